// Writes two peers that this site is measured beside: default Docusaurus with the same answers, and a leaner one, with the documented
// steps that many sites take (fonts as files and fetched early, no Prism, nprogress or version menus, tslib's one helper).
//   node scripts/bench/docusaurus.mjs FOLDER [lean] && cd FOLDER && npx docusaurus build      (with the packages of this project)
import fs from 'node:fs';
import path from 'node:path';
import {macros, write as writeFile, writeAnswers} from './texts.mjs';

const [folder, kind] = process.argv.slice(2);
if (!folder) throw new Error('Which folder? node scripts/bench/docusaurus.mjs FOLDER [lean]');
const isLean = kind === 'lean';
const root = path.resolve(import.meta.dirname, '../..');
const write = (file, text) => writeFile(path.join(folder, file), text);

writeAnswers(path.join(folder, 'docs'));
write('docs/index.md', '---\ntitle: Home\nslug: /\n---\n\nA peer to measure beside.\n');
write('package.json', JSON.stringify({name: 'peer', private: true}));
// Not the folder itself: the bundler keeps its cache there.
for (const name of fs
  .readdirSync(path.join(root, 'node_modules'))
  .filter((each) => each === '.bin' || !each.startsWith('.'))) {
  const link = path.join(folder, 'node_modules', name);
  fs.mkdirSync(path.dirname(link), {recursive: true});
  if (!fs.existsSync(link)) fs.symlinkSync(path.join(root, 'node_modules', name), link, 'dir');
}
write('src/css/custom.css', `@import 'katex/dist/katex.min.css';\n`);
write(
  'docusaurus.config.js',
  `const math = import('remark-math');
module.exports = async () => ({
  title: 'Peer',
  tagline: 'A peer to measure beside',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: {format: 'detect'},
  presets: [['classic', {
    docs: {
      routeBasePath: '/',
      remarkPlugins: [(await math).default],
      rehypePlugins: [[(await import('rehype-katex')).default, {macros: ${JSON.stringify(macros)}, strict: false}]],
    },
    blog: false,
    theme: {customCss: './src/css/custom.css'},
  }]],
  plugins: [${isLean ? "'./lean.js'" : ''}],
  themeConfig: {navbar: {title: 'Peer', items: [{type: 'docSidebar', sidebarId: 'defaultSidebar', label: 'Answers'}]}},
});
`,
);
if (isLean) {
  write('stub.js', 'export default {};\n');
  write(
    'lean.js',
    `const fs = require('node:fs');
const path = require('node:path');
const theme = path.dirname(require.resolve('@docusaurus/theme-classic'));
const stub = path.join(__dirname, 'stub.js');
const onlyWoff2 = {
  postcssPlugin: 'only-woff2',
  AtRule: {'font-face'(rule) {
    rule.walkDecls('src', (each) => {
      each.value = each.value.split(',').find((part) => part.includes('woff2')) ?? each.value;
    });
  }},
};
module.exports = () => ({
  name: 'lean',
  configureWebpack(config, isServer) {
    const fonts = config.module.rules.find((rule) => rule?.test instanceof RegExp && rule.test.test('font.woff2'));
    delete fonts.use;
    Object.assign(fonts, {type: 'asset/resource', generator: {filename: 'assets/fonts/[name]-[contenthash][ext]'}});
    return {resolve: {alias: isServer ? {} : {
      tslib$: ${JSON.stringify(path.join(root, 'plugins/lean/tslib.js'))},
      [path.join(theme, 'prism-include-languages')]: stub,
      [path.join(theme, 'nprogress')]: stub,
      '@theme/NavbarItem/DocsVersionDropdownNavbarItem': stub,
      '@theme/NavbarItem/LocaleDropdownNavbarItem': stub,
    }}};
  },
  configurePostCss: (options) => ({...options, plugins: [...options.plugins, onlyWoff2]}),
  postBuild: ({outDir}) => {
    const fonts = fs.readdirSync(path.join(outDir, 'assets/fonts')).filter((name) => /KaTeX_(Main-Regular|Math-Italic)/.test(name));
    const hints = fonts.map((name) => \`<link rel="preload" href="/assets/fonts/\${name}" as="font" type="font/woff2" crossorigin>\`).join('');
    for (const file of fs.readdirSync(outDir, {recursive: true}).filter((name) => name.endsWith('.html'))) {
      const html = fs.readFileSync(path.join(outDir, file), 'utf8');
      fs.writeFileSync(path.join(outDir, file), html.replace('<head>', '<head>' + hints));
    }
  },
});
`,
  );
}
