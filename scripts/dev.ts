/** Live editing. Astro may send its dev server to the background in automated environments; `--ignore-lock` keeps it here. */

import { spawnSync } from 'node:child_process';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { status } = spawnSync(
  'astro',
  ['dev', '--ignore-lock', '--port', process.env['PORT'] ?? '4321', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
