/** Make it your own: change what is below. `SITE_URL` and `BASE_PATH` in the environment override `origin` and `base`. */

import { defineSite, hrefIn, urlIn } from './core/site.ts';

export const site = defineSite(
  {
    name: 'Inloggningshjälpen',
    organisation: 'Exempelby kommun',
    keeper: 'IT-avdelningen i Exempelby kommun',
    origin: 'https://hjalp.exempelby.example',
    base: '/',
    logo: '<path class="brand-fill" d="M1 1h34v20c0 9.5-7 15.5-17 18.5C8 36.5 1 30.5 1 21Z"/><path class="on" d="M6 26.5 13.5 14l4.5 7 3-4.5 7.5 10c-2.4 3.9-6 6.4-10.5 8-4.8-1.6-9-4.1-12-8Z"/><circle class="on" cx="25" cy="9.5" r="3"/>',
    // 28 red, 60 brown, 95 ochre, 150 green, 224 fjord, 260 blue, 295 violet, 340 wine
    hue: 224,
    locales: { default: 'sv-SE', prefixes: {} },
    helpdesk: {
      name: 'helpdesk',
      phone: '08-465 004 10',
      email: 'helpdesk@exempelby.example',
      form: 'https://arende.exempelby.example/',
      hours: 'Vardagar kl. 7–17. Du kan också komma till Kontaktcenter i stadshuset. Ta med legitimation.',
      ready: [
        'ditt användarnamn eller din e-postadress',
        'texten som står i rutan du har fastnat på, och felkoden om det finns en',
        'klockslaget när det hände',
        'vad du redan har provat',
        'ett telefonnummer där vi kan nå dig',
      ],
    },
    // With what your server writes down, in a sentence: accessLog: 'Servern sparar uppgifterna i 30 dagar.'
    privacy: { email: 'dataskydd@exempelby.example' },
    accessibility: { email: 'tillganglighet@exempelby.example', responsible: 'Kommunstyrelsen i Exempelby kommun' },
  },
  process.env,
);

/** Address without base → what goes into `href`. */
export const href = (address: string) => hrefIn(site, address);

/** Address without base → the whole address, for other machines. */
export const url = (address: string) => urlIn(site, address);
