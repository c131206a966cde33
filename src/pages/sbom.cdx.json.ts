import { lockfile } from '../supply/index.ts';
import { sbomOf } from '../supply/sbom.ts';

export const GET = () =>
  new Response(`${JSON.stringify(sbomOf(lockfile()))}\n`, { headers: { 'Content-Type': 'application/json' } });
