/**
 * One symbol in a formula: its names from the most to the least specific (`W_i^Q`, `W^Q`, `W_i`, `W`), and the symbols in its
 * scripts. Greek letters and operators are named by their command (`\eta`), accents with a space (`\hat y`).
 */
export interface SymbolUse {
  names: string[];
  inner: SymbolUse[];
}

const colors = /\\(?:inp|wgt|hid|gat|out|err)\b\s*/g;
const accents = 'hat|widehat|tilde|widetilde|bar|vec|mathcal|mathbf|mathbb|boldsymbol';
const group = '\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*\\}';
const atom = new RegExp(
  `\\\\(${accents})\\s*(?:\\{\\s*(\\\\?[A-Za-z]+)\\s*\\}|(\\\\[A-Za-z]+|[A-Za-z]))|(\\\\[A-Za-z]+|[A-Za-z])`,
  'y',
);
const script = new RegExp(`\\s*'*([_^])\\s*(${group}|\\\\[A-Za-z]+|[^\\s{}\\\\])`, 'y');
/** Words in a formula are no symbols; in a script they name the symbol: `d_{\text{ff}}`. */
const words = /\\(?:text|textbf|textit|mathrm|operatorname\*?|begin|end)\s*\{([^{}]*)\}/g;

/** A script as a part of a name: its first letters, so that `h_{t-1}` is `h_t`; `(l)` and numbers name nothing. */
function scriptName(text: string): string {
  const inside = text.replace(/[{}"]/g, '').trim();
  return /^(\\[A-Za-z]+|[A-Za-z]+)/.exec(inside)?.[1] ?? '';
}

/** Commands that only set type, or are words. */
const silent =
  /^\\(left|right|[bB]igg?[lrm]?|d?frac|tfrac|sqrt|quad|qquad|text|textstyle|displaystyle|limits|top|dots|[lcv]dots|underbrace|overbrace|overline|underline|mathrm|operatorname|hline|begin|end|le|ge|ne|leq|geq|neq|approx|lvert|rvert|lfloor|rfloor|lceil|rceil|langle|rangle|to|in|mid|times|cdot|sim|Rightarrow|pm|gg|ll|infty|max|min|ln|sin|cos|arg)$/;

/** The symbols of a formula in TeX, in order; role colors do not matter. */
export function symbolsOf(tex: string): SymbolUse[] {
  const text = tex
    .replace(colors, '')
    .replace(/(?<![_^]\s*)\{\s*(\\[A-Za-z]+|[A-Za-z])\s*\}(?=\s*[_^])/g, ' $1')
    .replace(words, (_, inside: string, at: number, whole: string) =>
      /[_^]\s*\{?\s*$/.test(whole.slice(0, at)) ? `{"${inside}"}` : ' ',
    )
    .replace(/([_^]\s*)\{\{([^{}]*)\}\}/g, '$1{$2}');
  const found: SymbolUse[] = [];
  for (let at = 0; at < text.length;) {
    atom.lastIndex = at;
    const match = atom.exec(text);
    if (!match) {
      // A word under a brace names nothing.
      at = (text[at] === '"' ? text.indexOf('"', at + 1) : at) + 1 || text.length;
      continue;
    }
    at = atom.lastIndex;
    const [, accent, braced, bare, plain] = match;
    const base = accent ? `\\${accent.replace('wide', '')} ${braced ?? bare}` : plain!;
    let sub = '';
    let sup = '';
    const inner: SymbolUse[] = [];
    for (;;) {
      script.lastIndex = at;
      const next = script.exec(text);
      if (!next) break;
      at = script.lastIndex;
      if (next[1] === '_') sub ||= scriptName(next[2]!);
      else sup ||= scriptName(next[2]!);
      if (!next[2]!.includes('"')) inner.push(...symbolsOf(next[2]!));
    }
    if (silent.test(base)) {
      found.push(...inner);
      continue;
    }
    const names = [
      ...(sub && sup ? [`${base}_${sub}^${sup}`] : []),
      ...(sup ? [`${base}^${sup}`] : []),
      ...(sub ? [`${base}_${sub}`] : []),
      base,
    ];
    found.push({names, inner});
  }
  return found;
}

/** What a symbol of the notation needs to be found in a formula. */
export interface Named {
  /** Names that mean it: see `SymbolUse`. */
  names: readonly string[];
  /** Topics (`optimization`) or answers (`optimization/momentum`) where it has this meaning; everywhere if absent. */
  only?: readonly string[];
  /** Topics or answers where the letter means something else. */
  not?: readonly string[];
}

/** How closely a symbol is meant for a page: 0 not at all, 1 everywhere, 2 in its topic, 3 on this page. */
function closeness({only, not}: Named, page: string): number {
  const topic = page.split('/')[0]!;
  if (not?.some((place) => place === page || place === topic)) return 0;
  if (!only) return 1;
  return only.includes(page) ? 3 : only.includes(topic) ? 2 : 0;
}

/** The symbols of the notation that a formula on a page uses, each once, in order. */
export function lookUp<S extends Named>(tex: string, page: string, notation: readonly S[]): S[] {
  const found = new Set<S>();
  const visit = ({names, inner}: SymbolUse) => {
    for (const name of names) {
      const best = notation
        .filter((symbol) => symbol.names.includes(name))
        .map((symbol) => ({symbol, rank: closeness(symbol, page)}))
        .filter(({rank}) => rank > 0)
        .sort((a, b) => b.rank - a.rank)[0];
      if (best) {
        found.add(best.symbol);
        // `d_k` is one symbol; the k in it is not the k of the text.
        if (name !== names.at(-1)) return;
        break;
      }
    }
    inner.forEach(visit);
  };
  symbolsOf(tex).forEach(visit);
  return [...found];
}
