import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {cacheName} from '../../src/offline/kept';

/** What the service worker knows of the site. */
export interface Release {
  /** With slashes on both ends. */
  base: string;
  /** Of the cache. */
  name: string;
  /** Every file that may be kept, and the first nine bytes of its SHA-256 in base64. */
  files: Record<string, string>;
  /** The files without which not even the list of kept pages can be shown. */
  shell: string[];
  /** Whether all files are fetched ahead; otherwise those of visited pages are kept. */
  ahead: boolean;
}

/** Bytes, gzipped, that a reader's browser may fetch ahead. A site of 95 answers has half of it. */
export const most = 8e6;

/** Pages, and all that they fetch by themselves. No pictures for networks, no downloads. */
const isWanted = (file: string) =>
  (file.endsWith('.html') && file !== '404.html') ||
  (/^(assets|search-index|icons)\//.test(file) && /\.(js|css|woff2|json|svg|png)$/.test(file)) ||
  /^(favicon\.svg|manifest\.webmanifest)$/.test(file);

/** What there is to keep of a finished build, and how many bytes it takes, gzipped. Throws without the page `offline`. */
export function releaseOf(build: string, base: string): {release: Release; bytes: number} {
  const found = readdirSync(build, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter(isWanted)
    .sort();
  const files: Release['files'] = {};
  let bytes = 0;
  for (const file of found) {
    const content = readFileSync(path.join(build, file));
    files[file] = createHash('sha256').update(content).digest().subarray(0, 9).toString('base64');
    bytes += /\.(woff2|png)$/.test(file) ? content.length : gzipSync(content).length;
  }
  const offline = readFileSync(path.join(build, 'offline.html'), 'utf8');
  const shell = found.filter((file) => file === 'offline.html' || offline.includes(base + file));
  return {release: {base, name: cacheName(base), files, shell, ahead: bytes <= most}, bytes};
}
