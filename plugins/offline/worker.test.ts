import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import vm from 'node:vm';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cacheName} from '../../src/offline/kept';
import type {Release} from './release';
import {workerFile} from './worker-file';

const origin = 'https://example.org';
const base = '/x/';
const sum = (text: string) => createHash('sha256').update(text).digest().subarray(0, 9).toString('base64');
const site = (files: Record<string, string>, rest: Partial<Release> = {}): Release => ({
  base,
  name: 'kept',
  files: Object.fromEntries(Object.entries(files).map(([file, text]) => [file, sum(text)])),
  shell: ['offline.html'],
  ahead: true,
  ...rest,
});
const first = {
  'index.html': 'home 1',
  'offline.html': 'offline',
  'a/b.html': 'answer 1',
  'assets/js/main.1.js': 'main 1',
  'search-index/pages.json': '[1]',
};
const second = {...first, 'a/b.html': 'answer 2', 'assets/js/main.2.js': 'main 2'} as Record<string, string>;
delete second['assets/js/main.1.js'];

const addressOf = (file: string) => base + file.replace(/^index\.html$|\.html$/, '');
const soon = () => new Promise(setImmediate);

/** A host: what it serves by path, what was asked of it, and the ends of patience that wait for it. */
class Host {
  asked: string[] = [];
  waiting: (() => void)[] = [];
  isAway = false;
  constructor(public files: Record<string, string>) {}
  fetch = async (request: string | {url: string}) => {
    const url = new URL(typeof request === 'string' ? request : request.url, origin);
    this.asked.push(url.pathname);
    if (this.isAway) throw new TypeError('Failed to fetch');
    const file = Object.keys(this.files).find((name) => addressOf(name) === url.pathname);
    return file === undefined
      ? new Response('missing', {status: 404})
      : new Response(this.files[file], {headers: {'content-encoding': 'gzip', 'x-of': file}});
  };
}

/** The Cache API, as far as the worker uses it. */
class Store {
  kept = new Map<string, Response>();
  room = Infinity;
  match = async (key: string | {url: string}) => this.kept.get(this.name(key))?.clone();
  delete = async (key: string | {url: string}) => this.kept.delete(this.name(key));
  keys = async () => [...this.kept.keys()].map((url) => ({url}));
  put = async (key: string, response: Response) => {
    if (this.kept.size >= this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(this.name(key), response);
  };
  names = () => [...this.kept.keys()].map((key) => key.slice(origin.length)).sort();
  private name = (key: string | {url: string}) =>
    new URL(typeof key === 'string' ? key : key.url, origin).href;
}

/** Runs `sw.js` of a release. `send` gives it an event and waits until it is done with it. */
function start(release: Release, host: Host, store: Store, navigator = {}) {
  const heard = new Map<string, (event: object) => void>();
  const scope = {
    addEventListener: (type: string, hear: (event: object) => void) => heard.set(type, hear),
    skipWaiting: async () => {},
    clients: {claim: async () => {}},
    registration: {},
    caches: {open: async () => store},
    location: new URL(`${origin}${base}sw.js`),
    fetch: host.fetch,
    // Time goes by when the host says so: on a busy machine, no answer is late by chance.
    setTimeout: (done: () => void) => void host.waiting.push(done),
    ...{navigator, crypto, btoa, URL, Headers, Uint8Array, encodeURI, encodeURIComponent},
    Response: class extends Response {
      static override redirect = (to: string) => new Response(null, {status: 302, headers: {location: to}});
    },
  };
  vm.runInNewContext(workerFile(release), scope);
  const send = async (type: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    heard.get(type)!({
      ...event,
      waitUntil: (more: Promise<unknown>) => void work.push(more),
      respondWith: (given: Promise<Response>) => void (answer = given),
    });
    const given = await answer;
    await Promise.all(work);
    return given;
  };
  const ask = (path: string, mode = 'navigate') =>
    send('fetch', {
      request: {method: 'GET', mode, headers: new Headers(), url: origin + path},
      preloadResponse: Promise.resolve(undefined),
    });
  const read = async (path: string, mode?: string) => {
    const answer = await ask(path, mode);
    if (answer?.type === 'error') return 'failed';
    return answer && (answer.status === 302 ? `→ ${answer.headers.get('location')}` : answer.text());
  };
  const install = async () => {
    await send('install');
    await send('activate');
  };
  return {send, ask, read, install};
}

describe('the service worker', () => {
  it('keeps the whole release and answers from it without a network', async () => {
    const [host, store] = [new Host(first), new Store()];
    const worker = start(site(first), host, store);
    await worker.install();
    host.isAway = true;
    expect(await worker.read('/x/a/b?state=1')).toBe('answer 1');
    expect(await worker.read('/x/')).toBe('home 1');
    expect(await worker.read('/x/assets/js/main.1.js', 'no-cors')).toBe('main 1');
    expect(await worker.read('/x/search-index/pages.json', 'cors')).toBe('[1]');
    const answer = await worker.ask('/x/a/b');
    expect([answer!.headers.get('x-of'), answer!.headers.get('content-encoding')]).toEqual([
      'a/b.html',
      null,
    ]);
  });

  it('leads to the list of kept pages, and old ways to write an address to the page', async () => {
    const [host, store] = [new Host(first), new Store()];
    const worker = start(site(first), host, store);
    await worker.install();
    host.isAway = true;
    expect(await worker.read('/x/gone?q=1')).toBe(`→ /x/offline?page=${encodeURIComponent('/x/gone?q=1')}`);
    expect(await worker.read('/x/a/b/?s=1')).toBe('→ /x/a/b?s=1');
    expect(await worker.read('/x/a/b.html')).toBe('→ /x/a/b');
    expect(await worker.read('/x/index.html')).toBe('→ /x/');
    expect(await worker.read(`/x/offline?page=${encodeURIComponent('/x/gone')}`)).toBe('offline');
  });

  it('prefers the network for a page, and steps in when the host is broken or slow', async () => {
    const [host, store] = [new Host(first), new Store()];
    const worker = start(site(first), host, store);
    await worker.install();
    host.files = second;
    expect(await worker.read('/x/a/b')).toBe('answer 2');
    expect(await worker.read('/x/gone')).toBe('missing');
    const {fetch} = host;
    host.fetch = async () => new Response('broken', {status: 502});
    const broken = start(site(first), host, store);
    expect(await broken.read('/x/a/b')).toBe('answer 1');
    expect(await broken.read('/x/gone')).toBe('broken');
    host.fetch = async (request) => {
      await soon();
      for (const giveUp of host.waiting.splice(0)) giveUp();
      await soon();
      return fetch(request);
    };
    const slow = start(site(first), host, store);
    expect(await slow.read('/x/a/b')).toBe('answer 1');
    expect(await slow.read('/x/gone')).toBe('missing');
  });

  it('leaves alone what is not of the site', async () => {
    const [host, store] = [new Host(first), new Store()];
    const worker = start(site(first), host, store);
    for (const path of ['/y/a', '/', '/x/cards/a.png', '/x/__proto__', '/x/constructor'])
      expect(await worker.read(path, 'no-cors'), path).toBeUndefined();
    expect(host.asked).toEqual([]);
  });

  it('fetches only what an update changes, and keeps the scripts of pages that are still open', async () => {
    const [host, store] = [new Host(first), new Store()];
    await start(site(first), host, store).install();
    host.files = second;
    host.asked = [];
    const worker = start(site(second), host, store);
    await worker.install();
    expect(host.asked.sort()).toEqual(['/x/a/b', '/x/assets/js/main.2.js']);
    host.isAway = true;
    expect(await worker.read('/x/a/b')).toBe('answer 2');
    expect(await worker.read('/x/assets/js/main.1.js', 'no-cors')).toBe('main 1');
    await start(site(second), host, store).install();
    expect(store.names()).not.toContain('/x/assets/js/main.1.js');
  });

  it('does not install half a release, or files of two, and goes on where it stopped', async () => {
    const [host, store] = [new Host({...first, 'a/b.html': 'of another release'}), new Store()];
    await expect(start(site(first), host, store).send('install')).rejects.toThrow('a/b.html is not of this');
    host.files = first;
    host.asked = [];
    await start(site(first), host, store).install();
    expect(host.asked).toContain('/x/a/b');
    expect(host.asked.length).toBeLessThan(Object.keys(first).length);
    store.room = 0;
    host.files = second;
    await expect(start(site(second), host, store).send('install')).rejects.toThrow('full');
    host.isAway = true;
    expect(await start(site(first), host, store).read('/x/a/b')).toBe('answer 1');
  });

  it('makes room for an update, and leaves nothing of one that failed', async () => {
    const store = new Store();
    const release = (n: number) => ({
      'offline.html': 'offline',
      'a/b.html': `answer ${n}`,
      [`assets/js/main.${n}.js`]: `main ${n}`,
    });
    const host = new Host(release(1));
    const update = (n: number) => {
      host.files = release(n);
      return start(site(release(n)), host, store).install();
    };
    await update(1);
    await update(2);
    // Of a release that never came to work.
    host.files = {...release(3), 'z.html': 'of another'};
    const before = store.kept.size;
    const broken = start(site({...release(3), 'z.html': 'z'}), host, store);
    await expect(broken.send('install')).rejects.toThrow('not of this');
    // It fails at the wrong file; those that were on their way, the answer and the script, are still kept.
    await expect.poll(() => store.kept.size).toBe(before + 2);
    expect(store.names()).toContain('/x/assets/js/main.3.js');
    store.room = store.kept.size;
    await update(4);
    expect(store.names().filter((name) => name.includes('main'))).toEqual(
      [2, 4].map((n) => `/x/assets/js/main.${n}.js`),
    );
    host.isAway = true;
    expect(await start(site(release(4)), host, store).read('/x/a/b')).toBe('answer 4');
  });

  it('never hands out a kept file that has come to harm, and heals it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.constantFrom(...Object.keys(first)), async (harm, file) => {
        fc.pre(harm !== first[file as keyof typeof first]);
        const [host, store] = [new Host(first), new Store()];
        const worker = start(site(first), host, store);
        await worker.install();
        const key = [...store.kept.keys()].find((name) => new URL(name).pathname === addressOf(file))!;
        store.kept.set(key, new Response(harm));
        const mode = file.endsWith('.html') ? 'navigate' : 'cors';
        host.isAway = true;
        const alone = await worker.read(addressOf(file), mode).catch(() => 'failed');
        expect(['failed', '→ /x/offline?page=%2Fx%2F', '→ /x/offline?page=%2Fx%2Fa%2Fb']).toContain(alone);
        host.isAway = false;
        expect(await worker.read(addressOf(file), mode)).toBe(first[file as keyof typeof first]);
        host.isAway = true;
        expect(await worker.read(addressOf(file), mode)).toBe(first[file as keyof typeof first]);
      }),
      {numRuns: 30},
    );
  });

  it.each([
    ['a reader saves data', {connection: {saveData: true}}, {}],
    ['the network is slow', {connection: {effectiveType: 'slow-2g'}}, {}],
    ['the site is large', {}, {ahead: false}],
  ])('keeps what was visited, and no more, where %s', async (_, navigator, rest) => {
    const [host, store] = [new Host(first), new Store()];
    const worker = start(site(first, rest), host, store, navigator);
    await worker.install();
    expect(host.asked).toEqual(['/x/offline']);
    await worker.send('message', {data: {visited: ['a/b', 'nowhere', '__proto__']}, ports: []});
    await worker.read('/x/assets/js/main.1.js', 'no-cors');
    host.isAway = true;
    expect(await worker.read('/x/a/b')).toBe('answer 1');
    expect(await worker.read('/x/assets/js/main.1.js', 'no-cors')).toBe('main 1');
    expect(await worker.read('/x/')).toBe('→ /x/offline?page=%2Fx%2F');
  });

  it('an update takes from a thrifty reader nothing that was kept', async () => {
    const thrifty = {connection: {effectiveType: '2g'}};
    const files = {...second, 'c.html': 'never seen', 'a/b.html': 'answer 2 src=/x/assets/js/main.2.js'};
    for (const had of [{}, thrifty]) {
      const [host, store] = [new Host({...first, 'c.html': 'never seen 1'}), new Store()];
      const old = start(site({...first, 'c.html': 'never seen 1'}), host, store, had);
      await old.install();
      await old.send('message', {data: {visited: ['a/b']}, ports: []});
      host.files = files;
      const worker = start(site(files), host, store, thrifty);
      await worker.install();
      host.isAway = true;
      expect(await worker.read('/x/a/b')).toBe(files['a/b.html']);
      expect(await worker.read('/x/assets/js/main.2.js', 'no-cors')).toBe('main 2');
      expect(await worker.read('/x/c')).toBe(had === thrifty ? '→ /x/offline?page=%2Fx%2Fc' : 'never seen');
    }
  });

  it('works on where keeping is forbidden', async () => {
    const host = new Host(first);
    const store = new Store();
    const no = () => Promise.reject(new DOMException('no', 'SecurityError'));
    Object.assign(store, {match: no, put: no, keys: no});
    const worker = start(site(first), host, store);
    await expect(worker.send('install')).rejects.toThrow('no');
    expect(await worker.read('/x/a/b')).toBe('answer 1');
    expect(await worker.read('/x/assets/js/main.1.js', 'no-cors')).toBe('main 1');
    await worker.send('message', {data: {visited: ['a/b']}, ports: []});
  });

  it('tells a page whether it is of this release', async () => {
    const worker = start(site(second), new Host(second), new Store());
    const said: unknown[] = [];
    const ports = [{postMessage: (word: unknown) => said.push(word)}];
    await worker.send('message', {data: {scripts: ['assets/js/main.2.js']}, ports});
    await worker.send('message', {data: {scripts: ['assets/js/main.1.js']}, ports});
    expect(said).toEqual([true, false]);
  });
});

it('the worker that an operator puts in its place forgets this site, and answers nothing', async () => {
  const forgotten: string[] = [];
  const heard = new Map<string, (event: object) => void>();
  vm.runInNewContext(readFileSync('deploy/sw-off.js', 'utf8'), {
    URL,
    addEventListener: (type: string, hear: (event: object) => void) => heard.set(type, hear),
    skipWaiting: async () => {},
    registration: {scope: `${origin}${base}`},
    caches: {delete: async (name: string) => forgotten.push(name)},
  });
  expect([...heard.keys()]).toEqual(['install', 'activate']);
  for (const hear of heard.values()) hear({waitUntil: () => {}});
  expect(forgotten).toEqual([cacheName(base)]);
});
