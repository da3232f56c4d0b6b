import {distance} from './distance';
import {stem} from './stem';
import {isStopWord, words} from './terms';

/** The words that the site's pages have, to tell an unfinished word from a misspelt one. */
export class Vocabulary {
  private readonly known = new Map<string, string>();
  /** How many texts have a word, which tells the likelier of two words that a typo could be. */
  private readonly count = new Map<string, number>();
  private sorted?: string[];
  private stems?: Set<string>;
  /** Words that a page writes without a hyphen. */
  private readonly whole = new Set<string>();

  add(text: string): void {
    for (const word of words(text)) {
      this.count.set(word, (this.count.get(word) ?? 0) + 1);
      if (this.known.has(word)) continue;
      this.known.set(word, stem(word));
      this.sorted = undefined;
    }
    this.stems = undefined;
    for (const word of words(text.replace(/-/g, ' '))) this.whole.add(word);
  }

  /** Whether a page has the word or one of its family. */
  has(word: string): boolean {
    this.stems ??= new Set(this.known.values());
    return this.known.has(word) || this.stems.has(stem(word));
  }

  /** Whether a page writes the word in one. */
  isWhole(word: string): boolean {
    return this.whole.has(word);
  }

  /** The shortest stem among the words that begin so. */
  complete(start: string): string | undefined {
    this.sorted ??= [...this.known.keys()].sort();
    let low = 0;
    for (let high = this.sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]! < start) low = middle + 1;
      else high = middle;
    }
    let best: string | undefined;
    for (let i = low; this.sorted[i]?.startsWith(start); i++) {
      const found = this.known.get(this.sorted[i]!)!;
      if (best === undefined || found.length < best.length) best = found;
    }
    return best;
  }

  /** The two known words that were written as one: `minibatch`, `autoencoder`. */
  split(word: string): [string, string] | undefined {
    for (let at = word.length - 3; at >= 3; at--) {
      const pair: [string, string] = [word.slice(0, at), word.slice(at)];
      if (pair.every((part) => this.known.has(part) && !isStopWord(part))) return pair;
    }
    return undefined;
  }

  /** The stem of the word that was meant by a misspelt one: the nearest, and of the nearest the most frequent. */
  nearest(word: string): string | undefined {
    let best: string | undefined;
    let least = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    for (const other of this.known.keys()) {
      // Hardly anyone mistypes both of the first two letters, and most words are passed over cheaply.
      if (other.length < 4 || (word[0] !== other[0] && word[1] !== other[0] && word[0] !== other[1]))
        continue;
      const away = distance(word, other, least);
      const isBetter = away < least || best === undefined || this.count.get(other)! > this.count.get(best)!;
      if (away > least || !isBetter) continue;
      best = other;
      least = away;
    }
    return best && this.known.get(best);
  }
}
