declare module '#katex-now' {
  /** KaTeX in the build; `undefined` in the browser, where it is fetched when a formula changes. */
  const katex: typeof import('katex').default | undefined;
  export default katex;
}

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

declare module '*.module.css' {
  const classes: Record<string, string>;
  export default classes;
}
