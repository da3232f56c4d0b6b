import MiniSearch, {type SearchOptions, type SearchResult} from 'minisearch';
import {excerpt, mark} from './marks';
import {nameOf, type Query, readQuery} from './query';
import type {PageRecord, Result, SectionRecord} from './records';
import {terms} from './terms';
import {Vocabulary} from './vocabulary';

/** How much a field says about a page; tuned on tests/search/queries.tsv. */
const pageBoost = {title: 5, keywords: 4, topic: 0.5, description: 1.5, lead: 1};
const sectionBoost = {heading: 1.5, text: 1};
/** What the best section of a page adds to the page's own score. */
const sectionShare = 0.5;
/** What a page keeps of its score that has none of the words asked for, and what is kept of a topic or reference page's. */
const uncovered = 0.1;
const notAnAnswer = 0.5;
const maxSections = 2;
/** What it is worth that the whole query is a page's own name (the last part of its address), or one of its keywords. */
const namesake = {address: 2, keyword: 1.5};

type Field<T> = Extract<keyof T, string>;
interface Indexed {
  id: number;
}

/** Finds pages and their sections. Works with the pages alone; sections make it better once they are there. */
export class Engine {
  private readonly vocabulary = new Vocabulary();
  private readonly pageIndex: MiniSearch<PageRecord & Indexed>;
  private sectionIndex?: MiniSearch<Omit<SectionRecord, 'id'> & Indexed>;
  private sections: SectionRecord[] = [];
  /** By page: the names it goes by, and how much a query for just that name counts more. */
  private readonly names: Map<string, number>[];

  constructor(private readonly pages: PageRecord[]) {
    this.pageIndex = this.index<PageRecord & Indexed>(Object.keys(pageBoost) as Field<PageRecord>[]);
    this.pageIndex.addAll(pages.map((page, id) => ({...page, id})));
    this.names = pages.map(
      ({path, keywords}) =>
        new Map([
          ...keywords.split(', ').map((keyword) => [nameOf(keyword), namesake.keyword] as const),
          [nameOf(path.split('/').at(-1)!), namesake.address] as const,
        ]),
    );
  }

  /** Whether the sections are there. */
  get isComplete(): boolean {
    return this.sectionIndex !== undefined;
  }

  /** Indexes the sections piece by piece, so that queries are answered in between. */
  async addSections(sections: SectionRecord[]): Promise<void> {
    const index = this.index<Omit<SectionRecord, 'id'> & Indexed>(
      Object.keys(sectionBoost) as Field<SectionRecord>[],
    );
    await index.addAllAsync(
      sections.map(({heading, text, page}, id) => ({heading, text, page, id})),
      {chunkSize: 20},
    );
    this.sections = sections;
    this.sectionIndex = index;
  }

  /** Best pages first, each with the sections that answer best. Any text is a valid query. */
  search(text: string, most = 8): Result[] {
    const query = readQuery(text, this.vocabulary);
    if (query.terms.length === 0) return [];
    const scores = new Map<number, number>();
    const covered = new Map<number, Set<number>>();
    const covers = new Map(query.terms.map((term) => [term.term, term.covers]));
    const found = new Map<number, Set<string>>();
    const note = ({id, score, terms: matched, queryTerms}: SearchResult, page = id as number, share = 1) => {
      scores.set(page, (scores.get(page) ?? 0) + share * score);
      covered.set(
        page,
        new Set([...(covered.get(page) ?? []), ...queryTerms.flatMap((term) => covers.get(term) ?? [])]),
      );
      found.set(page, new Set([...(found.get(page) ?? []), ...matched]));
    };
    for (const hit of this.pageIndex.search(text, options(query, pageBoost))) note(hit);
    const sections = new Map<number, SearchResult[]>();
    for (const hit of this.sectionIndex?.search(text, options(query, sectionBoost)) ?? []) {
      const {page} = this.sections[hit.id as number]!;
      if (!sections.has(page)) note(hit, page, sectionShare);
      sections.set(page, [...(sections.get(page) ?? []), hit]);
    }
    const final = ([page, score]: [number, number]): [number, number] => {
      const share = Math.min(1, covered.get(page)!.size / Math.max(1, query.words));
      return [
        page,
        score *
          (uncovered + (1 - uncovered) * share) *
          (this.names[page]!.get(query.name) ?? 1) *
          (this.pages[page]!.answer ? 1 : notAnAnswer),
      ];
    };
    return [...scores]
      .map(final)
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, most)
      .map(([page]) => this.result(page, found.get(page)!, sections.get(page) ?? []));
  }

  private result(page: number, matched: Set<string>, hits: SearchResult[]): Result {
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
        this.vocabulary.add(text);
        return terms(text);
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
    weights: {prefix: 0.4, fuzzy: 0},
  };
}
