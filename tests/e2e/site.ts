import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {builtPage, builtRoutes} from '../../plugins/answers/ledger';

/** The folder of the built site. */
export const build = path.join(__dirname, '../../build');

export const routes = builtRoutes(build);

/** The finished HTML of a route, before any script. */
export const html = (route: string) => builtPage(build, route);

/** Paths of the answers. */
export const answers = routes.filter((route) => html(route)('[data-answer]').length > 0);

/** The worked examples: each once, on the first answer that embeds it. */
export const examples = [
  ...new Map(
    answers
      .flatMap((route) =>
        html(route)('[data-example]')
          .toArray()
          .map((figure) => [figure.attribs['data-example']!, route] as const),
      )
      .reverse(),
  ),
].map(([id, route]) => ({id, route}));

/** The scripts of the pages, each with its text. */
export function scripts() {
  const folder = path.join(build, 'assets/js');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return files.map((file) => ({file, text: readFileSync(path.join(folder, file), 'utf8')}));
}
