import fs from 'node:fs';
import path from 'node:path';
import {rewordPage, rewording} from './reword.mjs';

/** The path of a page that repeats another. */
export const repeated = /^[a-z-]+-\d+[\\/]/;
const isAnswer = (name) => /^[a-z0-9].*\.mdx$/.test(name) && name !== 'index.mdx';

/** Reads, changes and writes a file of the copy. Throws when nothing changed: then the site is made otherwise than is known here. */
function change(file, how) {
  const before = fs.readFileSync(file, 'utf8');
  const after = how(before);
  if (after === before) throw new Error(`${file} is not as scripts/bench/larger.mjs knows it`);
  fs.writeFileSync(file, after);
}

/**
 * Copies the site into a folder and repeats its topics there until it has about so many answers: each repeated answer has the text,
 * figures and example of its original, an address, a title and wordings of its own, and links to the answers of its own round. The
 * copy meets every rule that the site is held to.
 *
 * @param {string} root of the project
 * @param {string} folder empty
 * @param {number} count of answers; the sum of whole topics that comes nearest to it is made
 * @returns {{answers: number, topics: number}} what was made
 */
export function writeLarger(root, folder, count) {
  const left = new Set(['node_modules', 'build', '.docusaurus', '.git', 'tests', 'test-results']);
  for (const name of fs.readdirSync(root).filter((entry) => !left.has(entry)))
    fs.cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
  // Linked one by one, so that the bundler's cache is the copy's own.
  fs.mkdirSync(path.join(folder, 'node_modules'));
  for (const name of fs.readdirSync(path.join(root, 'node_modules')).filter((entry) => entry !== '.cache'))
    fs.symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));

  const docs = path.join(folder, 'docs');
  const topics = fs
    .readdirSync(docs, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'reference')
    .map(({name}) => ({name, size: fs.readdirSync(path.join(docs, name)).filter(isAnswer).length}));
  let answers = topics.reduce((sum, {size}) => sum + size, 0);
  const added = [];
  for (let round = 2, at = 0; answers + topics[at].size / 2 <= count; at = (at + 1) % topics.length) {
    added.push({...topics[at], round});
    answers += topics[at].size;
    if (at === topics.length - 1) round++;
  }
  const made = new Set(added.map(({name, round}) => `${name}-${round}`));
  const asked = fs.readFileSync(path.join(docs, 'asked.txt'), 'utf8').split('\n');
  const reword = rewording(
    topics.flatMap(({name}) =>
      fs
        .readdirSync(path.join(docs, name))
        .map((file) => fs.readFileSync(path.join(docs, name, file), 'utf8')),
    ),
  );
  for (const {name, round} of added) repeat(docs, name, round, made, (text) => reword(text, round));
  fs.appendFileSync(
    path.join(docs, 'asked.txt'),
    added.map(({name, round}) => repeatWordings(asked, name, round, reword)).join(''),
  );

  const names = JSON.stringify(added.map(({name, round}) => [name, round]));
  change(path.join(folder, 'sidebars.ts'), (text) =>
    text.replace(
      'export default sidebars;',
      `for (const [name, round] of ${names} as [string, number][]) {
  const topics = sidebars.answers as ReturnType<typeof topic>[];
  const {label, items} = topics.find(({link}) => link?.id === \`\${name}/index\`)!;
  topics.push(
    topic(
      \`\${name}-\${round}\`,
      \`\${label} \${round}\`,
      Object.fromEntries(items.map(({id, label}) => [id.slice(name.length + 1), \`\${label} \${round}\`])),
    ),
  );
}

export default sidebars;`,
    ),
  );
  change(path.join(folder, 'plugins/map/layout.ts'), (text) =>
    text.replace(
      '\nexport const columnWidth',
      `for (const [name, round] of ${names} as [string, number][])
  columns.find((column) => column.includes(name))!.push(\`\${name}-\${round}\`);

export const columnWidth`,
    ),
  );
  return {answers, topics: topics.length + added.length};
}

/** Writes one more topic with its answers in other words; links lead to the same round where it has that topic. */
function repeat(docs, topic, round, made, reword) {
  const own = (name) => (made.has(`${name}-${round}`) ? `${name}-${round}` : name);
  const folder = path.join(docs, `${topic}-${round}`);
  fs.mkdirSync(folder);
  for (const name of fs.readdirSync(path.join(docs, topic)).filter((file) => file.endsWith('.mdx')))
    fs.writeFileSync(
      path.join(folder, name),
      rewordPage(fs.readFileSync(path.join(docs, topic, name), 'utf8'), reword)
        .replace(/^title: (["']?)/m, `title: $1${round}. `)
        .replace(/^slug: .*\n/m, '')
        .replace(/\]\(\.\.\/([a-z-]+)\//g, (link, other) =>
          other === 'reference' ? link : `](../${own(other)}/`,
        )
        .replace(`answers/default/${topic}.json`, `answers/default/${topic}-${round}.json`),
    );
}

/** The wordings of a topic's answers, for its repetition; no two answers may share one. */
function repeatWordings(lines, topic, round, reword) {
  let isOurs = false;
  return lines
    .flatMap((line) => {
      if (/^[a-z]/.test(line)) {
        isOurs = line.startsWith(`${topic}/`);
        return isOurs ? [line.replace(topic, `${topic}-${round}`)] : [];
      }
      return isOurs && line.trim() !== '' ? [`${reword(line, round)} ${round}`] : [];
    })
    .map((line) => `${line}\n`)
    .join('');
}
