import type {Named} from './symbols';

/** An answer to link to: its short name in the sidebar. */
export interface Answer {
  label: string;
  permalink: string;
}

/** The glossary page; homes are places in `answers`. */
export interface Glossary {
  answers: Answer[];
  entries: {term: string; aliases?: string[]; definition: string; home: number}[];
}

/** The notation page; homes and uses are places in `answers`. */
export interface Notation {
  answers: Answer[];
  groups: {
    id: string;
    symbols: {id: string; tex: string; meaning: string; shape?: string; home: number; uses: number[]}[];
  }[];
}

/** A symbol as the browser looks it up: finished HTML. */
export interface LookupSymbol extends Named {
  id: string;
  /** Letters that show it in a finished formula. */
  glyphs: string;
  html: string;
  meaning: string;
  shape?: string;
}

/** What the browser fetches to explain terms, by their id, and symbols. */
export interface Lookup {
  terms: Record<string, {term: string; definition: string; home: Answer}>;
  symbols: LookupSymbol[];
}
