/** What each published address has stood for, told by the edits alone: the ledger is held against it. */

import { follow, type Ledger, pageOf } from '../../src/core/ledger.ts';
import type { PublishedPlace } from '../../src/core/published.ts';
import type { Edit } from './edits.ts';

/** A topic, an article, a section or a part, whatever its address is today. */
interface Thing {
  /** Missing when it has been deleted. */
  address?: string;
  /** What a writer has let it lead to when it was deleted. */
  heir?: Thing;
  words: Set<string>;
}

export class Meanings {
  #live = new Map<string, Thing>();
  #addresses = new Map<string, Thing>();
  #codes = new Map<string, Thing>();

  constructor(published: readonly PublishedPlace[], ledger: Ledger) {
    for (const place of published) this.#add(place);
    this.learn(ledger);
  }

  #add(place: PublishedPlace): void {
    const thing = { address: place.address, words: wordsOf(place) };
    this.#live.set(place.address, thing);
    this.#addresses.set(place.address, thing);
  }

  /**
   * Every thing follows its text.
   *
   * @param published What the site is after the edit.
   * @returns Where the edit has not done what it says, which is a fault of the test’s.
   */
  follow({ moves, made }: Edit, published: readonly PublishedPlace[]): string[] {
    const faults: string[] = [];
    const moved = [...moves].map(([from, to]) => [this.#live.get(from), to] as const);
    for (const from of moves.keys()) this.#live.delete(from);
    for (const [thing, to] of moved) {
      if (!thing) continue;
      delete thing.address;
      if (to === undefined) continue;
      thing.address = to;
      this.#live.set(to, thing);
      this.#addresses.set(to, thing);
    }
    for (const place of published) {
      const thing = this.#live.get(place.address);
      const words = wordsOf(place);
      if (!thing && made.includes(place.address)) this.#add(place);
      else if (!thing) faults.push(`${place.address} has come from nowhere`);
      else if ([...words].filter((word) => thing.words.has(word)).length < words.size / 5)
        faults.push(`${place.address} has another text than before`);
      else thing.words = words;
    }
    const today = new Set(published.map(({ address }) => address));
    return [...faults, ...[...this.#live.keys()].filter((address) => !today.has(address)).map((a) => `${a} is lost`)];
  }

  /** What was deleted is answered by what lives at `to` from now on; of what lives, its own address is right and nothing else. */
  inherit(from: string, to: string): void {
    const [thing, heir] = [this.#addresses.get(from), this.#live.get(to)];
    if (thing && !thing.address && !thing.heir && heir) thing.heir = heir;
  }

  /**
   * After the writer: a code belongs to what it was first given to; what was deleted with a whole page, and never named, is right anywhere
   * on the page that answers for it.
   */
  learn(ledger: Ledger): void {
    for (const { address, code } of ledger.values()) {
      const thing = this.#addresses.get(address);
      if (code && thing && !this.#codes.has(code)) this.#codes.set(code, thing);
      const to = placeOf(thing) ? undefined : follow(ledger, address);
      const page = placeOf(this.#addresses.get(pageOf(address)));
      if (to && page && pageOf(to) === pageOf(page)) this.inherit(address, to);
    }
  }

  isDeleted = (address: string) => this.#addresses.get(address)?.address === undefined;

  /** Address → where it has to lead today; nothing while nobody has said. */
  addresses = () => new Map([...this.#addresses].map(([address, thing]) => [address, placeOf(thing)]));

  codes = () => new Map([...this.#codes].map(([code, thing]) => [code, placeOf(thing)]));
}

function placeOf(thing: Thing | undefined): string | undefined {
  return thing && (thing.address ?? placeOf(thing.heir));
}

/** Many of them stay through every edit: one rewords a heading, or a link, or cuts a section in two. */
function wordsOf({ title, article, place }: PublishedPlace): Set<string> {
  const text = place?.text ?? article?.answerText ?? '';
  return new Set(`${title} ${text}`.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}
