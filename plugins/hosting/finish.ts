import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {headerRules, toHeadersFile, toNginx} from './headers';
import {contentSecurityPolicy, inlineHashes, withMeta, withoutMeta} from './policy';

/** Cloudflare Pages reads lines of 2,000 characters; the name of the header and the indent take some. */
const longest = 1970;

export interface Finish {
  /** The folder of the built site. */
  build: string;
  /** Where the file for nginx goes; not in `build`, which is public. */
  deploy: string;
  /** With slashes on both ends. */
  baseUrl: string;
  /** Whether each page carries the policy too, for a host that sends no headers. */
  inPages: boolean;
}

/**
 * The last step of a build: writes what hosts need to know of the finished pages. Not a `postBuild`: Docusaurus runs those of all
 * plugins at once, and this one reads what the others write. Idempotent.
 * Throws on a folder without a built site, on styles of another base URL, and on a policy too long for hosts.
 */
export function finish({build, deploy, baseUrl, inPages}: Finish): {pages: number; policy: string} {
  const built = readdirSync(build, {recursive: true, encoding: 'utf8'}).map((file) => path.join(build, file));
  const files = built.filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`${build} has no pages: build the site first.`);
  const misplaced = built.find(
    (file) =>
      file.endsWith('.css') &&
      [...readFileSync(file, 'utf8').matchAll(/url\(["']?(\/[^)"']*)/g)].some(
        ([, url]) => !url!.startsWith(baseUrl),
      ),
  );
  if (misplaced)
    throw new Error(
      `${misplaced} has addresses outside ${baseUrl}, from the cache of a build for another BASE_URL: delete .docusaurus and node_modules/.cache, and build again.`,
    );
  // A picture opened by itself is a page too: the icon has a style element.
  const judged = [...files, ...built.filter((file) => file.endsWith('.svg'))];
  const hashes = inlineHashes(judged.map((file) => readFileSync(file, 'utf8')));
  const policy = contentSecurityPolicy(hashes);
  if (policy.length > longest)
    throw new Error(
      `The policy takes ${policy.length} characters, hosts read ${longest}: ${hashes.scripts.length} inline scripts. Redirect pages have one each; move old redirects to the host's own list.`,
    );
  writeFileSync(path.join(build, '_headers'), toHeadersFile(headerRules(policy, baseUrl)));
  mkdirSync(deploy, {recursive: true});
  writeFileSync(path.join(deploy, 'headers.conf'), toNginx(policy, baseUrl));
  const inMeta = contentSecurityPolicy(hashes, {inMeta: true});
  for (const file of files) {
    const before = readFileSync(file, 'utf8');
    const after = inPages ? withMeta(before, inMeta) : withoutMeta(before);
    if (after !== before) writeFileSync(file, after);
  }
  return {pages: files.length, policy};
}
