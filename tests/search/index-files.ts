import fs from 'node:fs';
import path from 'node:path';
import {Engine} from '../../src/search/engine';
import {files, type PageRecord, type Rest} from '../../src/search/records';
import type {Find} from './queries';

const slugOf = (address: string) => address.split('/').at(-1)!;

/** The records of the built index: what every engine that is compared gets to read. */
export function readIndex(build: string): {pages: PageRecord[]} & Rest {
  const read = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(build, file), 'utf8'));
  return {pages: read(files.pages) as PageRecord[], ...(read(files.sections) as Rest)};
}

/** The site's own engine, as it is in the page: with the first file alone, or with both. */
export async function ours(
  {pages, ...rest}: ReturnType<typeof readIndex>,
  {whole}: {whole: boolean},
): Promise<Find> {
  const engine = new Engine(pages);
  if (whole) await engine.addRest(rest);
  return (query) => engine.search(query, 10).map(({path}) => slugOf(path));
}
