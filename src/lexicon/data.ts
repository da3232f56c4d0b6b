import type {Named} from './symbols';

/** An answer to link to. */
export interface Place {
  title: string;
  /** Its short name in the sidebar. */
  label: string;
  permalink: string;
}

/** One entry of the glossary page. */
export interface GlossaryEntry {
  id: string;
  term: string;
  aliases: string[];
  definition: string;
  home: Place;
}

/** One group of the notation page. */
export interface SymbolGroup {
  id: string;
  symbols: {id: string; tex: string; meaning: string; shape?: string; home: Place; uses: Place[]}[];
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

/** What the browser fetches to explain terms and symbols. */
export interface Lookup {
  terms: Record<string, Pick<GlossaryEntry, 'term' | 'definition' | 'home'>>;
  symbols: LookupSymbol[];
}
