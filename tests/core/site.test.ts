import { describe, expect, test } from 'vitest';
import type { SiteInput } from '../../src/core/site.ts';
import { defineSite, hrefIn, nearestContact, telephoneHref, urlIn } from '../../src/core/site.ts';

const helpdesk = {
  name: 'helpdesk',
  phone: '08-465 004 10',
  hours: 'Vardagar kl. 7–17.',
  ready: ['ditt användarnamn'],
};
const input: SiteInput = {
  name: 'Inloggningshjälpen',
  organisation: 'Exempelby kommun',
  keeper: 'IT-avdelningen',
  origin: 'https://hjalp.example.se',
  base: '/hjalp/',
  logo: '<path class="brand-fill" d="M1 1h34v20Z"/>',
  hue: 224,
  locales: { default: 'sv-SE', prefixes: {} },
  helpdesk,
  accessibility: { email: 'tillganglighet@example.se', responsible: 'Kommunstyrelsen' },
};

/** What defineSite says of a configuration with some settings changed. */
function complaint(changed: object, env: Record<string, string> = {}): string | undefined {
  try {
    defineSite({ ...input, ...changed }, env);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe('defineSite', () => {
  test('gives what it is given, when that is right', () => expect(defineSite(input)).toEqual(input));

  test.each([
    ['hjalp', '/hjalp/'],
    ['/hjalp', '/hjalp/'],
    ['hjalp/', '/hjalp/'],
    ['//hjalp//', '/hjalp/'],
    ['/', '/'],
    ['//', '/'],
    ['intern/hjalp', '/intern/hjalp/'],
    ['', '/hjalp/'],
  ])('lives under BASE_PATH, slashes or not: %j', (path, base) =>
    expect(defineSite(input, { BASE_PATH: path }).base).toBe(base),
  );

  test.each([
    ['https://annan.example.se', 'https://annan.example.se'],
    ['https://annan.example.se/', 'https://annan.example.se'],
    ['http://localhost:4321/', 'http://localhost:4321'],
    ['', 'https://hjalp.example.se'],
  ])('lives at SITE_URL: %j', (url, origin) => expect(defineSite(input, { SITE_URL: url }).origin).toBe(origin));

  test.each([
    ['base', 'hjalp'],
    ['base', '/hjalp'],
    ['base', '/hjälp/'],
    ['base', '/ny hjalp/'],
    ['base', '//'],
    ['base', '/../'],
    ['base', '/hjalp/./'],
    ['origin', 'https://example.se/hjalp'],
    ['origin', 'https://example.se?hjalp'],
    ['origin', 'ftp://example.se'],
    ['origin', 'example.se'],
    ['origin', 'https://example.se#hjalp'],
    ['origin', 'https://anna:kod@example.se'],
    ['origin', 'https://example.se//'],
    ['hue', -1],
    ['hue', 360],
    ['hue', Number.NaN],
    ['name', ' '],
    ['name', 'å'.repeat(31)],
    ['locales', { default: 'svenska', prefixes: {} }],
    ['locales', { default: 'sv-SE', prefixes: { 'en-GB': 'english' } }],
  ])('refuses %s: %j', (setting, value) => expect(complaint({ [setting]: value })).toContain(`  ${setting}`));

  test.each([
    [{ phone: '08-465 004 10' }],
    [{ phone: '+46 8 465 004 10' }],
    [{ email: 'helpdesk@example.se' }],
    [{ form: 'https://arende.example.se/' }],
  ])('is content with one way to the helpdesk: %j', (way) =>
    expect(complaint({ helpdesk: { name: 'helpdesk', hours: 'Alltid', ready: ['tålamod'], ...way } })).toBeUndefined(),
  );

  test('may say what the server writes down, and who answers for personal data', () => {
    expect(complaint({ privacy: {} })).toBeUndefined();
    expect(complaint({ privacy: { accessLog: 'Inget sparas.', email: 'dataskydd@example.se' } })).toBeUndefined();
    expect(complaint({ privacy: { accessLog: ' ', email: 'dataskydd' } })).toMatchInlineSnapshot(`
      "Error: src/site.config.ts has 2 mistakes:
        privacy.accessLog: Say what your server writes down and for how long, like "Servern sparar uppgifterna i 30 dagar."
        privacy.email: Write the address for questions about personal data."
    `);
  });

  test('throws what a logo may not hold', () => {
    const logos = [
      '<script>alert(1)</script>',
      '<path onload="alert(1)" d="M1 1"/>',
      '<foreignObject><p>x</p></foreignObject>',
      '<image href="https://example.se/x.png"/>',
      '<path fill="url(https://example.se/#a)"/>',
      '</svg><script>alert(1)</script><svg>',
      '<style>path{}</style>',
      '<!-- Inkscape -->',
    ];
    expect(logos.map((logo) => complaint({ logo })).join('\n')).toMatchInlineSnapshot(`
      "Error: src/site.config.ts has 1 mistake:
        logo: It has <script>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
      Error: src/site.config.ts has 1 mistake:
        logo: <path> has "onload", which no drawing needs. Take it away.
      Error: src/site.config.ts has 2 mistakes:
        logo: It has <foreignObject>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
        logo: It has <p>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
      Error: src/site.config.ts has 2 mistakes:
        logo: It has <image>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
        logo: <image> has "href", which no drawing needs. Take it away.
      Error: src/site.config.ts has 1 mistake:
        logo: <path> has fill="url(https://example.se/#a)", and only plain values and url(#id) may stand there.
      Error: src/site.config.ts has 2 mistakes:
        logo: Something stands after the end of the drawing. Keep one drawing in a file, and nothing else.
        logo: It has <script>. Draw with shapes and text only: svg, g, defs, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, linearGradient, radialGradient, stop, clipPath, title, desc.
      Error: src/site.config.ts has 1 mistake:
        logo: It has a style of its own. Use the classes of illustration.css, which follow light, dark and the hue.
      Error: src/site.config.ts has 1 mistake:
        logo: "<!-- Inkscape -->" cannot be read. Write every tag like <rect class="wall" width="8"/>, and no comments."
    `);
  });

  test('throws what nobody would see', () =>
    expect(complaint({ organisation: 'Exempelby\u200B kommun' })).toContain(
      'organisation: After "Exempelby" stands U+200B',
    ));

  test('throws when the way out is missing', () => {
    expect(complaint({ helpdesk: { name: 'helpdesk', hours: 'Alltid', ready: ['tålamod'] } })).toMatchInlineSnapshot(`
      "Error: src/site.config.ts has 1 mistake:
        helpdesk: Give at least one of phone, email and form: it is the way out of every article."
    `);
  });

  test('joins no slash to another when its origin ends with one', () => {
    const site = defineSite({ ...input, origin: 'https://hjalp.example.se/' });
    expect(urlIn(site, '/koder/')).toBe('https://hjalp.example.se/hjalp/koder/');
  });

  test('throws what is wrong with variables that are no addresses', () => {
    expect(complaint({}, { SITE_URL: 'example.se', BASE_PATH: '..' })).toMatchInlineSnapshot(`
      "Error: src/site.config.ts has 2 mistakes:
        origin (from SITE_URL): Write where the site will live, like "https://hjalp.example.se".
        base (from BASE_PATH): Begin and end the path with a slash, like "/hjalp/"."
    `);
  });

  test('throws every mistake at once', () => {
    expect(
      complaint({
        name: '',
        base: 'hjalp',
        hue: 400,
        färg: 'blå',
        helpdesk: { ...helpdesk, phone: 'noll åtta', form: 'http://arende.example.se', ready: [], fax: '08' },
      }),
    ).toMatchInlineSnapshot(`
      "Error: src/site.config.ts has 8 mistakes:
        name: Give the site a name, like "Inloggningshjälpen".
        base: Begin and end the path with a slash, like "/hjalp/".
        hue: Write a hue from 0 to 359.
        helpdesk.phone: Write the number as people read it, like "08-465 004 10".
        helpdesk.form: Write the whole address of the form, https://…
        helpdesk.ready: Say what the caller should have ready.
        helpdesk: there is no setting "fax".
        site: there is no setting "färg"."
    `);
  });

  test('throws with the variable that is to blame', () => {
    expect(
      complaint({}, { SITE_URL: 'https://example.se/hjalp', BASE_PATH: 'C:/Program Files/hjalp' }),
    ).toMatchInlineSnapshot(`
      "Error: src/site.config.ts has 2 mistakes:
        origin (from SITE_URL): Write only scheme and host; the path goes in base.
        base (from BASE_PATH): Begin and end the path with a slash, like "/hjalp/"."
    `);
  });
});

describe('hrefIn and urlIn', () => {
  const under = defineSite(input);
  const atRoot = defineSite({ ...input, base: '/' });

  test.each(['/koder/', 'koder/'])('put %s under the base', (address) => {
    expect([hrefIn(under, address), hrefIn(atRoot, address)]).toEqual(['/hjalp/koder/', '/koder/']);
    expect([urlIn(under, address), urlIn(atRoot, address)]).toEqual([
      'https://hjalp.example.se/hjalp/koder/',
      'https://hjalp.example.se/koder/',
    ]);
  });

  test('lead home', () => expect([hrefIn(under, '/'), hrefIn(atRoot, '/')]).toEqual(['/hjalp/', '/']));
});

describe('telephoneHref', () => {
  test.each([
    ['08-465 004 10', 'tel:+46846500410'],
    ['(08) 465 004 10', 'tel:+46846500410'],
    ['0771-12 34 56', 'tel:+46771123456'],
    ['+46 8 465 004 10', 'tel:+46846500410'],
    ['+358 9 123 45', 'tel:+358912345'],
    ['112', 'tel:112'],
    ['116 117', 'tel:116117'],
    ['+46 (0)8-465 004 10', 'tel:+46846500410'],
    ['0046 8 465 004 10', 'tel:+46846500410'],
  ])('turns %s into %s', (phone, href) => expect(telephoneHref(phone)).toBe(href));
});

describe('nearestContact', () => {
  const { phone: _, ...withoutPhone } = helpdesk;
  const email = 'helpdesk@example.se';
  const form = 'https://arende.example.se/';

  test('is the telephone, then e-mail, then the form', () => {
    expect([
      nearestContact({ ...helpdesk, email, form }),
      nearestContact({ ...withoutPhone, email, form }),
      nearestContact({ ...withoutPhone, form }),
    ]).toEqual([
      { kind: 'phone', href: 'tel:+46846500410', text: '08-465 004 10' },
      { kind: 'email', href: 'mailto:helpdesk@example.se', text: email },
      { kind: 'form', href: form, text: '' },
    ]);
  });
});
