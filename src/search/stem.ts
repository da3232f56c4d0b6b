/** Endings that make one word of a family: convolution, convolutional; optimize, optimizer, optimization. */
const endings: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^sui])s$/, '$1'],
  [/(.{4})i[sz](e|ed|er|ing|ation)$/, '$1'],
  [/(ion)al$/, '$1'],
  [/(.{4})ifi?(y|ed|er|cation)$/, '$1if'],
  [/(.{5})(able|ability)$/, '$1'],
  [/(.{4})at(e|ed|ing|ion|ive|er|or)$/, '$1'],
  [/(.{4})(ion|ive)$/, '$1'],
  [/(.{5})[eo]r$/, '$1'],
  [/(.{3})(ing|ed)$/, '$1'],
  [/([bdgmnprt])\1$/, '$1'],
  [/(.{3})e$/, '$1'],
];

/** A text has the same few thousand words over and over. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** A word cut down to what its family shares. Used alike for pages and queries, so it need not be a word itself. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let found = known.get(word);
  if (found === undefined) {
    if (known.size >= mostKnown) known.clear();
    found = endings.reduce((rest, [ending, kept]) => rest.replace(ending, kept), word);
    known.set(word, found);
  }
  return found;
}
