// What grows with the number of answers: really builds sites of so many answers, in temporary folders, and prints bytes, time and
// memory.
//   npm run growth                 95, 500, 1,000 and 2,000 answers        npm run growth -- 95 200        so many
//   KEEP=1                         leaves the sites where they were built, and says where
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from './bench/build.mjs';
import {repeated, writeLarger} from './bench/larger.mjs';

const root = path.resolve(import.meta.dirname, '..');
const packed = (file) => gzipSync(fs.readFileSync(file), {level: 9}).length / 1024;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** KB (gzip) of the scripts that a finished page asks for. */
const scriptsOf = (out, html) =>
  /data-scripts="([^"]+)"/
    .exec(html)[1]
    .split(' ')
    .reduce((sum, address) => sum + packed(path.join(out, address)), 0);

/**
 * KB (gzip) of what a reader fetches: of the median answer (of those that stand in every site), and of what pages share or what lists
 * all answers.
 */
function weigh(out) {
  const files = fs.readdirSync(out, {recursive: true});
  const one = (pattern) => {
    const found = files.filter((file) => pattern.test(file));
    if (found.length !== 1) throw new Error(`${found.length} files of ${pattern} in ${out}`);
    return packed(path.join(out, found[0]));
  };
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({file, html: fs.readFileSync(path.join(out, file), 'utf8')}))
    .filter(({html}) => html.includes('data-answer='));
  const first = pages.filter(({file}) => !repeated.test(file));
  return {
    answers: pages.length,
    html: median(first.map(({file}) => packed(path.join(out, file)))),
    css: one(/^assets.css.*\.css$/),
    scripts: median(first.map(({html}) => scriptsOf(out, html))),
    main: one(/^assets.js.main\.\w+\.js$/),
    runtime: one(/^assets.js.runtime~main\.\w+\.js$/),
    'first search': packed(path.join(out, 'search-index/pages.json')),
    'full search': packed(path.join(out, 'search-index/sections.json')),
    'practice, scripts': scriptsOf(out, fs.readFileSync(path.join(out, 'practice.html'), 'utf8')),
    home: packed(path.join(out, 'index.html')),
    map: packed(path.join(out, 'reference/map.html')),
    corrections: packed(path.join(out, 'reference/corrections.html')),
    'sw.js': packed(path.join(out, 'sw.js')),
    files: files.length,
  };
}

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [95, 500, 1000, 2000];
for (const count of counts) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `answers-${count}-`));
  try {
    writeLarger(root, folder, count);
    const took = await build(folder);
    const row = {...weigh(path.join(folder, 'build')), ...took};
    if (count === counts[0]) console.log(Object.keys(row).join('\t'));
    console.log(
      Object.entries(row)
        .map(([name, value]) => value.toFixed(/answers|files|seconds|cpu/.test(name) ? 0 : 1))
        .join('\t'),
    );
  } finally {
    if (process.env.KEEP) console.log(folder);
    else fs.rmSync(folder, {recursive: true, force: true});
  }
}
