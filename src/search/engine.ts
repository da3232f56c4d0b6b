import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import {excerpt, mark} from './marks';
import {type Query, readQuery} from './query';
import {Phrases} from './phrases';
import type {PageRecord, Rest, Result, SectionRecord} from './records';
import {normalise, termsOf, words} from './terms';
import {tuning} from './tuning';
import {Vocabulary} from './vocabulary';

const maxSections = 2;

type Field<T> = Extract<keyof T, string>;
interface Indexed {
  id: number;
}

interface Page extends PageRecord, Indexed {
  asked: string;
}

/** What was found of a query in one page. */
interface PageHit {
  page: number;
  score: number;
  /** Which of the query's words, by place. */
  places: Set<number>;
  /** The index's terms, to mark. */
  matched: Set<string>;
  /** Best first. */
  sections: SearchResult[];
}

/** Finds pages and their sections. Works with the pages alone; sections make it better once they are there. */
export class Engine {
  private readonly vocabulary = new Vocabulary();
  private pageIndex: MiniSearch<Page>;
  private sectionIndex?: MiniSearch<Omit<SectionRecord, 'id'> & Indexed>;
  private sections: SectionRecord[] = [];
  private phrases: Phrases;

  constructor(private readonly pages: PageRecord[]) {
    this.pageIndex = this.index<Page>(Object.keys(tuning.page) as Field<Page>[]);
    this.pageIndex.addAll(pages.map((page, id) => ({...page, asked: '', id})));
    this.phrases = new Phrases(pages);
  }

  /** Whether the sections are there. */
  get isComplete(): boolean {
    return this.sectionIndex !== undefined;
  }

  /**
   * Indexes the second file piece by piece, so that queries are answered in between. Throws a `RangeError` when it is of another release
   * than the pages: its sections would stand under wrong ones.
   */
  async addRest({asked, sections}: Rest): Promise<void> {
    if (asked.length !== this.pages.length) throw new RangeError('Pages and sections are of two releases');
    const pageIndex = this.index<Page>(Object.keys(tuning.page) as Field<Page>[]);
    await pageIndex.addAllAsync(
      this.pages.map((page, id) => ({...page, asked: asked[id]?.join('\n') ?? '', id})),
      {chunkSize: 20},
    );
    const index = this.index<Omit<SectionRecord, 'id'> & Indexed>(
      Object.keys(tuning.section) as Field<SectionRecord>[],
    );
    await index.addAllAsync(
      sections.map(({heading, text, page}, id) => ({heading, text, page, id})),
      {chunkSize: 20},
    );
    this.sections = sections;
    this.sectionIndex = index;
    this.pageIndex = pageIndex;
    this.phrases = new Phrases(this.pages, asked);
  }

  /** Best pages first, each with the sections that answer best. Any text is a valid query. */
  search(text: string, most = 8): Result[] {
    const query = readQuery(text, this.vocabulary);
    if (query.terms.length === 0) return [];
    const found = this.collect(text, query);
    const nearness = this.phrases.nearness(query.phrase);
    return [...found.values()]
      .map((hit) => ({hit, score: this.score(hit, query, nearness(hit.page))}))
      .sort((a, b) => b.score - a.score || a.hit.page - b.hit.page)
      .slice(0, most)
      .map(({hit}) => this.result(hit));
  }

  /** Every page that has something of the query, in itself or in a section. */
  private collect(text: string, query: Query): Map<number, PageHit> {
    const found = new Map<number, PageHit>();
    const covers = new Map(query.terms.map((term) => [term.term, term.covers]));
    const note = ({score, terms: matched, queryTerms}: SearchResult, page: number, share: number) => {
      const hit = found.get(page) ?? {page, score: 0, places: new Set(), matched: new Set(), sections: []};
      hit.score += share * score;
      for (const term of queryTerms) covers.get(term)?.forEach((place) => hit.places.add(place));
      matched.forEach((term) => hit.matched.add(term));
      found.set(page, hit);
    };
    for (const hit of this.pageIndex.search(text, options(query, tuning.page)))
      note(hit, hit.id as number, 1);
    for (const hit of this.sectionIndex?.search(text, options(query, tuning.section)) ?? []) {
      const {page} = this.sections[hit.id as number]!;
      if (!found.get(page)?.sections.length) note(hit, page, tuning.sectionShare);
      found.get(page)!.sections.push(hit);
    }
    return found;
  }

  /** What the words found say, times how much of the query they cover, how near it comes to the page's names, and what kind of page it is. */
  private score({page, score, places}: PageHit, query: Query, nearness: number): number {
    const {title, answer} = this.pages[page]!;
    let all = 0;
    let covered = 0;
    for (const [place, word] of query.words) {
      const worth = Math.sqrt(this.phrases.worth(word));
      all += worth;
      if (places.has(place)) covered += worth;
    }
    const share = all > 0 ? covered / all : 1;
    const near = nearness ** tuning.namesakePower;
    return (
      score *
      (tuning.uncovered + (1 - tuning.uncovered) * share) *
      (1 + tuning.namesake * near) *
      (normalise(title) === query.text ? tuning.sameTitle : 1) *
      (answer ? 1 : tuning.notAnAnswer)
    );
  }

  private result({page, matched, sections: hits}: PageHit): Result {
    const {path, title, topic, description} = this.pages[page]!;
    const sections = hits.slice(0, maxSections).map((hit) => {
      const {id, heading, text} = this.sections[hit.id as number]!;
      const words = new Set(hit.terms);
      return {path: `${path}#${id}`, heading: mark(heading, words), text: excerpt(text, words)};
    });
    return {path, title: mark(title, matched), topic, text: mark(description, matched), sections};
  }

  private index<T extends Indexed>(fields: Field<T>[]): MiniSearch<T> {
    return new MiniSearch<T>({
      fields,
      tokenize: (text) => {
        const joined = new Set<string>();
        const found = words(text, joined);
        this.vocabulary.add(found, joined);
        return termsOf(found, text);
      },
      processTerm: (term) => term,
    });
  }
}

function options(query: Query, boost: Record<string, number>): SearchOptions {
  return {
    boost,
    tokenize: () => query.terms.map(({term}) => term),
    processTerm: (term) => term,
    prefix: (_, i) => query.terms[i]!.prefix,
    boostTerm: (_, i) => query.terms[i]!.weight,
    weights: {prefix: tuning.prefix, fuzzy: 0},
  };
}
