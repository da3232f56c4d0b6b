import {katexOptions} from '../../src/components/katex-options';

/** This site's macros: those that color their argument, and those that stand for other TeX. */
const macros = new Map<string, string>(Object.entries(katexOptions.macros));
const isRole = (command: string) => macros.get(command)?.startsWith('\\htmlClass') ?? false;

const command = /^\\(?:[A-Za-z]+|[^])/;
const isOneToken = (tex: string) => /^(?:\\(?:[A-Za-z]+|[^])|[^\\{}^_\s])$/.test(tex);

/** The argument that stands at `from`: a group without its braces, or one token; and where it ends. */
function argumentAt(tex: string, from: number): {text: string; end: number} {
  const start = from + /^\s*/.exec(tex.slice(from))![0].length;
  if (tex[start] !== '{') {
    const token = command.exec(tex.slice(start))?.[0] ?? tex[start] ?? '';
    return {text: token, end: start + token.length};
  }
  let depth = 0;
  for (let i = start; i < tex.length; i++) {
    if (tex[i] === '\\') i++;
    else if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && --depth === 0) return {text: tex.slice(start + 1, i), end: i + 1};
  }
  throw new Error(`A brace is not closed in the formula ${tex}`);
}

/**
 * Whether a colored part needs braces once the macro is gone: under a script, or where a sign would change its role. As an argument it
 * has its own: KaTeX refuses `\sqrt\inp{x}`.
 */
const needsBraces = (inner: string, after: string) =>
  !isOneToken(inner) && (/^\s*[\^_']/.test(after) || /^[-+=<>]|[-+=<>]$/.test(inner));

/** `tex` behind `before`, with a space where a command would swallow its first letter or an index would seem to go on. */
const join = (before: string, tex: string) =>
  (/\\[A-Za-z]+$/.test(before) && /^[A-Za-z]/.test(tex)) || (/[_^]\w$/.test(before) && /^[\w\\]/.test(tex))
    ? `${before} ${tex}`
    : before + tex;

/**
 * A formula in TeX that any renderer knows (KaTeX, MathJax, Pandoc, GitHub): without this site's macros. What they color stays, the
 * color goes; no formula says a thing by color alone. Throws on an unclosed brace.
 */
export function portableTex(tex: string): string {
  let out = '';
  for (let at = 0; at < tex.length;) {
    const found = tex[at] === '\\' ? (command.exec(tex.slice(at))?.[0] ?? '\\') : tex[at]!;
    at += found.length;
    if (isRole(found)) {
      const {text, end} = argumentAt(tex, at);
      const inner = portableTex(text).trim();
      out = join(out, needsBraces(inner, tex.slice(end)) ? `{${inner}}` : inner);
      at = end;
    } else out = join(out, macros.get(found) ?? found);
  }
  return out.trim();
}

/** The same for a cell of a Markdown table, where a bar would end the cell. */
export const cellTex = (tex: string) =>
  tex.replace(/\\(?:[A-Za-z]+|[^])|\|(?=([A-Za-z]?))/g, (found, letter?: string) => {
    if (found === '\\|') return '\\Vert ';
    return found === '|' ? `\\vert${letter === '' ? '' : ' '}` : found;
  });
