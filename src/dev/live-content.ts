/** What `npm run dev` adds: a fresh corpus when a file changes, mistakes in the terminal, and search from the last build. */

import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatDiagnostics } from '../core/diagnostic.ts';
import { corpus, forgetCorpus } from '../corpus/index.ts';
import { indexVersion } from '../search/version.ts';
import { href } from '../site.config.ts';
import { lastIndex } from './last-index.ts';

/** Milliseconds. An editor empties a file before it writes it, and says so first; what is written may not be said again. */
const settling = 80;

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

export function liveContent(): AstroIntegration {
  return {
    name: 'felsok-live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const tell = () => {
          const report = formatDiagnostics([...corpus().diagnostics]);
          if (report) console.error(`\n${report}\n`);
        };
        tell();
        server.watcher.add(corpus().root);
        const refresh = async () => {
          forgetCorpus();
          tell();
          await refreshContent?.({ loaders: ['felsok-articles'] });
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(corpus().root)) return;
          clearTimeout(waiting);
          waiting = setTimeout(refresh, settling);
        });
        server.middlewares.use(href(`/search/${indexVersion()}/`), (request, response, next) => {
          const root = lastIndex() ?? '';
          const path = join(root, normalize(decodeURIComponent((request.url ?? '').split('?')[0] ?? '')));
          if (!root || !path.startsWith(root) || !existsSync(path) || !statSync(path).isFile()) return next();
          response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
          createReadStream(path).pipe(response);
        });
      },
    },
  };
}
