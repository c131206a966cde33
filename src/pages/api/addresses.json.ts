import { directoryOf } from '../../core/directory.ts';
import { corpus } from '../../corpus/index.ts';

export function GET(): Response {
  const { catalog, published, ledger } = corpus();
  return Response.json({ version: 1, ...directoryOf(catalog, published, ledger) });
}
