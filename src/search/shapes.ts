const named =
  /^(log|ln|exp|max|min|sum|sqrt|tanh|sigmoid|softmax|alpha|beta|gamma|delta|epsilon|eta|theta|lambda|mu|sigma)$/;
const rounding = /^(floor|ceil)$/;
const longest = 60;

/**
 * What the formulas in a (normalised) text are made of once letters and order no longer count: `(n+2p-k)/s+1` and
 * `((W - F + 2P) / S) + 1` have the same shape. Each shape becomes one term, so that a formula is found whatever its variables are called.
 */
export function shapes(text: string): string[] {
  const found: string[] = [];
  let shape = '';
  const finish = () => {
    const formula = shape.replace(/^[+*/^]+|[-+*/^]+$/g, '');
    if (formula.length <= longest && count(formula, /[-+*/^]/g) > 1 && count(formula, /v/g) > 1)
      found.push(`~${[...formula].sort().join('')}`);
    shape = '';
  };
  for (const [token] of text.matchAll(/\d+(?:\.\d+)?|[a-z]_[a-z0-9]+|\p{L}+|\s+|[^\s]/gu)) {
    if (/^\s+$/.test(token)) {
      if (/v$/.test(shape)) shape += ' ';
    } else if (/^[-+*/^]$/.test(token)) shape = shape.trimEnd() + token;
    else if (/^[()[\]⌊⌋⌈⌉]$/.test(token) || rounding.test(token)) shape = shape.trimEnd();
    else if (/^\d/.test(token)) shape = shape.trimEnd() + token;
    else if (/^[a-z](_[a-z0-9]+)?$/.test(token)) {
      if (shape.endsWith(' ')) finish();
      shape += 'v';
    } else if (named.test(token)) shape = shape.trimEnd() + (token.length > 4 ? 'v' : token);
    else finish();
  }
  finish();
  return found;
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
