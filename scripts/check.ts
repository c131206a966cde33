/** Is it good? Content, Markdown, types, lint and format, all at once; exit 1 once, at the end. */

import { spawnSync } from 'node:child_process';

const tools: [what: string, command: string, ...args: string[]][] = [
  ['articles', 'node', 'scripts/check-content.ts', ...process.argv.slice(2)],
  ['Markdown', 'markdownlint-cli2'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['code', 'biome', 'check', '--error-on-warnings', '.'],
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const failed: string[] = [];
for (const [what, command, ...args] of tools) {
  console.log(`\n— ${what}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) failed.push(what);
}
console.log(failed.length === 0 ? '\nAll good.' : `\nTo mend: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
