// The text and formulas of the answers as plain Markdown, for peers to be measured beside this site: without what only this site has
// (worked examples, figures, corrections' markup).
import fs from 'node:fs';
import path from 'node:path';

const docs = path.resolve(import.meta.dirname, '../../docs');

export const topics = fs
  .readdirSync(docs, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'reference')
  .map(({name}) => name);

/** Macros that answers use, for peers: roles there have no colors. */
export const macros = Object.fromEntries(
  ['inp', 'wgt', 'hid', 'gat', 'out', 'err'].map((role) => [`\\${role}`, '#1']),
);

export function write(file, text) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** Writes each answer to `FOLDER/TOPIC/NAME.md`. */
export function writeAnswers(folder) {
  for (const topic of topics) {
    for (const file of fs.readdirSync(path.join(docs, topic)).filter((name) => name.endsWith('.mdx'))) {
      const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(
        fs.readFileSync(path.join(docs, topic, file), 'utf8'),
      );
      const kept = front.split('\n').filter((line) => /^(title|description):/.test(line));
      const text = body
        .replace(/^import .*$/gm, '')
        .replace(/ ?\{\/\*[^]*?\*\/\}/g, '')
        .replace(/<\/?[A-Z]\w*\b[^<>]*>/g, '')
        .replace(/\]\(\.[^)]*\.mdx[^)]*\)/g, '](/)');
      write(path.join(folder, topic, file.replace(/x$/, '')), `---\n${kept.join('\n')}\n---\n${text}`);
    }
  }
}
