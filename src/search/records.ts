/** A page as the first file has it: enough to answer most queries. */
export interface PageRecord {
  /** Path from the site's root, without the base URL: `convolutional-networks/output-shape`. */
  path: string;
  /** Whether it answers a question; else it is a topic or reference page. */
  answer: boolean;
  title: string;
  /** Topic, or what kind of page it is. */
  topic: string;
  keywords: string;
  description: string;
  /** The words of the 30-second answer, each once: only searched, not shown. */
  lead: string;
}

/** A part of a page that can be linked, as the second file has it. */
export interface SectionRecord {
  /** Position of its page in the first file. */
  page: number;
  /** Anchor on the page. */
  id: string;
  heading: string;
  text: string;
}

/** What the second file has. */
export interface Rest {
  /** By page: how readers ask for it in their own words. */
  asked: string[][];
  sections: SectionRecord[];
}

/** A piece of text for the reader; `hit` if the query asked for it. */
export interface Piece {
  text: string;
  hit: boolean;
}

export interface Result {
  path: string;
  title: Piece[];
  topic: string;
  text: Piece[];
  sections: {path: string; heading: Piece[]; text: Piece[]}[];
}

/** Where the build puts the two files, from the site's root. */
export const files = {pages: 'search-index/pages.json', sections: 'search-index/sections.json'};

/** What the page asks of the worker. */
export interface Question {
  /** The site's base URL, with its slash. */
  base: string;
  query: string;
  most: number;
}

/** What the worker says, once with the pages alone and again when it has read the sections. */
export interface Answer {
  query: string;
  results: Result[];
  /** No better answer follows. */
  final: boolean;
  /** The index could not be fetched. */
  failed?: boolean;
}
