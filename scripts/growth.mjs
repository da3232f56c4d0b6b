// What grows with the number of answers: builds the site with its answers cloned under new addresses, in a temporary folder, and
// prints bytes, time and memory. `node scripts/growth.mjs 95 500 1000`; the sites are removed afterwards unless KEEP=1.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from './bench/build.mjs';

const root = path.resolve(import.meta.dirname, '..');
const isAnswer = (name) => name.endsWith('.mdx') && name !== 'index.mdx' && !name.startsWith('_');
const answers = fs
  .readdirSync(path.join(root, 'docs'), {recursive: true})
  .filter((file) => isAnswer(path.basename(file)) && !file.startsWith('reference'))
  .sort();

/** A copy of the site with `count` answers, each clone beside its original. */
function writeSite(folder, count) {
  const skipped = new Set(['node_modules', 'build', '.docusaurus', '.git', 'tests', 'test-results']);
  for (const name of fs.readdirSync(root).filter((entry) => !skipped.has(entry)))
    fs.cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
  // Packages are linked one by one, so that the build's cache is the copy's own.
  fs.mkdirSync(path.join(folder, 'node_modules'));
  for (const name of fs.readdirSync(path.join(root, 'node_modules')).filter((entry) => entry !== '.cache'))
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
  const added = [];
  for (let made = answers.length; made < count; made++) {
    const original = answers[made % answers.length];
    const round = Math.floor(made / answers.length) + 1;
    const clone = original.replace(/\.mdx$/, `-${round}.mdx`);
    const text = fs.readFileSync(path.join(root, 'docs', original), 'utf8');
    fs.writeFileSync(
      path.join(folder, 'docs', clone),
      text.replace(
        /^title: (["']?)(.*?)\1$/m,
        (_, quote, title) => `title: ${quote}${title} (${round})${quote}`,
      ),
    );
    added.push(clone.replaceAll(path.sep, '/').replace(/\.mdx$/, ''));
  }
  fs.renameSync(path.join(folder, 'sidebars.ts'), path.join(folder, 'sidebars-of-the-site.ts'));
  fs.writeFileSync(
    path.join(folder, 'sidebars.ts'),
    `import sidebars from './sidebars-of-the-site';
const added: string[] = ${JSON.stringify(added)};
const topics = sidebars.answers as {link?: {id: string}; items?: unknown[]}[];
for (const topic of topics) {
  const folder = topic.link?.id.replace(/index$/, '');
  if (folder) topic.items?.push(...added.filter((id) => id.startsWith(folder)).map((id) => ({type: 'doc', id, label: id.slice(folder.length)})));
}
export default sidebars;
`,
  );
}

const packed = (file) => gzipSync(fs.readFileSync(file), {level: 9}).length / 1024;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** KB gzip of what an answer page sends and of what the whole site shares. */
function weigh(folder) {
  const out = path.join(folder, 'build');
  const files = fs.readdirSync(out, {recursive: true});
  const sum = (pattern) =>
    files
      .filter((file) => pattern.test(file))
      .reduce((total, file) => total + packed(path.join(out, file)), 0);
  const pages = answers.map((file) => path.join(out, file.replace(/\.mdx$/, '.html')));
  const scripts = pages.map((page) => {
    const list = /data-scripts="([^"]+)"/.exec(fs.readFileSync(page, 'utf8'))?.[1]?.split(' ') ?? [];
    return list.reduce((total, address) => total + packed(path.join(out, address)), 0);
  });
  return {
    html: median(pages.map(packed)),
    css: sum(/^assets.css.*\.css$/),
    scripts: median(scripts),
    main: sum(/^assets.js.main\.\w+\.js$/),
    runtime: sum(/^assets.js.runtime~main\.\w+\.js$/),
    search: sum(/^search-index.*\.json$/),
  };
}

console.log(
  'answers\tHTML\tCSS\tscripts\tmain\truntime\tsearch\tbuild s\tpeak GB\t(KB gzip; HTML and scripts of the median answer)',
);
for (const count of process.argv.slice(2).map(Number)) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `growth-${count}-`));
  try {
    writeSite(folder, count);
    const {seconds, gigabytes} = await build(folder);
    const kilobytes = Object.values(weigh(folder)).map((value) => value.toFixed(1));
    console.log([count, ...kilobytes, seconds.toFixed(0), gigabytes.toFixed(1)].join('\t'));
  } finally {
    if (!process.env.KEEP) fs.rmSync(folder, {recursive: true, force: true});
  }
}
