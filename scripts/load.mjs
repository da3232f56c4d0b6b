// Load test of the nginx recipe: deploy/nginx.conf serves build/ on this machine, 64 connections ask for 10,000 files, and every
// answer is compared with the file. Prints figures; ends with 1 if one answer is lost, cut short or wrong.
//   npm run load       needs nginx and a finished, compressed build; REQUESTS and CONNECTIONS change the numbers
//   BROTLI_MODULE=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so npm run load       the same with Brotli
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

const requests = Number(process.env.REQUESTS ?? 10_000);
const connections = Number(process.env.CONNECTIONS ?? 64);
const port = Number(process.env.PORT ?? 8116);
const home = mkdtempSync(path.join(tmpdir(), 'load-'));
const root = path.resolve('build');
const module = process.env.BROTLI_MODULE;
const encoding = module ? 'br' : 'gzip';

/** The recipe as it is, but for the lines that are the operator's. */
const recipe = readFileSync('deploy/nginx.conf', 'utf8')
  .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
  .replace(/root \S+;/, `root ${root};`)
  .replace(/include \S+headers.conf;/, `include ${path.resolve('deploy/headers.conf')};`)
  .replace('# brotli_static on;', module ? 'brotli_static on;' : '#');
const configuration = path.join(home, 'nginx.conf');
writeFileSync(
  configuration,
  `${process.getuid?.() === 0 ? 'user root;' : ''} ${module ? `load_module ${module};` : ''}
worker_processes auto; pid ${home}/pid; error_log ${home}/error.log; daemon off;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on; keepalive_requests 10000;
  client_body_temp_path ${home}/a; proxy_temp_path ${home}/b; fastcgi_temp_path ${home}/c; uwsgi_temp_path ${home}/d; scgi_temp_path ${home}/e;
  ${recipe}
}`,
);

const agent = new http.Agent({keepAlive: true, maxSockets: connections});
/** One GET: status, headers, and the body as sent. */
const get = (pathname) =>
  new Promise((done, fail) => {
    http
      .get(
        {host: '127.0.0.1', port, path: pathname, agent, headers: {'accept-encoding': encoding}},
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('error', fail);
          response.on('end', () =>
            response.complete
              ? done({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)})
              : fail(new Error('cut short')),
          );
        },
      )
      .on('error', fail);
  });
const unpack = {gzip: gunzipSync, br: brotliDecompressSync};
const plain = ({headers, body}) => unpack[headers['content-encoding']]?.(body) ?? body;

const faults = [];
const expect = (isTrue, what) => isTrue || faults.push(what);

/** What the recipe promises besides files. */
async function promises(aPage, anAsset) {
  const page = await get(aPage);
  const asset = await get(anAsset);
  const missing = await get('/assets/js/gone.00000000.js');
  expect(/script-src 'self' 'sha256-/.test(page.headers['content-security-policy']), 'a page has the policy');
  expect(page.headers['x-content-type-options'] === 'nosniff', 'a page has nosniff');
  expect(page.headers['content-encoding'] === encoding, 'a page is compressed');
  expect(/must-revalidate/.test(page.headers['cache-control']), 'a page is revalidated');
  expect(/immutable/.test(asset.headers['cache-control']), 'a hashed file is immutable');
  expect(
    missing.status === 404 && !/immutable/.test(missing.headers['cache-control']),
    'a missing file is not kept',
  );
  expect(
    plain(missing).equals(readFileSync(path.join(root, '404.html'))),
    'the page for missing pages is the own one',
  );
  expect(missing.headers['content-security-policy'] !== undefined, 'it has the policy too');
  const slash = await get(`${aPage}/`);
  expect(slash.status === 301 && slash.headers.location === aPage, 'a slash at the end is taken off');
  const foreign = await get('//example.org/');
  expect(!/^(\/\/|http)/.test(foreign.headers.location ?? ''), 'no redirect leads to another host');
  const worker = await get('/sw.js');
  expect(/must-revalidate/.test(worker.headers['cache-control']), 'the service worker is revalidated');
  const manifest = await get('/manifest.webmanifest');
  expect(manifest.headers['content-type'] === 'application/manifest+json', 'the manifest has its type');
  expect((await get('/_headers')).status === 404, '_headers is not served');
  expect((await get('/../package.json')).status >= 400, 'nothing outside the folder is served');
}

if (spawnSync('nginx', ['-v']).error) {
  console.error('nginx is not installed.');
  process.exit(2);
}
const server = spawn('nginx', ['-c', configuration, '-e', `${home}/error.log`], {stdio: 'inherit'});
try {
  const files = readdirSync(root, {recursive: true})
    .filter((file) => /\.(html|js|css|json|woff2|svg|xml)$/.test(file) && file !== '404.html')
    .map((file) => ({
      pathname: `/${file.replace(/(^index)?\.html$/, '')}`,
      content: readFileSync(path.join(root, file)),
    }));
  for (let tries = 0; tries < 50 && !(await get('/').catch(() => {})); tries++)
    await new Promise((done) => setTimeout(done, 100));
  await promises(
    files.find(({pathname}) => /^\/[^./]+\/[^./]+$/.test(pathname)).pathname,
    files.find(({pathname}) => pathname.startsWith('/assets/js/')).pathname,
  );

  const times = [];
  let [next, bytes] = [0, 0];
  const started = performance.now();
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (next < requests) {
        const {pathname, content} = files[next++ % files.length];
        const at = performance.now();
        try {
          const answer = await get(pathname);
          times.push(performance.now() - at);
          bytes += answer.body.length;
          expect(answer.status === 200 && plain(answer).equals(content), `${pathname}: ${answer.status}`);
        } catch (error) {
          faults.push(`${pathname}: ${error.message}`);
        }
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
  console.log(
    `${requests} requests, ${connections} at once, ${encoding}: ${faults.length} faults, ${(requests / seconds).toFixed(0)} a second, ${(bytes / 1e6).toFixed(0)} MB; ms: median ${at(0.5)}, 95 % ${at(0.95)}, 99 % ${at(0.99)}, most ${at(1)}`,
  );
  for (const fault of faults.slice(0, 20)) console.error(fault);
} finally {
  server.kill();
  agent.destroy();
  rmSync(home, {recursive: true, force: true});
}
process.exitCode = faults.length === 0 ? 0 : 1;
