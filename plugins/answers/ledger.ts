import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';

/** Every HTML file of a built site, as the path that a reader asks for. */
export function builtRoutes(build: string): string[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(\/?index)?\.html$/, '')}`)
    .sort();
}

/** The finished HTML of a route, before any script. */
export function builtPage(build: string, route: string) {
  return load(readFileSync(path.join(build, route === '/' ? 'index.html' : `${route}.html`), 'utf8'));
}

/**
 * What readers can link to and the ledger promises: every path, and on it every section, wrong answer and example.
 * Ids of bibliographies and controls are not promised. Redirecting pages count as paths.
 */
export function published(build: string): string[] {
  return builtRoutes(build).flatMap((route) => {
    const places = builtPage(
      build,
      route,
    )('.markdown :is(h2, h3)[id], [id^="wrong-"], figure[id^="example-"]').toArray();
    return [route, ...places.map(({attribs}) => `${route}#${attribs.id}`)];
  });
}

/** What was published and no longer resolves, directly or through a redirect: a line each, with the cure. */
export function ledgerProblems(
  ledger: string[],
  standing: string[],
  redirects: {from: string; to: string}[],
): string[] {
  const moved = new Map(redirects.map(({from, to}) => [from, to]));
  const there = new Set(standing);
  return ledger.flatMap((entry, line) => {
    const [from = '', id] = entry.split('#');
    const to = moved.get(from) ?? from;
    if (there.has(id === undefined ? to : `${to}#${id}`)) return [];
    const cure =
      id === undefined
        ? `restore the page, or add {from: '${from}', to: …} to redirects.ts`
        : `give the place its id "${id}" back`;
    return [`ledger.txt:${line + 1} ${entry} was published and is gone; ${cure}`];
  });
}
