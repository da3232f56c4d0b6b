/** Endings that make one word of a family: convolution, convolutional; optimize, optimizer, optimization. */
const endings: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^sui])s$/, '$1'],
  [/(.{4})i[sz](e|ed|er|ing|ation)$/, '$1'],
  [/(ion)al$/, '$1'],
  [/(.{4})(ion|ive)$/, '$1'],
  [/(.{5})[eo]r$/, '$1'],
  [/(.{3})(ing|ed)$/, '$1'],
  [/([bdgmnprt])\1$/, '$1'],
  [/(.{3})e$/, '$1'],
];

/** A word cut down to what its family shares. Used alike for pages and queries, so it need not be a word itself. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return endings.reduce((rest, [ending, kept]) => rest.replace(ending, kept), word);
}
