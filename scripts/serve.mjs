#!/usr/bin/env node
// Serves a built site as a static host does: clean addresses, gzip, ETags, 404.html, and the headers of build/_headers.
//   node scripts/serve.mjs [folder=build] [port=3000]      BASE_URL says under which path the site was built
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml',
};
const packed = new Set(['woff2', 'png', 'ico', 'apkg']);

/** The rules of a `_headers` file: a pattern for paths, and headers as pairs of lower-case name and value. */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    if (!/^\s/.test(line)) rules.push({path: pattern(line.trim()), headers: []});
    else {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line);
      rules.at(-1).headers.push([name.toLowerCase(), value]);
    }
  }
  return rules;
}

const pattern = (rule) =>
  new RegExp(
    `^${rule
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:[A-Za-z]\w*/g, '[^/]+')}$`,
  );

/** What the rules say of a path. As hosts do: all rules that match count, and values of one header are joined. */
export function headersFor(rules, pathname) {
  const headers = {};
  for (const [name, value] of rules.flatMap((rule) => (rule.path.test(pathname) ? rule.headers : [])))
    headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  return headers;
}

/** Starts a server; port 0 takes a free one. Resolves to a Node `http.Server` that listens. Throws if the folder was not finished. */
export async function serve({folder = 'build', port = 0, baseUrl = '/'} = {}) {
  const root = path.resolve(folder);
  const list = path.join(root, '_headers');
  if (!existsSync(list))
    throw new Error(`${list} is missing: run "npm run build", or "npm run finish" after a build.`);
  const rules = readHeaders(readFileSync(list, 'utf8'));
  const kept = new Map();
  const isFile = (file) => existsSync(file) && statSync(file).isFile();

  function read(file) {
    const {mtimeMs, size} = statSync(file);
    const key = `${file} ${mtimeMs} ${size}`;
    if (!kept.has(key)) {
      const plain = readFileSync(file);
      const extension = path.extname(file).slice(1);
      kept.set(key, {
        type: types[extension] ?? 'application/octet-stream',
        etag: `"${createHash('sha1').update(plain).digest('base64url')}"`,
        plain,
        gzip: packed.has(extension) ? undefined : gzipSync(plain),
      });
    }
    return kept.get(key);
  }

  const server = createServer((request, response) => {
    let pathname;
    try {
      pathname = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    } catch {
      return response.writeHead(400).end();
    }
    if (!['GET', 'HEAD'].includes(request.method)) return response.writeHead(405).end();
    const inside = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : undefined;
    const asked = path.join(root, inside ?? '_');
    // A path ends without a slash. One that starts with two would lead to another host.
    if (inside && /[^/]\/+$/.test(inside) && !inside.startsWith('/'))
      return response.writeHead(301, {location: baseUrl + inside.replace(/\/+$/, '')}).end();
    const file =
      inside !== undefined &&
      (asked + path.sep).startsWith(root + path.sep) &&
      path.basename(asked) !== '_headers'
        ? [asked, `${asked}.html`, path.join(asked, 'index.html')].find(isFile)
        : undefined;
    const {type, etag, plain, gzip} = read(file ?? path.join(root, '404.html'));
    const {'cache-control': caching, ...headers} = headersFor(rules, pathname);
    const isGzip = gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const isKnown = file && request.headers['if-none-match'] === etag;
    const body = isGzip ? gzip : plain;
    response.writeHead(isKnown ? 304 : file ? 200 : 404, {
      ...headers,
      'cache-control': (file && caching) || 'public, max-age=0, must-revalidate',
      'content-type': type,
      etag,
      vary: 'accept-encoding',
      ...(!isKnown && {'content-length': body.length}),
      ...(isGzip && {'content-encoding': 'gzip'}),
    });
    return response.end(isKnown || request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, done));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'build', port = '3000'] = process.argv.slice(2);
  const baseUrl = process.env.BASE_URL ?? '/';
  serve({folder, port: Number(port), baseUrl}).then(
    (server) => console.log(`${folder} is served at http://localhost:${server.address().port}${baseUrl}`),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
