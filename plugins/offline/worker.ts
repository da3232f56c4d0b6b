/**
 * The service worker: keeps one release of the site in the reader's browser and answers from it when the network does not.
 *
 * What readers may rely on: a page comes from the network as long as it answers in time, so nobody is held to an old release; what is
 * kept is whole (`install` fails unless every file has the sum that the build wrote down), so an old page never meets a new script;
 * the files of the release before stay, so that pages which are still open go on working. A file with a hash in its name is kept under
 * its name, any other one under its name and its sum: an update fetches what changed, a broken-off one goes on where it stopped.
 *
 * `worker-file.ts` compiles this file by itself and puts `release` in front of it: it can import types only.
 */
import type {Release} from './release';

declare const release: Release;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  data: {visited?: string[]; scripts?: string[]};
  ports: MessagePort[];
}
const scope = globalThis as unknown as {
  skipWaiting(): Promise<void>;
  clients: {claim(): Promise<void>};
  registration: {navigationPreload?: {enable(): Promise<void>}};
};
const on = <E extends Event>(type: string, hear: (event: E) => void) =>
  addEventListener(type, hear as (event: Event) => void);

const {base, name} = release;
const files = new Map(Object.entries(release.files));
/** How long a reader waits for the network where the answer is at hand; ms. */
const patience = 3000;
/** The names under which the files of the current release are kept. */
const record = `${base}offline-record`;

/** The address alone says what is asked for. */
const exact = {ignoreVary: true};

const open = () => caches.open(name);
const isHashed = (file: string) => file.startsWith('assets/');
/** A file's address: pages have no ending. */
const addressOf = (file: string) => base + encodeURI(file.replace(/(^|\/)index\.html$|\.html$/, ''));
const keyOf = (file: string) => addressOf(file) + (isHashed(file) ? '' : `?${files.get(file)}`);

/** The file that answers a path below the base, if it is one of this release. */
function fileOf(path: string): string | undefined {
  const page = path === '' ? 'index.html' : `${path}.html`;
  return files.has(page) ? page : files.has(path) && !path.endsWith('.html') ? path : undefined;
}

/** Whether only what was visited is kept: the site is large, or the reader pays for bytes or waits long for them. */
function isThrifty(): boolean {
  if (!release.ahead) return true;
  const {connection} = navigator as {connection?: {saveData?: boolean; effectiveType?: string}};
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** The response as it may be kept and handed out, or nothing if it is not the file that the build wrote. Reads the body. */
async function sound(file: string, response: Response): Promise<Response | undefined> {
  if (!response.ok) return;
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  if (btoa(String.fromCharCode(...digest.subarray(0, 9))) !== files.get(file)) return;
  const headers = new Headers(response.headers);
  // The body is unpacked by now.
  for (const about of ['content-encoding', 'content-length']) headers.delete(about);
  return new Response(body, {headers});
}

/** A file as it is kept; one that has come to harm is thrown away. Never fails. */
async function kept(file: string): Promise<Response | undefined> {
  try {
    const cache = await open();
    const found = await cache.match(keyOf(file), exact);
    const answer = found && (await sound(file, found));
    if (found && !answer) await cache.delete(keyOf(file));
    return answer;
  } catch {
    return;
  }
}

/** Keeps what has just come, if it is of this release and not kept yet. Never fails. */
async function keep(file: string, response: Response) {
  try {
    const cache = await open();
    if (await cache.match(keyOf(file), exact)) return;
    const answer = await sound(file, response);
    if (answer) await cache.put(keyOf(file), answer);
  } catch {
    // Full, or forbidden: the reader has the page all the same.
  }
}

/**
 * What is to be kept: all, or the shell, what was visited and what of the release before was kept. Else an update, or a bad minute of
 * the network while it comes, would take away what the reader had.
 */
async function wanted(visited: string[] = []): Promise<Iterable<string>> {
  if (!isThrifty()) return files.keys();
  const had = new Set((await (await open()).keys()).map(({url}) => new URL(url).pathname));
  return [...release.shell, ...visited, ...[...files.keys()].filter((file) => had.has(addressOf(file)))];
}

/**
 * Fetches what is not kept yet, four files at a time, and with a page the files that it names. Throws at the first that does not come
 * or is of another release.
 */
async function fill(list: Iterable<string>) {
  const cache = await open();
  const there = new Set((await cache.keys()).map(({url}) => url.slice(location.origin.length)));
  const missing: string[] = [];
  const add = (file: string) => {
    if (!files.has(file) || there.has(keyOf(file))) return;
    there.add(keyOf(file));
    missing.push(file);
  };
  for (const file of list) add(file);
  const work = async () => {
    for (let file = missing.shift(); file !== undefined; file = missing.shift()) {
      const init: RequestInit = {cache: isHashed(file) ? 'default' : 'no-cache', priority: 'low'};
      const answer = await sound(file, await fetch(addressOf(file), init));
      if (!answer) throw new Error(`${file} is not of this release`);
      if (isThrifty() && file.endsWith('.html')) {
        const text = await answer.clone().text();
        for (const named of files.keys()) if (isHashed(named) && text.includes(base + named)) add(named);
      }
      await cache.put(keyOf(file), answer);
    }
  };
  try {
    await Promise.all([work(), work(), work(), work()]);
  } catch (error) {
    missing.length = 0;
    throw error;
  }
}

/** Throws away all but this release and the one that the record names: the one before, whose pages may still be open. */
async function sweep() {
  const cache = await open();
  const before: unknown = await (await cache.match(record))?.json().catch(() => []);
  const used = new Set([record, ...[...files.keys()].map(keyOf), ...(Array.isArray(before) ? before : [])]);
  for (const request of await cache.keys())
    if (!used.has(request.url.slice(location.origin.length))) await cache.delete(request);
}

/** Keeps what a release needs. Without room, what only older pages need goes, and what is left of an update that failed. */
async function install() {
  const list = [...(await wanted())];
  try {
    await fill(list);
  } catch (error) {
    if ((error as Error).name !== 'QuotaExceededError') throw error;
    await sweep();
    await fill(list);
  }
  await scope.skipWaiting();
}

/** From the network, unless it fails or keeps the reader waiting while the file is at hand. */
async function fresh(event: Asked, file: string | undefined): Promise<Response | undefined> {
  const network = (async () => (await event.preloadResponse) ?? (await fetch(event.request)))().catch(
    () => undefined,
  );
  // Given up, it still ends in peace.
  event.waitUntil(network);
  const late = new Promise<undefined>((done) => setTimeout(done, patience));
  const answer = await Promise.race([network, late]);
  if (answer && answer.status < 500) {
    if (file !== undefined) event.waitUntil(keep(file, answer.clone()));
    return answer;
  }
  return (file !== undefined && (await kept(file))) || network;
}

/** A page; where it is neither to be had nor kept, the page that lists what is. */
async function page(event: Asked, path: string, query: string): Promise<Response> {
  const answer = await fresh(event, fileOf(path));
  if (answer || path === 'offline') return answer ?? Response.error();
  const clean = path.replace(/\/$|(^|\/)index\.html$|\.html$/, '');
  if (clean !== path && fileOf(clean)) return Response.redirect(base + clean + query);
  return Response.redirect(`${base}offline?page=${encodeURIComponent(base + path + query)}`);
}

/** A file with a hash in its name: never out of date, so the kept one is as good as the network's. */
async function asset(event: Asked, file: string): Promise<Response> {
  // Of the release before, the sums are not known.
  const ready = files.has(file)
    ? await kept(file)
    : await open().then(
        (c) => c.match(event.request, exact),
        () => {},
      );
  if (ready) return ready;
  const answer = await fetch(event.request);
  if (files.has(file)) event.waitUntil(keep(file, answer.clone()));
  return answer;
}

on<Lasting>('install', (event) => event.waitUntil(install()));

on<Lasting>('activate', (event) =>
  event.waitUntil(
    (async () => {
      // Asks for a page while the worker starts.
      await scope.registration.navigationPreload?.enable();
      await scope.clients.claim();
      await sweep();
      await (await open()).put(record, new Response(JSON.stringify([...files.keys()].map(keyOf))));
    })().catch(() => {}),
  ),
);

on<Asked>('fetch', (event) => {
  const {method, mode, headers, url} = event.request;
  const {origin, pathname, search} = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base) || headers.has('range'))
    return;
  const path = pathname.slice(base.length);
  if (mode === 'navigate') event.respondWith(page(event, path, search));
  else if (isHashed(path)) event.respondWith(asset(event, path));
  else if (files.has(path))
    event.respondWith(fresh(event, path).then((answer) => answer ?? Response.error()));
});

on<Told>('message', (event) => {
  const {visited = [], scripts} = event.data;
  // An open page asks whether it is of this release: then all its scripts are.
  if (scripts) return event.ports[0]?.postMessage(scripts.every((file) => files.has(file)));
  event.waitUntil(
    wanted(visited.flatMap((path) => fileOf(path) ?? []))
      .then(fill)
      .catch(() => {}),
  );
});
