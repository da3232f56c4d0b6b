import type {CheerioAPI} from 'cheerio';

const label = /^(.*?\(?)(\d{4}|n\.d\.)-?[a-z]?(?=[,)]|$)/;

/** The name and year under which a text cites a work, such as `He et al., 2016`, without letter and place. */
export const nameOf = (citation: string) => {
  const [, authors, year] = label.exec(citation) ?? [];
  return authors === undefined ? citation : `${authors}${year}`;
};

/**
 * A letter for each work that shares its name and year with others, in the order of `keys` (that of the list): a page letters what it
 * cites itself, a book needs one lettering for all. `names` gives the name and year of a work by its key.
 */
export function lettersOf(keys: readonly string[], names: ReadonlyMap<string, string>): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const name = names.get(key);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  return new Map(
    [...groups.values()]
      .filter((works) => works.length > 1)
      .flatMap((works) => works.map((key, i) => [key, String.fromCharCode(97 + i)] as const)),
  );
}

/** A year and its letter: 2016a, n.d.-a. */
const lettered = (year: string, letter: string) => `${year}${letter && year === 'n.d.' ? '-' : ''}${letter}`;

/** The text of a citation with the letter of the book in place of the page's own. */
export const relettered = (citation: string, letter = '') =>
  citation.replace(label, (_, authors: string, year: string) => authors + lettered(year, letter));

/** Letters the list of references: the year in brackets of each entry that has a letter. */
export function letterList($: CheerioAPI, letters: ReadonlyMap<string, string>) {
  for (const [key, letter] of letters) {
    const entry = $(`.csl-entry[id="${key}"]`);
    entry.html(
      entry.html()!.replace(/\((\d{4}|n\.d\.)\)/, (_, year: string) => `(${lettered(year, letter)})`),
    );
  }
}
