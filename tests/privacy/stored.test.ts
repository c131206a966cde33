import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stored } from '../../src/core/stored.ts';
import { forgetting, privacy } from '../../src/i18n/privacy.ts';
import { site } from '../../src/site.config.ts';

const sources = globSync('src/**/*.{ts,astro}').map((file) => ({
  file,
  // Comments may speak of storage; code may not.
  code: readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, ''),
}));
const using = (pattern: RegExp) => sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
const page = privacy(site, { staff: '/helpdesk/' });

describe('what the site keeps in a browser', () => {
  test('lies in localStorage and nowhere else', () => {
    expect(
      using(
        /\b(?:sessionStorage|indexedDB|cookieStore|serviceWorker|caches)\b|\.cookie\b|navigator\.storage|sendBeacon/,
      ),
    ).toEqual([]);
  });

  test('is written under keys of src/core/stored.ts only', () => {
    const users = using(/\blocalStorage\b/);
    expect(users.toSorted()).toEqual(['src/helpdesk/staff-view.ts', 'src/privacy/forget.ts', 'src/search/recent.ts']);
    for (const { file, code } of sources.filter((source) => users.includes(source.file))) {
      expect(code.replaceAll(/\blocalStorage\.(?:get|set|remove)Item\(key\b/g, ''), file).not.toMatch(/localStorage/);
      // The button takes away, and never writes.
      if (file === 'src/privacy/forget.ts') expect(code).not.toContain('setItem');
      else expect(code.match(/\bkey = .*/g), file).toEqual([expect.stringMatching(/^key = stored\.\w+;$/)]);
    }
    for (const key of Object.values(stored)) expect(using(new RegExp(key)), key).toEqual(['src/core/stored.ts']);
  });

  test('stands on the page of privacy, every key', () => {
    for (const key of Object.values(stored)) expect(page.text).toContain(`\`${key}\``);
    expect(page.text.match(/^\| (?!---|Det som)/gm)?.length).toBe(Object.keys(stored).length);
  });
});

describe('the page of privacy', () => {
  test('says what the server writes down, or whom to ask', () => {
    expect(page.rest).toContain('Fråga IT-avdelningen i Exempelby kommun om det sparas, och hur länge.');
    const accessLog = 'Servern sparar uppgifterna i 30 dagar.';
    const { rest } = privacy({ ...site, privacy: { accessLog } }, { staff: '/helpdesk/' });
    expect(rest).toContain(`Så är det på alla webbplatser. ${accessLog}\n`);
    expect(rest).toContain('Kontakta helpdesk.');
  });

  test('says where else to take it away', () =>
    expect(forgetting('hjalp.example.se').failed).toBe(
      'Det gick inte. Ta bort data för hjalp.example.se i webbläsarens inställningar.',
    ));
});
