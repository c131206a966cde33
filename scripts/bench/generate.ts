/** Articles by the thousand, the same each time: some 520 words, five sections, a list, a table, a callout and links. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const perTopic = 50;
const words =
  'kontot telefonen koden appen lösenordet sidan knappen rutan datorn mobilen nätet frågan svaret numret listan länken stegen platsen tiden boken vägen huset dagen handen öppnar stänger väntar läser skriver trycker väljer hittar byter sparar visar ringer gammal ny snabb tydlig öppen trygg lång kort först sedan alltid ibland snart här där när och eller men för att med utan efter innan'.split(
    ' ',
  );

/** A small generator of repeatable numbers (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes `count` articles, fifty a topic, into `folder/sv-SE`. */
export function generateContent(folder: string, count: number): void {
  for (let topic = 0; topic * perTopic < count; topic++) {
    const slug = `amne-${topic + 1}`;
    mkdirSync(join(folder, 'sv-SE', slug), { recursive: true });
    writeFileSync(
      join(folder, 'sv-SE', slug, '_topic.yaml'),
      `title: Ämne ${topic + 1}\ndescription: Ett ämne bland många i en webbplats gjord för mätning.\norder: ${topic + 1}\nicon: app\n`,
    );
    for (let n = topic * perTopic; n < Math.min(count, (topic + 1) * perTopic); n++) {
      writeFileSync(join(folder, 'sv-SE', slug, `artikel-${n + 1}.mdx`), article(n, count));
    }
  }
}

function article(n: number, count: number): string {
  const random = numbers(n + 1);
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 6) }, pick).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
  const other = (n * 7 + 3) % count;
  const link = `../amne-${Math.floor(other / perTopic) + 1}/artikel-${other + 1}.mdx`;
  const sections = Array.from({ length: 5 }, (_, section) => {
    const head = `## Avsnitt ${section + 1} om ${pick()} {/* #avsnitt-${section + 1} */}\n\n${paragraph(5)}`;
    if (section === 0) return `${head}\n\n1. ${sentence()}\n2. Tryck på <Ui>Nästa</Ui>.\n3. ${sentence()}`;
    if (section === 1)
      return `${head}\n\n| Du ser | Du gör |\n| --- | --- |\n| ${pick()} | ${sentence()} |\n| ${pick()} | ${sentence()} |`;
    if (section === 2) return `${head}\n\n> [!TIP] Kom ihåg\n> ${sentence()}`;
    if (section === 3 && other !== n)
      return `${head}\n\n${sentence()} Läs [avsnitt 2](${link}#avsnitt-2). Kontakta <Helpdesk />.`;
    return head;
  });
  return `---
title: Artikel ${n + 1} om ${pick()} och ${pick()}
description: En artikel bland många, gjord för att mäta hur lång tid det tar att bygga en stor webbplats.
answer: ${sentence().slice(0, -1)}. Tryck på <Ui>Nästa</Ui>.
updated: 2026-11-01
reviewed: 2026-11-01
appliesTo: [work-school]
symptoms:
  avsnitt-1: [${pick()} ${pick()} ${n + 1}, ${pick()} kommer inte ${n + 1}]
---

${paragraph(3)}

${sections.join('\n\n')}
`;
}
