import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {escapeHtml} from '../references/escape';

/** Files by their path below the site's root. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Name of the list of checksums, which `sha256sum -c` reads. */
export const sumsFile = 'SHA256SUMS';
export const packageFile = 'deep-learning-answered.apkg';

/** What a reader can take away as one file, and what it is good for. */
const offered: readonly [file: string, title: string, text: string][] = [
  [
    packageFile,
    'Anki deck',
    'A card for each answer, in a deck for each topic, with tags for level and reading path.',
  ],
  [
    'llms-full.txt',
    'All answers as Markdown',
    'One text in reading order, formulas as TeX: to read offline, to search, or to give to a language model.',
  ],
  [
    'llms.txt',
    'Map for language models',
    'A link to the Markdown of each answer, with one line that says what is in it.',
  ],
  [
    'answers.json',
    'All answers as data',
    'Short answers, checklists, formulas, corrections, references and follow-up questions.',
  ],
  [
    'answers.schema.json',
    'Schema of the data',
    'JSON Schema, draft 2020-12: what each field of the data holds.',
  ],
  [sumsFile, 'Checksums', 'SHA-256 of every file above and of the Markdown of each answer.'],
];

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The lines that `sha256sum -c` reads, by path. */
export const checksums = (files: Files): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, content]) => `${sha256(content)}  ${file}\n`)
    .join('');

const size = (content: string | Uint8Array) => {
  const bytes = Buffer.byteLength(content);
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
};

/** The list on the page of downloads: what each file is, how large, and its checksum. Throws when a file was not made. */
export const listHtml = (files: Files, baseUrl: string): string =>
  offered
    .map(([file, title, text]) => {
      const content = files.get(file);
      if (content === undefined)
        throw new Error(`${file} is offered for download, and the build did not make it`);
      const link = `<a href="${escapeHtml(baseUrl + file)}" download>${file}</a>`;
      const sum = `<small>SHA-256 <code style="overflow-wrap:anywhere">${sha256(content)}</code></small>`;
      return `<h3>${title}</h3><p>${text}</p><p>${link}, ${size(content)}<br>${sum}</p>`;
    })
    .join('');

const place = /(<div data-downloads(?:="")?>)<\/div>/;

/** Puts the list into the finished page `route`, at its empty `<div data-downloads>`. Throws when the page has no such place. */
export function fillDownloads(outDir: string, route: string, list: string) {
  const file = path.join(outDir, `${route}.html`);
  const page = readFileSync(file, 'utf8');
  if (!place.test(page)) throw new Error(`${route} has no <div data-downloads> for the list`);
  writeFileSync(
    file,
    page.replace(place, (_, open: string) => `${open}${list}</div>`),
  );
}
