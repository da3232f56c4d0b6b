import {groups} from 'd3-array';
import type {Term} from './glossary';

/** One place in a text where a term stands. */
export interface Match {
  term: Term;
  start: number;
  end: number;
}

/** A name and its simple plural. */
function numbers(name: string): string[] {
  if (/[^aeiou]y$/.test(name)) return [name, name.replace(/y$/, 'ies')];
  return [name, `${name}${/(s|x|z|ch|sh)$/.test(name) ? 'es' : 's'}`];
}

/** A name as it stands inside and at the start of a sentence; one with a capital of its own never changes. */
const cases = (name: string) =>
  /\p{Lu}/u.test(name) ? [name] : [name, name.charAt(0).toUpperCase() + name.slice(1)];

/** Matches a text as it stands, with any white space for a space. */
const toPattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');

/**
 * Finds terms in a text: whole words (none in `(sub)gradient`), the longest name first, also at the start of a sentence, in the plural and over a line break.
 * Matches come in the order of the text and never overlap.
 */
export function createMatcher(terms: readonly Term[]): (text: string) => Match[] {
  const byForm = new Map<string, Term>();
  for (const term of terms)
    for (const name of [term.term, ...(term.aliases ?? [])])
      for (const form of numbers(name).flatMap(cases)) if (!byForm.has(form)) byForm.set(form, term);
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // One branch for each first letter: at each word the search tries the few forms that begin like it, not all thousand.
  const words = groups(forms, (form) => [...form][0]!)
    .map(([first, alike]) => {
      const rests = alike.map((form) => toPattern(form.slice(first.length)));
      return `${toPattern(first)}(?:${rests.join('|')})`;
    })
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?<!\\p{L}\\))(?:${words})(?![\\p{L}\\p{N}_-])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map((found) => ({
      term: byForm.get(found[0].replace(/\s+/g, ' '))!,
      start: found.index,
      end: found.index + found[0].length,
    }));
}
