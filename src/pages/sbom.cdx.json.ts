import { readFileSync } from 'node:fs';
import { readLockfile } from '../supply/lockfile.ts';
import { sbomOf } from '../supply/sbom.ts';

export const GET = () =>
  new Response(`${JSON.stringify(sbomOf(readLockfile(readFileSync('package-lock.json', 'utf8'))))}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
