import type {Piece} from './records';
import {stem} from './stem';
import {stemsOf, words} from './terms';

const excerptLength = 170;

/** Stems by word as written, for the words of the site's own texts. */
const stems = new Map<string, string[]>();
function stemsOfWord(word: string): string[] {
  let found = stems.get(word);
  if (!found) stems.set(word, (found = words(word).map(stem)));
  return found;
}

/** A text cut into pieces, with those words marked under which it was found. */
export function mark(text: string, matched: ReadonlySet<string>): Piece[] {
  const wanted = new Set([...matched].flatMap((term) => (term.startsWith('=') ? stemsOf(term) : [term])));
  const pieces: Piece[] = [];
  let end = 0;
  for (const {0: word, index} of text.matchAll(/[\p{L}\p{N}_]+/gu)) {
    if (!stemsOfWord(word).some((part) => wanted.has(part))) continue;
    if (index > end) pieces.push({text: text.slice(end, index), hit: false});
    pieces.push({text: word, hit: true});
    end = index + word.length;
  }
  if (end < text.length) pieces.push({text: text.slice(end), hit: false});
  return pieces;
}

/** The stretch of a long text that has most of the words asked for, marked. */
export function excerpt(text: string, matched: ReadonlySet<string>): Piece[] {
  if (text.length <= excerptLength) return mark(text, matched);
  const hits: number[] = [];
  let at = 0;
  for (const piece of mark(text, matched)) {
    if (piece.hit) hits.push(at);
    at += piece.text.length;
  }
  const within = (start: number) =>
    hits.filter((hit) => hit >= start && hit < start + excerptLength - 30).length;
  const best = hits.reduce((most, hit) => (within(hit) > within(most) ? hit : most), hits[0] ?? 0);
  const start = best < 40 ? 0 : text.lastIndexOf(' ', best - 25) + 1;
  const stop = start + excerptLength;
  const end =
    stop >= text.length ? text.length : Math.max(text.lastIndexOf(' ', stop), start + excerptLength / 2);
  return mark(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, matched);
}
