import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  xml: 'text/xml',
  txt: 'text/plain',
};

/**
 * Serves a folder as most static hosts do: clean URLs, gzip for text, hashed files kept for good. Files are packed once, so that
 * packing is not part of what is measured.
 *
 * @param {string} folder of the built site
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export async function host(folder) {
  const packed = new Map();
  const read = (file) => {
    if (!packed.has(file)) {
      const bytes = readFileSync(file);
      packed.set(file, /\.(woff2|png)$/.test(file) ? bytes : gzipSync(bytes, {level: 9}));
    }
    return packed.get(file);
  };
  const server = createServer((request, response) => {
    const asked = path.join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = [asked, `${asked}.html`, path.join(asked, 'index.html')].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const extension = path.extname(file).slice(1);
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': /\/(assets|_astro)\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!/^(woff2|png)$/.test(extension) && {'content-encoding': 'gzip'}),
    });
    response.end(read(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
