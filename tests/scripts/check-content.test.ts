import { spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasHunspell } from '../../scripts/spelling.ts';
import { article, contentTree, publishedTree, topicFile } from '../corpus/content-tree.ts';

/** What `npm run check` says of the articles in a tree. */
function check(root: string, args: string[] = [], env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/check-content.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: root, TODAY: '2026-11-23', ...env },
  });
  return {
    said: `${stderr}${stdout}`.replaceAll(relative(process.cwd(), root).split(sep).join('/'), 'content'),
    status,
  };
}

const terms = 'terms: []\nnames: [Wifiguiden]\n';
const misspelt = (words?: string) => ({
  'sv-SE/_terms.yaml': terms,
  'sv-SE/natverk/_topic.yaml': topicFile.replace('kabel', 'kablel'),
  'sv-SE/natverk/wifi.mdx': article(
    'Datorn tappar wifi',
    '',
    'Starta om rotuern, sms:a Wifiguidens ägare och öppna <Ui>Swetings</Ui>.\n\nLäs om passkey, passkey-appen och arbets- eller skolkonto på wifi.\n',
  ),
  ...(words && { 'sv-SE/_words.txt': words }),
});

describe('the check of spelling', () => {
  const here = hasHunspell();
  if (!here) console.log('Hunspell with its Swedish dictionary is not here, so the check of spelling was not tested.');

  test.skipIf(!here)('tells of every word that neither the dictionary nor the list knows, with what was meant', () => {
    expect(check(publishedTree(misspelt('passkey\n')))).toMatchInlineSnapshot(`
      {
        "said": "content/sv-SE/natverk/_topic.yaml:2:14 misspelt-word
        "kablel" is not in the Swedish dictionary.
        Did you mean "kabel" or "kabbeleka" or "helbleka"?
        A word that is right, and that readers know, is added to content/sv-SE/_words.txt.
      content/sv-SE/natverk/wifi.mdx:10:11 misspelt-word
        "rotuern" is not in the Swedish dictionary.
        Did you mean "routern"?
        A word that is right, and that readers know, is added to content/sv-SE/_words.txt.
      2 mistakes in 2 files.
      Spelling checked, with 1 word of our own.
      ",
        "status": 1,
      }
    `);
  });

  test.skipIf(!here)('wants a list that is sorted and needed', () => {
    expect(check(publishedTree(misspelt('rotuern\nkablel\npasskey\ntelefon\nwifin\n')))).toMatchInlineSnapshot(`
      {
        "said": "content/sv-SE/_words.txt:2:1 unsorted-word
        "kablel" stands after "rotuern".
        Sort the list as a Swedish dictionary does.
      content/sv-SE/_words.txt:4:1 unneeded-word
        No article says "telefon".
        Take it away.
      content/sv-SE/_words.txt:5:1 unneeded-word
        No article says "wifin".
        Take it away.
      3 mistakes in 1 file.
      Spelling checked, with 5 words of our own.
      ",
        "status": 1,
      }
    `);
  });

  test('says clearly when it could not be done', () => {
    const bin = mkdtempSync(join(tmpdir(), 'felsok-'));
    symlinkSync(process.execPath, join(bin, 'node'));
    expect(check(publishedTree(misspelt()), [], { PATH: bin })).toMatchInlineSnapshot(`
      {
        "said": "Spelling was not checked: Hunspell and its Swedish dictionary are not here (Debian: hunspell hunspell-sv).
      1 article checked.
      LIX 27 in the middle, at most 27 (natverk/wifi).
      ",
        "status": 0,
      }
    `);
  });
});

describe('the day of the check', () => {
  test('is the one given, and its passing fails nothing', () => {
    const root = publishedTree({
      'sv-SE/_terms.yaml': 'terms: []\n',
      'sv-SE/natverk/_topic.yaml': topicFile,
      'sv-SE/natverk/wifi.mdx': article('Datorn tappar nätet', 'expires:\n  starta-om: 2027-02-01\n'),
    });
    expect(check(root, ['--today', '2028-01-01'], { PATH: '' })).toMatchInlineSnapshot(`
      {
        "said": "content/sv-SE/natverk/wifi.mdx:6:11 stale-review (warning)
        The facts were last checked 2026-11-23, more than a year ago.
        Check them, mend what has changed, and write the day in "reviewed".
      content/sv-SE/natverk/wifi.mdx:9:14 expired-section (warning)
        "starta-om" held until 2027-02-01, and the page says that its advice has passed its date.
        Rewrite the section and take its date away, or write a later one.
      2 warnings in 1 file.
      Spelling was not checked: Hunspell and its Swedish dictionary are not here (Debian: hunspell hunspell-sv).
      1 article checked.
      LIX 10 in the middle, at most 10 (natverk/wifi).
      ",
        "status": 0,
      }
    `);
  });
});

describe('a site without a ledger', () => {
  test('is told to get one, since it would lose every address that changes', () => {
    const root = contentTree({
      'sv-SE/_terms.yaml': 'terms: []\n',
      'sv-SE/natverk/_topic.yaml': topicFile,
      'sv-SE/natverk/wifi.mdx': article('Datorn tappar nätet'),
    });
    expect(check(root, [], { PATH: '' })).toMatchInlineSnapshot(`
      {
        "said": "content/addresses.json:1:1 missing-ledger
        There is no list of the addresses that have been published.
        Take the file back from Git; for a site that has never been published, run: npm run addresses
      1 mistake in 1 file.
      Spelling was not checked: Hunspell and its Swedish dictionary are not here (Debian: hunspell hunspell-sv).
      ",
        "status": 1,
      }
    `);
  });

  test('needs none while nothing is published', () => {
    const root = contentTree({
      'sv-SE/_terms.yaml': 'terms: []\n',
      'sv-SE/natverk/_topic.yaml': topicFile,
      'sv-SE/natverk/wifi.mdx': article('Datorn tappar nätet', 'draft: true\n'),
    });
    expect(check(root, [], { PATH: '' }).status).toBe(0);
  });
});
