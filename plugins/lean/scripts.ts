import fs from 'node:fs/promises';
import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';

/** File names by chunk name: what one dynamic import fetches. */
export type ChunkFiles = Record<string, string[]>;

/** The routes that a page stands in, from the outermost to its own. */
function routesTo(routes: RouteConfig[], page: string): RouteConfig[] {
  for (const route of routes) {
    if (!route.routes && route.path === page) return [route];
    const inner = route.routes ? routesTo(route.routes, page) : [];
    if (inner.length > 0) return [route, ...inner];
  }
  return [];
}

/** All strings of a tree of objects. */
const leaves = (tree: unknown): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree ?? {}).flatMap(leaves);

/**
 * Tells for each page which scripts it needs beside the two of the entry: Docusaurus finds that out in the browser, one round trip
 * after the entry has run.
 *
 * @param generated Docusaurus' folder of generated files, with `routesChunkNames.json` and `registry.js`
 * @throws if the two files do not look as they are read here, so that a new Docusaurus cannot make pages slower unseen
 */
export async function scriptsOf(generated: string, routes: RouteConfig[], files: ChunkFiles) {
  const names = JSON.parse(
    await fs.readFile(path.join(generated, 'routesChunkNames.json'), 'utf8'),
  ) as Record<string, {__comp: string}>;
  const registry = await fs.readFile(path.join(generated, 'registry.js'), 'utf8');
  const component = new Map(
    [...registry.matchAll(/"(\w+)": \[\(\) => import\([^"]*"\w+" \*\/ "([^"]+)"/g)].map(
      ([, name, module]) => [name, module],
    ),
  );
  const entries = Object.entries(names).map(([key, chunks]) => ({path: key.replace(/-[^-]+$/, ''), chunks}));
  return (page: string) => {
    const chunks = routesTo(routes, page).flatMap((route) => {
      const own = entries.find(
        (entry) => entry.path === route.path && component.get(entry.chunks.__comp) === route.component,
      );
      if (!own)
        throw new Error(
          `lean: no chunks known of ${route.path} (${route.component}); did Docusaurus change?`,
        );
      return leaves(own.chunks);
    });
    return [...new Set(chunks.flatMap((chunk) => files[chunk] ?? []))];
  };
}
