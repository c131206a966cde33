import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accessibility } from '../../src/i18n/accessibility.ts';
import { claims, provedPages, tools, ways } from '../../src/i18n/proved.ts';
import { site } from '../../src/site.config.ts';

const { text } = accessibility(site);

describe('the accessibility statement', () => {
  test('tells everything that is proved', () => {
    const sentences = [ways, claims, tools].flatMap((entries) => Object.values<string>(entries));
    const pages = Object.values(provedPages).map(({ said }) => said);
    for (const sentence of [...sentences, ...pages]) expect(text).toContain(`- ${sentence}\n`);
    expect(text).toContain('- i ljusa färger, mörka färger och datorns egna färger med hög kontrast\n');
    expect(text).toContain('- på skärmar som är 320, 390 och 1\u00A0280 bildpunkter breda\n');
    expect(text).toContain('- med allt på skärmen förstorat till 200 och 400 procent\n');
  });

  test('claims nothing that no test bears the name of', () => {
    const tests = globSync('tests/{browser,long,site}/**/*.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join();
    const names = [
      ...Object.keys(claims).map((key) => `claims.${key}`),
      ...Object.keys(tools).map((key) => `tools.${key}`),
    ];
    expect(names.filter((name) => !new RegExp(`${name}\\b`).test(tests))).toEqual([]);
  });

  test('says what has not been done', () => {
    expect(text).toContain('Personer med egen erfarenhet av hjälpmedel har ännu inte fått pröva den här versionen.');
  });

  test('gives the contact of the organisation, and the authority one can turn to', () => {
    const { email, responsible } = site.accessibility;
    expect(text).toContain(
      `Mejla [${email}](mailto:${email}) eller kontakta helpdesk på [08-465 004 10](tel:+46846500410).`,
    );
    expect(text).toContain(`${responsible} ansvarar för tillgängligheten.`);
    expect(text).toContain('](https://www.digg.se/');
  });
});
