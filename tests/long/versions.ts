/** Versions of the tiny site, and a link to the one that is served, which is put in another's place in one step. */

import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { writeIntegrity } from '../../scripts/build/integrity.ts';
import { precompress } from '../../scripts/build/precompress.ts';
import { build, tinyContent, tinySite } from './build.ts';

export interface Versions {
  /** What nginx serves: a link. */
  current: string;
  /** The first; one with another article and other scripts; one with other scripts alone. */
  folders: Record<'old' | 'new' | 'rewritten', string>;
  serve(version: keyof Versions['folders']): void;
  remove(): void;
}

export async function makeVersions(): Promise<Versions> {
  const folder = mkdtempSync(join(tmpdir(), 'felsok-versions-'));
  const path = (name: string) => join(folder, name);
  cpSync(tinyContent, path('content'), { recursive: true });
  const article = path('content/sv-SE/natverk/langsamt.mdx');
  const text = readFileSync(article, 'utf8');
  writeFileSync(
    article,
    text.replace('title: Nätet är långsamt', 'title: Nätet är långsamt i dag').replace('tre gånger', 'sju gånger'),
  );
  await build(path('new'), tinySite.site, path('content'));
  cpSync(tinySite.folder, path('rewritten'), { recursive: true });
  for (const name of ['new', 'rewritten']) await renameScripts(path(name));
  const folders = { old: resolve(tinySite.folder), new: path('new'), rewritten: path('rewritten') };
  const current = path('current');
  symlinkSync(folders.old, current);
  return {
    current,
    folders,
    serve(version) {
      symlinkSync(folders[version], path('next'));
      renameSync(path('next'), current);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** As a change of the code would: every script and stylesheet has another hash in its name, wherever it is named. */
async function renameScripts(folder: string): Promise<void> {
  const files = globSync('_astro/*.{js,css}', { cwd: folder });
  const renamed = new Map(
    files.map((file) => [basename(file), basename(file).replace(/\.([^.]+)\.(js|css)$/, '.z$1.$2')]),
  );
  for (const file of globSync('**/*.{br,gz}', { cwd: folder })) rmSync(join(folder, file));
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    let after = before;
    for (const [from, to] of renamed) after = after.replaceAll(from, to);
    if (after !== before) writeFileSync(path, after);
  }
  for (const [from, to] of renamed) renameSync(join(folder, '_astro', from), join(folder, '_astro', to));
  writeIntegrity(folder, tinySite.site.base);
  await precompress(folder);
}
