import type {PageRecord} from './records';
import {canonicalOf, isWeak, stemsIn} from './terms';
import {tuning} from './tuning';

interface Phrase {
  terms: Set<string>;
  norm: number;
  kind: number;
  /** Not a name, but how somebody asks. */
  asked: boolean;
}

/**
 * The names each page goes by (the last part of its address, its title, its keywords) and the wordings by which readers ask for it, to tell
 * how near a whole query comes to one of them.
 * Counting words alone would favor a page that has many of them somewhere.
 */
export class Phrases {
  private readonly rarity = new Map<string, number>();
  private readonly unknown: number;
  private readonly byPage: Phrase[][];

  constructor(pages: readonly PageRecord[], asked: readonly (readonly string[])[] = []) {
    const named = pages.map(({path, title, keywords}, page) => {
      const list = keywords.split(', ');
      return [
        {text: path.split('/').at(-1)!.replace(/-/g, ' '), kind: tuning.names.address, asked: false},
        {text: title, kind: tuning.names.title, asked: false},
        ...list.map((text, i) => ({
          text,
          kind: tuning.names.keyword - (tuning.names.fading * i) / list.length,
          asked: false,
        })),
        ...(asked[page] ?? []).map((text) => ({text, kind: tuning.names.asked, asked: true})),
      ].flatMap(({text, kind, asked}) => {
        const plain = stemsIn(text);
        const canonical = canonicalOf(plain);
        const views = canonical.some((term, i) => term !== plain[i]) ? [plain, canonical] : [plain];
        return views.filter((view) => view.length > 0).map((view) => ({terms: new Set(view), kind, asked}));
      });
    });
    for (const names of named) {
      for (const term of new Set(names.flatMap(({terms}) => [...terms])))
        this.rarity.set(term, (this.rarity.get(term) ?? 0) + 1);
    }
    const worth = (term: string, count: number) =>
      (isWeak(term) ? tuning.weak.name : 1) * Math.log(1 + pages.length / count) ** 2;
    for (const [term, count] of this.rarity) this.rarity.set(term, worth(term, count));
    this.unknown = worth('', 1);
    this.byPage = named.map((names) => names.map((name) => ({...name, norm: this.sum(name.terms)})));
  }

  /** For each page, from 0 (nothing in common with any name of it) to 1 (the query is one of its names): a cosine. */
  nearness(query: ReadonlySet<string>): (page: number) => number {
    const worths = [...query].map((term) => [term, this.worth(term)] as const);
    const norm = this.sum(query);
    const long = Math.min(1, (query.size + 1) / (tuning.names.askedWords + 1));
    return (page) => {
      let best = 0;
      for (const {terms, norm: own, kind, asked} of this.byPage[page]!) {
        let shared = 0;
        for (const [term, worth] of worths) if (terms.has(term)) shared += worth;
        if (shared > 0) best = Math.max(best, (kind * (asked ? long : 1) * shared) / Math.sqrt(own * norm));
      }
      return best;
    };
  }

  /** How much a stem (or synonym group) says: little if it is a weak word or in the names of many pages. */
  worth(term: string): number {
    return this.rarity.get(term) ?? (isWeak(term) ? tuning.weak.name : 1) * this.unknown;
  }

  private sum(terms: ReadonlySet<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.worth(term);
    return sum;
  }
}
