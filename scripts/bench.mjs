// Prints what a reader on a slow phone meets, simulated (Lighthouse) and really slowed, page type by page type, beside what peers
// reached. For reading and comparing; nothing passes or fails by it. Needs a build: `npm run bench` makes one.
//   RUNS=5                                           runs of which the median is shown
//   npm run bench -- FOLDER:/page …                  other built sites, measured in the same run
import {readFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {host} from './bench/host.mjs';
import {simulate} from './bench/simulated.mjs';
import {visit} from './bench/slowed.mjs';

const types = {
  'answer with an example': '/convolutional-networks/output-shape',
  answer: '/foundations/black-box',
  home: '/',
  topic: '/convolutional-networks',
  practice: '/practice',
  map: '/reference/map',
  glossary: '/reference/glossary',
  search: '/search?q=dropout',
  'not found': '/404',
};
const runs = Number(process.env.RUNS ?? 5);
const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';
const peers = JSON.parse(readFileSync(new URL('./bench/peers.json', import.meta.url), 'utf8'));

const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const medians = (rows) =>
  Object.fromEntries(
    Object.keys(rows[0])
      .filter((key) => typeof rows[0][key] === 'number')
      .map((key) => [key, middle(rows.map((row) => row[key]))]),
  );
const whole = (value) => (value === undefined ? '–' : String(Math.round(value)));
const print = (...cells) => console.log(cells.join('\t'));

const hosts = new Map();
async function page(name, folder, route) {
  if (!hosts.has(folder)) hosts.set(folder, await host(folder));
  return {name, url: hosts.get(folder).origin + route, slowed: [], simulated: []};
}
const pages = [];
for (const [name, route] of Object.entries(types)) pages.push(await page(name, 'build', route));
for (const other of process.argv.slice(2)) {
  const [folder, route] = other.split(/:(?=\/)/);
  pages.push(await page(other, folder, route ?? '/'));
}

const browser = await chromium.launch({
  executablePath: executable,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
// Turn by turn, so that a busy minute of the machine falls on all alike.
for (let run = 0; run < runs; run++) {
  for (const {url, slowed} of pages) slowed.push(await visit(browser, url));
}
await browser.close();
for (let run = 0; run < runs; run++) {
  for (const {url, simulated} of pages) simulated.push(await simulate(url, executable));
}
for (const {close} of hosts.values()) close();

console.log(
  `\nMedian of ${runs}. slowed: 1.6 Mbit/s, 150 ms, CPU ÷ 4; Lighthouse: mobile; peers: ${peers.date}, ${peers.how}`,
);
print(
  'page',
  'slowed: FCP ms',
  'LCP ms',
  'ready ms',
  'answer ms',
  'CLS',
  'Lighthouse: FCP ms',
  'LCP ms',
  'TBT ms',
  'CLS',
  'KB',
  'scores',
);
for (const {name, slowed, simulated} of pages) {
  const [real, lab] = [medians(slowed), medians(simulated)];
  const scores = simulated[0].scores.map((_, at) => middle(simulated.map((one) => one.scores[at])));
  row(name, {slowed: real, simulated: {...lab, scores}});
}
for (const peer of peers.sites) row(peer.site, peer);

/** One line of the table; what a peer has no figure for is a dash. */
function row(name, {slowed = {}, simulated = {}}) {
  const {fcp, lcp, tbt, cls, kilobytes, scores = []} = simulated;
  print(
    name,
    ...[slowed.fcp, slowed.lcp, slowed.ready, slowed.answer].map(whole),
    slowed.cls?.toFixed(3) ?? '–',
    ...[fcp, lcp, tbt].map(whole),
    cls?.toFixed(3) ?? '–',
    whole(kilobytes),
    scores.join(' ') || '–',
  );
}
