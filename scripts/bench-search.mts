// Prints how well and how fast search answers, beside lunr and Pagefind on the same texts. For reading; nothing passes or fails by it.
// Needs a build: `npm run bench` makes one.
import {lunrFind} from '../tests/search/baselines/lunr';
import {pagefindAll} from '../tests/search/baselines/pagefind';
import {ours, readIndex} from '../tests/search/index-files';
import {type Find, measure, queriesFor, sets} from '../tests/search/queries';

const index = readIndex('build');
const queries = queriesFor(index.pages.filter(({answer}) => answer).map(({path}) => path));
const texts = queries.map(({text}) => text);
const pagefind = await pagefindAll(index, texts, process.env.CHROMIUM ?? '/usr/bin/chromium');
const begin = performance.now();
const whole = await ours(index, {whole: true});
const built = performance.now() - begin;
const engines: [string, Find][] = [
  ['this site', whole],
  ['this site, first file alone', await ours(index, {whole: false})],
  ['lunr', lunrFind(index)],
  ['Pagefind', (query) => pagefind[texts.indexOf(query)]!],
];

const percent = (share: number) => (share * 100).toFixed(1);
console.log('\nset (queries)\tengine\tright answer first %\tin three %\tmean reciprocal rank');
for (const set of [...sets, 'all']) {
  const asked = queries.filter((query) => set === 'all' || query.set === set);
  for (const [name, find] of engines) {
    const {first, three, rank} = measure(find, asked);
    console.log(
      [`${set} (${asked.length})`, name, percent(first), percent(three), rank.toFixed(3)].join('\t'),
    );
  }
}

const times = texts
  .map((text) => {
    const asked = performance.now();
    whole(text);
    return performance.now() - asked;
  })
  .sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1);
console.log(
  `\nIn Node, here: both indexes built in ${built.toFixed(0)} ms, a query ${at(0.5)} ms (median), ${at(0.95)} ms (95 %).`,
);
