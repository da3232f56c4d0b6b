// Writes the peer that this site is measured beside: Starlight (Astro) with the text and formulas of the same answers, without what only
// this site has (worked examples, figures, corrections' markup).
//   node scripts/bench/starlight.mjs FOLDER && cd FOLDER && npm install && npx astro build      (Astro 7 wants Node 22)
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
if (!folder) throw new Error('Which folder? node scripts/bench/starlight.mjs FOLDER');
const docs = path.resolve(import.meta.dirname, '../../docs');
const pages = path.join(folder, 'src/content/docs');
const topics = fs
  .readdirSync(docs, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'reference')
  .map(({name}) => name);

/** An answer as plain Markdown: no imports, comments, components, nor links to files that the peer names otherwise. */
const plain = (mdx) =>
  mdx
    .replace(/^import .*$/gm, '')
    .replace(/ ?\{\/\*[^]*?\*\/\}/g, '')
    .replace(/<\/?[A-Z]\w*\b[^<>]*>/g, '')
    .replace(/\]\(\.[^)]*\.mdx[^)]*\)/g, '](/)');

const write = (file, text) => {
  fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
  fs.writeFileSync(path.join(folder, file), text);
};

for (const topic of topics) {
  for (const file of fs.readdirSync(path.join(docs, topic)).filter((name) => name.endsWith('.mdx'))) {
    const [, front, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(
      fs.readFileSync(path.join(docs, topic, file), 'utf8'),
    );
    const kept = front.split('\n').filter((line) => /^(title|description):/.test(line));
    write(
      path.relative(folder, path.join(pages, topic, file.replace(/x$/, ''))),
      `---\n${kept.join('\n')}\n---\n${plain(body)}`,
    );
  }
}
write('src/content/docs/index.md', '---\ntitle: Home\n---\n\nA peer to measure beside.\n');
write(
  'src/content.config.ts',
  `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`,
);
const roles = ['inp', 'wgt', 'hid', 'gat', 'out', 'err'];
const macros = Object.fromEntries(roles.map((role) => [`\\${role}`, '#1']));
const sidebar = topics.map((topic) => ({label: topic, items: [{autogenerate: {directory: topic}}]}));
write(
  'astro.config.mjs',
  `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';
import {unified} from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import rehypeKatex from 'rehype-katex';
export default defineConfig({
  markdown: {processor: unified({remarkPlugins: [remarkMath], rehypePlugins: [[rehypeKatex, {macros: ${JSON.stringify(macros)}, strict: false}]]})},
  integrations: [starlight({title: 'Peer', customCss: ['katex/dist/katex.min.css'], sidebar: ${JSON.stringify(sidebar)}})],
});
`,
);
write(
  'package.json',
  JSON.stringify({
    name: 'peer',
    private: true,
    type: 'module',
    dependencies: {
      '@astrojs/markdown-remark': '^7.3.0',
      '@astrojs/starlight': '0.42.4',
      astro: '7.3.5',
      katex: '^0.16.47',
      'rehype-katex': '^7.0.1',
      'remark-math': '^6.0.0',
    },
  }),
);
