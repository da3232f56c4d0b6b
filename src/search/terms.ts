import {shapes} from './shapes';
import {stem} from './stem';
import {names} from './synonyms';

const greek: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  '√': 'sqrt',
  '∂': 'partial',
  '∇': 'nabla',
  '∑': 'sum',
  '∏': 'product',
  '∞': 'infinity',
};
const stopWords = new Set(
  'a an and are as at be been between by can could do does for from had has have i if in into is it its me my of on one or our s so t than that the their them then there these they this those to us was we were what which who will with would you your should'.split(
    ' ',
  ),
);

/** Words that say how something is asked and little about what. */
const weakWords = new Set(
  'why how when where many much use used using usage help helps work works make makes get gets need needs want happen happens good best better bad explain explained meaning define definition difference differ vs versus compare compared comparison example examples way ways about tell whats really exactly actually simple terms intuition please give main important know understand difference different other just only more most not no dont cant doesnt isnt during after before some any all'
    .split(' ')
    .map(stem),
);

/** Whether a stem is of those words. */
export const isWeak = (stemmed: string) => weakWords.has(stemmed);

/** A text in small letters without accents, with one way to write a minus, a product of sizes and a Greek letter. */
export function normalise(text: string): string {
  return (
    text
      .replace(/Σ/g, ' sum ')
      // A library's name for a thing says where it stands in the library before the dot: nn.ReLU, torch.optim.Adam.
      .replace(
        /\b(?:(?:torch|nn|tf|keras|layers|losses|optimizers|optim|functional|F|np|jax)\.)+(?=[a-zA-Z])/g,
        ' ',
      )
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[’`']s?\b/g, '')
      .replace(/[α-ωϕϵ√∂∇∑∏∞]/g, (letter) => (greek[letter] ? ` ${greek[letter]} ` : letter))
      .replace(/(\d)\s*[x×]\s*(?=\d)/g, '$1x')
  );
}

/** `d_k` and `h_(t-1)` as words: `dk`, `ht-1`. */
const subscripts = (text: string) => text.replace(/(?<![a-z])([a-z])_[({]?([a-z0-9]+)/g, '$1$2');

/**
 * The words of a text, in order, before any of them is cut down or left out. A hyphenated word also counts as one, and
 * is noted in `joined`.
 */
export function words(text: string, joined?: Set<string>): string[] {
  const found: string[] = [];
  for (const [word] of subscripts(normalise(text)).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const parts = word.split('-');
    const short = parts.length > 1 && parts.every((part) => part.length < 3 && !/^\d+[a-z]?$/.test(part));
    if (parts.length > 1 && !short) {
      found.push(...parts.filter((part) => part.length > 1), parts.join(''));
      joined?.add(parts.join(''));
    } else found.push(...parts);
  }
  return found;
}

export const isStopWord = (word: string) => stopWords.has(word);

/** Names of groups by their first stem: `batch` → `[['batch', 'normal'], '=12']`. */
const named = new Map<string, [string[], string][]>();
names.forEach((group, index) => {
  for (const name of group) {
    const key = words(name)
      .filter((word) => !stopWords.has(word))
      .map(stem);
    named.set(key[0]!, [...(named.get(key[0]!) ?? []), [key, `=${index}`]]);
  }
});

/** A synonym group that a row of words names, as a term of its own (`=12`), and where. */
export interface Concept {
  term: string;
  start: number;
  length: number;
}

export function concepts(stems: readonly string[]): Concept[] {
  return stems.flatMap((first, start) =>
    (named.get(first) ?? [])
      .filter(([key]) => key.every((word, i) => stems[start + i] === word))
      .map(([key, term]) => ({term, start, length: key.length})),
  );
}

/** Stems of all names in a group, to mark what a reader may have meant. */
export function stemsOf(concept: string): string[] {
  return (names[Number(concept.slice(1))] ?? []).flatMap((name) => words(name).map(stem));
}

/** The stems of a text's words but stop words. */
export const stemsIn = (text: string): string[] =>
  words(text)
    .filter((word) => !stopWords.has(word))
    .map(stem);

/** Stems with each synonym group they name in their place: the same for all ways to say one thing. The longest name wins where several begin. */
export function canonicalOf(stems: readonly string[]): string[] {
  const found = concepts(stems);
  const result: string[] = [];
  for (let i = 0; i < stems.length;) {
    const longest = found
      .filter(({start}) => start === i)
      .reduce<Concept | undefined>(
        (best, next) => (next.length > (best?.length ?? 0) ? next : best),
        undefined,
      );
    result.push(longest?.term ?? stems[i]!);
    i += longest?.length ?? 1;
  }
  return result;
}

/** All terms under which a text is found: stems, synonym groups and the shapes of its formulas. */
export const terms = (text: string): string[] => termsOf(words(text), text);

/** As `terms`, of a text whose words are known. */
export function termsOf(found: readonly string[], text: string): string[] {
  const stems = found.filter((word) => !stopWords.has(word)).map(stem);
  return [...stems, ...concepts(stems).map(({term}) => term), ...shapes(normalise(text))];
}
