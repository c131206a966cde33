/** Whose site it is: the shape of `site.config.ts`, and the environment that may override where it lives. */

import { z } from 'zod';
import { figureMistakes } from './figure.ts';
import { words } from './words.ts';

const httpsAddress = (sentence: string) => z.url({ protocol: /^https$/, error: sentence });

export const siteSchema = z.strictObject({
  /** In the head, in titles and when the page is added to a home screen. */
  name: words('Give the site a name, like "Inloggningshjälpen".').max(
    30,
    'Shorten the name to at most 30 characters: it stands in the head on a phone.',
  ),
  organisation: words('Name the organisation, like "Exempelby kommun".'),
  /** Who looks after the site, as it stands after "sköts av": `IT-avdelningen i Exempelby kommun`. */
  keeper: words('Say who looks after the site, like "IT-avdelningen i Exempelby kommun".'),
  /** Scheme and host, without a slash at the end. */
  origin: z
    .url({
      protocol: /^https?$/,
      error: 'Write where the site will live, like "https://hjalp.example.se".',
      abort: true,
    })
    .refine(
      (url) => new URL(url).href === `${new URL(url).origin}/`,
      'Write only scheme and host; the path goes in base.',
    )
    .transform((url) => new URL(url).origin),
  base: z
    .string('Write "/" or the path the site lives under, like "/hjalp/".')
    .regex(/^\/(?:(?!\.+\/)[a-z0-9._~-]+\/)*$/i, 'Begin and end the path with a slash, like "/hjalp/".'),
  /** An SVG of one colour, 36 × 40 units, as inner markup: shapes with `class="brand-fill"` or `class="on"`. */
  logo: words('Write the shapes of the logo, drawn in 36 × 40 units.').superRefine((logo, context) => {
    for (const message of figureMistakes(`<svg viewBox="0 0 36 40">${logo}</svg>`)) context.addIssue(message);
  }),
  hue: z
    .number('Write the hue of your colour in OKLCH, 0–359.')
    .min(0, 'Write a hue from 0 to 359.')
    .max(359, 'Write a hue from 0 to 359.'),
  locales: z.strictObject({
    default: z
      .string('Name the language of the site, like "sv-SE".')
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Write the language like "sv-SE".'),
    prefixes: z.record(
      z.string(),
      z.string('Write two letters, like "en".').regex(/^[a-z]{2}$/, 'Write two letters, like "en".'),
    ),
  }),
  helpdesk: z
    .strictObject({
      /** As said in a sentence: `helpdesk`, `IT-supporten`. */
      name: words('Say what people call your helpdesk, like "helpdesk".'),
      /** As read: `08-465 004 10`. */
      phone: z
        .string('Write the number as people read it, like "08-465 004 10".')
        .regex(/^\+?[\d\s()-]{5,}$/, 'Write the number as people read it, like "08-465 004 10".')
        .optional(),
      email: z.email('Write an e-mail address.').optional(),
      /** Address of the form where one can open a ticket. */
      form: httpsAddress('Write the whole address of the form, https://…').optional(),
      hours: words('Say when somebody answers, like "Vardagar kl. 7–17."'),
      /** What the caller should have ready, each a phrase in lower case. */
      ready: z.array(words('Write a phrase.')).min(1, 'Say what the caller should have ready.'),
    })
    .refine(
      ({ phone, email, form }) => phone ?? email ?? form,
      'Give at least one of phone, email and form: it is the way out of every article.',
    ),
  accessibility: z.strictObject({
    email: z.email('Write the address for those who find something they cannot use.'),
    /** Who answers for the statement. */
    responsible: words('Say who answers for accessibility, like "Kommunstyrelsen".'),
  }),
  /** What the page of privacy says beyond what is so for every site of this kind. */
  privacy: z
    .strictObject({
      /** What the web server writes down, and for how long: whole sentences. */
      accessLog: words(
        'Say what your server writes down and for how long, like "Servern sparar uppgifterna i 30 dagar."',
      ).optional(),
      email: z.email('Write the address for questions about personal data.').optional(),
    })
    .optional(),
});

export type SiteInput = z.input<typeof siteSchema>;

export interface Site extends z.output<typeof siteSchema> {}

/**
 * Validates the configuration; `SITE_URL` and `BASE_PATH` override where the site lives.
 *
 * @throws An Error that names every mistake at once.
 */
export function defineSite(input: SiteInput, env: Record<string, string | undefined> = {}): Site {
  const origin = env['SITE_URL'] || input.origin;
  const base = env['BASE_PATH'] ? withSlashes(env['BASE_PATH']) : input.base;
  const result = siteSchema.safeParse({ ...input, origin, base });
  if (result.success) return result.data;
  const mistakes = result.error.issues.map((issue) => {
    const path = issue.path.join('.') || 'site';
    const variable = { origin: 'SITE_URL', base: 'BASE_PATH' }[path];
    const from = variable && env[variable] ? ` (from ${variable})` : '';
    return `  ${path}${from}: ${issue.code === 'unrecognized_keys' ? `there is no setting "${issue.keys.join('", "')}".` : issue.message}`;
  });
  throw new Error(
    `src/site.config.ts has ${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}:\n${mistakes.join('\n')}`,
  );
}

const withSlashes = (path: string) => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** `/koder/` → `/hjalp/koder/`. */
export const hrefIn = (site: Site, address: string) => site.base + address.replace(/^\//, '');

/** `/koder/` → `https://hjalp.example.se/koder/`. */
export const urlIn = (site: Site, address: string) => site.origin + hrefIn(site, address);

/** The nearest way to a person: telephone, else e-mail, else the form, which has no text of its own. */
export function nearestContact({ phone, email, form }: Site['helpdesk']): {
  kind: 'phone' | 'email' | 'form';
  href: string;
  text: string;
} {
  if (phone) return { kind: 'phone', href: telephoneHref(phone), text: phone };
  if (email) return { kind: 'email', href: `mailto:${email}`, text: email };
  return { kind: 'form', href: form ?? '', text: '' };
}

/** `08-465 004 10` → `tel:+46846500410`; a number that begins with + or 00 keeps its country, and loses the zero in `+46 (0)8`. */
export function telephoneHref(phone: string): string {
  const digits = phone
    .replace(/^(\+|00)(.*)\(0\)/, '$1$2')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  return `tel:${digits.startsWith('0') ? `+46${digits.slice(1)}` : digits}`;
}
