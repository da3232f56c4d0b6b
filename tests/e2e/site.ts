import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {builtPage, builtRoutes} from '../../plugins/answers/ledger';

/** The folder of the built site. */
export const build = path.join(__dirname, '../../build');

export const routes = builtRoutes(build);

/** The finished HTML of a route, before any script. */
export const html = (route: string) => builtPage(build, route);

/** What a route's HTML has of an attribute, without the seconds that it takes to parse every page. */
const values = (route: string, attribute: string) =>
  [
    ...readFileSync(path.join(build, `${route === '/' ? 'index' : route}.html`), 'utf8').matchAll(
      new RegExp(`<[^<>]* ${attribute}="?([\\w/-]+)`, 'g'),
    ),
  ].map(([, value]) => value!);

/** Paths of the answers. */
export const answers = routes.filter((route) => values(route, 'data-answer').length > 0);

/** Ids of the worked examples on a page. */
export const examplesOn = (route: string) => values(route, 'data-example');

/** The worked examples: each once, on the first answer that embeds it. */
export const examples = [
  ...new Map(answers.flatMap((route) => examplesOn(route).map((id) => [id, route] as const)).reverse()),
].map(([id, route]) => ({id, route}));

/** The scripts of the pages, each with its text. */
export function scripts() {
  const folder = path.join(build, 'assets/js');
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return files.map((file) => ({file, text: readFileSync(path.join(folder, file), 'utf8')}));
}
