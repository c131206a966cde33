/** Asks the built site what people ask, as they do it, and judges what it answers. For the bench and for the test that holds its figures. */

import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface Asked {
  id: string;
  q: string;
  kind: string;
  /** The number of the situation that answers it; missing where the site has no answer. */
  situation?: number;
  also?: number[];
}

export interface Sets {
  positive: Asked[];
  negative: Asked[];
}

/** Our own, which come with the project, and those given to it, which may not be there. */
export const ownSets = (): Sets => ({
  positive: read('tests/search/queries.json'),
  negative: read('tests/search/negatives.json'),
});

const given = '../shared/queries';

export const givenSets = (): Sets | undefined =>
  existsSync(given)
    ? { positive: read(`${given}/queries-dev.json`), negative: read(`${given}/negatives-dev.json`) }
    : undefined;

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'));
}

const situations: Record<string, string[]> = read('tests/search/situations.json');

/** The addresses that answer a question, each as good as the others. */
export const rightFor = ({ situation, also = [] }: Asked): Set<string> =>
  new Set([situation ?? 0, ...also].flatMap((number) => situations[number] ?? []));

/** How many hits are looked at. */
const looked = 10;

/** Types the question into the field of `/sok/`, presses Enter and reads the addresses of the hits. */
export async function ask(page: Page, question: string): Promise<string[]> {
  return page.evaluate(
    async ([text, most]) => {
      const box = document.querySelector('search-box') as HTMLElement;
      const input = box.querySelector('input') as HTMLInputElement;
      const shown = () => new Promise((done) => box.addEventListener('search-shown', done, { once: true }));
      let next = shown();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.form?.requestSubmit();
      await next;
      const links = () => [...box.querySelectorAll<HTMLAnchorElement>('[data-search-results] h3 a')];
      const more = box.querySelector<HTMLButtonElement>('.more');
      if (links().length > 0 && links().length < most && more && !more.hidden) {
        next = shown();
        more.click();
        await next;
      }
      return links()
        .slice(0, most)
        .map((link) => link.getAttribute('href') ?? '');
    },
    [question, looked] as const,
  );
}

export interface Figures {
  asked: number;
  /** Share with a right hit first, and among the first three. */
  success1: number;
  success3: number;
  /** Mean of one over the place of the first right hit among ten. */
  mrr10: number;
  /** Share without any hit. */
  none: number;
}

/** @param places Of each question the place of its first right hit, 0-based; -1 for none, and undefined where there were no hits at all. */
export function figuresOf(places: readonly (number | undefined)[]): Figures {
  const share = (isCounted: (place: number | undefined) => boolean) =>
    places.length === 0 ? 0 : places.filter(isCounted).length / places.length;
  const reciprocal = places.reduce<number>(
    (sum, place) => sum + (place !== undefined && place >= 0 ? 1 / (place + 1) : 0),
    0,
  );
  return {
    asked: places.length,
    success1: share((place) => place === 0),
    success3: share((place) => place !== undefined && place >= 0 && place < 3),
    mrr10: places.length === 0 ? 0 : reciprocal / places.length,
    none: share((place) => place === undefined),
  };
}

export interface Verdict {
  all: Figures;
  kinds: Record<string, Figures>;
  /** Share of the questions without an answer that got an honest none. */
  honest: number;
  /** Those that were not answered right at once, with what came instead. */
  missed: { asked: Asked; place: number | undefined; first: string | undefined }[];
  /** Those without an answer that were given one. */
  fooled: Asked[];
}

/** @param answer Gives the addresses of the hits, best first. */
export async function judge(sets: Sets, answer: (asked: Asked) => Promise<string[]>): Promise<Verdict> {
  const judged: { asked: Asked; place: number | undefined; first: string | undefined }[] = [];
  for (const asked of sets.positive) {
    const hits = await answer(asked);
    const right = rightFor(asked);
    judged.push({
      asked,
      first: hits[0],
      place: hits.length === 0 ? undefined : hits.findIndex((hit) => right.has(hit)),
    });
  }
  const fooled: Asked[] = [];
  for (const asked of sets.negative) if ((await answer(asked)).length > 0) fooled.push(asked);
  const kinds = [...new Set(judged.map(({ asked }) => asked.kind))].sort();
  const placesOf = (kind?: string) =>
    judged.filter(({ asked }) => kind === undefined || asked.kind === kind).map(({ place }) => place);
  return {
    all: figuresOf(placesOf()),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, figuresOf(placesOf(kind))])),
    honest: sets.negative.length === 0 ? 1 : 1 - fooled.length / sets.negative.length,
    missed: judged.filter(({ place }) => place !== 0),
    fooled,
  };
}
