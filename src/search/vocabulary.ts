import {distance} from './distance';
import {stem} from './stem';
import {isStopWord} from './terms';

const shortestPart = 3;
const mostParts = 4;
/** Nobody types a longer word by mistake, and to look for its like takes long. */
const longestGuess = 40;

/** The words that the site's pages have, to tell an unfinished word from a misspelt one. */
export class Vocabulary {
  private readonly known = new Map<string, string>();
  /** How many texts have a word, which tells the likelier of two words that a typo could be. */
  private readonly count = new Map<string, number>();
  private sorted?: string[];
  private stems?: Set<string>;
  /** Words by their first and by their second letter. */
  private byLetter?: Map<string, string[]>[];
  /** Words that a page writes without a hyphen. */
  private readonly whole = new Set<string>();

  /** Takes in the words of a text; those in `joined` it writes with a hyphen. */
  add(found: readonly string[], joined: ReadonlySet<string>): void {
    for (const word of found) {
      this.count.set(word, (this.count.get(word) ?? 0) + 1);
      if (!joined.has(word)) this.whole.add(word);
      if (this.known.has(word)) continue;
      this.known.set(word, stem(word));
      this.sorted = undefined;
    }
    this.stems = undefined;
    this.byLetter = undefined;
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

  /** The known words that were written as one, the fewest: `minibatch`, `CrossEntropyLoss`. */
  split(word: string): string[] | undefined {
    if (word.length > longestGuess) return undefined;
    // best[n]: the fewest words that make up the first n letters.
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end++) {
      for (let start = 0; start <= end - shortestPart; start++) {
        const before = best[start];
        const part = word.slice(start, end);
        if (!before || before.length + 1 >= (best[end]?.length ?? mostParts + 1)) continue;
        if (this.known.has(part) && !isStopWord(part)) best[end] = [...before, part];
      }
    }
    return best[word.length];
  }

  /** The stem of the word that was meant by a misspelt one: the nearest, and of the nearest the most frequent. */
  nearest(word: string): string | undefined {
    if (word.length > longestGuess) return undefined;
    let best: string | undefined;
    let least = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
    for (const other of this.alike(word)) {
      if (Math.abs(other.length - word.length) > least) continue;
      const away = distance(word, other, least);
      const isBetter = away < least || best === undefined || this.count.get(other)! > this.count.get(best)!;
      if (away > least || !isBetter) continue;
      best = other;
      least = away;
    }
    return best && this.known.get(best);
  }

  /** Words of four letters and more that begin like it: hardly anyone mistypes both of the first two letters. */
  private *alike(word: string): Iterable<string> {
    this.byLetter ??= [0, 1].map((place) => {
      const lists = new Map<string, string[]>();
      for (const other of this.known.keys())
        if (other.length > 3) {
          const list = lists.get(other[place]!);
          if (list) list.push(other);
          else lists.set(other[place]!, [other]);
        }
      return lists;
    });
    const [first, second] = this.byLetter;
    yield* first!.get(word[0]!) ?? [];
    if (word[1] !== word[0]) yield* first!.get(word[1]!) ?? [];
    yield* second!.get(word[0]!) ?? [];
  }
}
