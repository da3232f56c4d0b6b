import {createHash} from 'node:crypto';

/** Hashes of what stands inline in pages, as a Content-Security-Policy names them: `'sha256-…'`, sorted, each once. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

// A quoted attribute value may hold a `>`.
const element = /<(script|style)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/\1>/g;
/** Data that rides in a script element: browsers never run it, and a policy does not judge it. */
const isData = (attributes: string) => /\btype\s*=\s*["']?application\/(ld\+)?json/.test(attributes);
const isFile = (attributes: string) => /\bsrc\s*=/.test(attributes);

/** The hashes of all inline scripts and style elements of finished pages. An empty element needs none. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const found = {script: new Set<string>(), style: new Set<string>()};
  for (const html of pages) {
    for (const [, name, attributes = '', text = ''] of html.matchAll(element)) {
      if (text === '' || (name === 'script' && (isData(attributes) || isFile(attributes)))) continue;
      found[name as 'script' | 'style'].add(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  }
  return {scripts: [...found.script].sort(), styles: [...found.style].sort()};
}

/**
 * What a page may do: run and show this site's own files, and the inline scripts and styles that the build wrote, known by hash.
 * `style` attributes stay allowed, and they alone: KaTeX places every sign with one, figures and examples size things with them, and
 * an attribute can neither load a file (`img-src`, `font-src`) nor reach another element.
 *
 * `frame-ancestors` has no meaning in a `<meta>` and makes browsers complain there: `inMeta` leaves it out.
 */
export function contentSecurityPolicy({scripts, styles}: InlineHashes, {inMeta = false} = {}): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src-elem': ["'self'", ...styles],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    ...(!inMeta && {'frame-ancestors': ["'none'"]}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

const meta = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;

/** The page with the policy in it, for hosts that send no headers; it stands before anything it judges. Idempotent. */
export function withMeta(html: string, policy: string): string {
  return html
    .replace(meta, '')
    .replace(
      /<head>|<head\s[^>]*>/,
      (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
}

/** The page without a policy in it. */
export const withoutMeta = (html: string) => html.replace(meta, '');
