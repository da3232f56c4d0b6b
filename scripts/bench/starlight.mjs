// Writes a peer that this site is measured beside: Starlight (Astro) with the same answers.
//   node scripts/bench/starlight.mjs FOLDER && cd FOLDER && npm install && npx astro build      (Astro 7 wants Node 22)
import path from 'node:path';
import {macros, topics, write as writeFile, writeAnswers} from './texts.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Which folder? node scripts/bench/starlight.mjs FOLDER');
const write = (file, text) => writeFile(path.join(folder, file), text);

writeAnswers(path.join(folder, 'src/content/docs'));
write('src/content/docs/index.md', '---\ntitle: Home\n---\n\nA peer to measure beside.\n');
write(
  'src/content.config.ts',
  `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`,
);
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
