/** TeX commands that become a character. Others stand for their name (`\alpha`, `\log`), and the silent ones for nothing. */
const characters: Record<string, string> = {
  times: '×',
  cdot: '·',
  cdots: '…',
  dots: '…',
  ldots: '…',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sim: '~',
  to: '→',
  rightarrow: '→',
  longrightarrow: '→',
  Rightarrow: '⇒',
  Longrightarrow: '⇒',
  leftarrow: '←',
  gets: '←',
  in: '∈',
  infty: '∞',
  partial: '∂',
  nabla: '∇',
  pm: '±',
  lfloor: '⌊',
  rfloor: '⌋',
  lceil: '⌈',
  rceil: '⌉',
  odot: '⊙',
  top: 'ᵀ',
  mid: '|',
  lVert: '‖',
  rVert: '‖',
  sum: 'Σ',
  prod: 'Π',
  propto: '∝',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  Gamma: 'Γ',
  delta: 'δ',
  Delta: 'Δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  Sigma: 'Σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  psi: 'ψ',
  omega: 'ω',
};
const silent = new Set(
  'left right middle big Big bigg Bigg bigl bigr Bigl Bigr quad qquad displaystyle textstyle limits nolimits text textbf textit mathrm mathbf mathit mathbb mathcal mathsf boldsymbol operatorname inp wgt sta gat out err hat widehat bar overline tilde vec underline hline phantom underbrace overbrace'.split(
    ' ',
  ),
);
const deepest = 40;

/** A formula's TeX as a line of text that can be read, marked and searched: `\frac{I+2P-K}{S}` → `(I+2P-K)/S`. */
export function readable(tex: string): string {
  const tokens = tex.match(/\\[A-Za-z]+\*?|\\.|\s+|[^\\]/gsu) ?? [];
  let at = 0;

  /** One argument: a group, a command with its own, or a character. */
  const argument = (depth: number): string => {
    while (tokens[at]?.trim() === '') at++;
    const text = at < tokens.length ? item(depth + 1).trim() : '';
    return /^[\p{L}\p{N}_…]*$/u.test(text) ? text : `(${text})`;
  };
  const item = (depth: number): string => {
    const token = tokens[at++]!;
    if (depth > deepest) return token.replace(/[\\{}]/g, '');
    if (token === '{') return until('}', depth);
    if (token === '_' || token === '^') return token + argument(depth);
    if (!token.startsWith('\\')) return /[}&~]/.test(token) ? ' ' : token;
    const name = token.slice(1).replace('*', '');
    if (/^[dt]?frac$/.test(name)) return `${argument(depth)}/${argument(depth)}`;
    if (name === 'sqrt') return `√${argument(depth)}`;
    if (name === 'begin' || name === 'end') return argument(depth) && ' ';
    if (silent.has(name) || !/[A-Za-z]/.test(name)) return /quad|[,;: \\]/.test(name) ? ' ' : '';
    return characters[name] ?? ` ${name} `;
  };
  const until = (end: string, depth: number): string => {
    let text = '';
    while (at < tokens.length && tokens[at] !== end) text += item(depth + 1);
    at++;
    return text;
  };
  return until('', 0).replace(/\s+/g, ' ').trim();
}
