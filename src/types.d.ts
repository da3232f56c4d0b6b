declare module '#katex-now' {
  /** KaTeX in the build; `undefined` in the browser, where it is fetched when a formula changes. */
  const katex: typeof import('katex').default | undefined;
  export default katex;
}

declare module '#built' {
  /** HTML and data that only the build needs; `undefined` in the browser, which finds them in the page. */
  const built: {list: {html: string}; structured: Record<string, string>} | undefined;
  export default built;
}

declare module '@generated/references/default/list.json' {
  const list: {html: string};
  export default list;
}

declare module '@citation-js/core' {
  /** A bibliography; `data` is a list of CSL-JSON items. */
  export class Cite {
    constructor(bibtex: string, options?: {generateGraph: boolean});
    data: unknown[];
  }
}

declare module '@citation-js/plugin-bibtex';

declare module '@generated/answers/default/*.json' {
  const answers: import('../plugins/answers').AnswerSummary[];
  export default answers;
}

declare module '@generated/answers/default/topics.json' {
  const topics: import('../plugins/answers').TopicSummary[];
  export default topics;
}

declare module '@generated/map/default/map.json' {
  const field: import('../plugins/map').FieldMap;
  export default field;
}

declare module '@generated/map/default/paths.json' {
  const paths: import('../plugins/map').ReadingPath[];
  export default paths;
}

declare module '@generated/answers/default/sources.json' {
  const counts: import('../plugins/answers/coverage').SourceCount[];
  export default counts;
}

declare module '@generated/answers/default/source-*.json' {
  const questions: import('../plugins/answers/coverage').SourceQuestion[];
  export default questions;
}

declare module '@generated/answers/default/reference.json' {
  const pages: import('../plugins/answers/reference-pages').ReferenceEntry[];
  export default pages;
}

declare module '@generated/lexicon/default/glossary.json' {
  const glossary: import('./lexicon/data').Glossary;
  export default glossary;
}

declare module '@generated/lexicon/default/notation.json' {
  const notation: import('./lexicon/data').Notation;
  export default notation;
}

declare module '@generated/lexicon/default/lookup.json' {
  const lookup: import('./lexicon/data').Lookup;
  export default lookup;
}

declare module '*.module.css' {
  const classes: Record<string, string>;
  export default classes;
}
