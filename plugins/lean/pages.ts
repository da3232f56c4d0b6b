import fs from 'node:fs';
import path from 'node:path';

/**
 * Stands behind the first lines of a page. A browser runs no script before the style sheet is there, so the parser rests here, the
 * first screen is painted, and the rest of a long page is read and laid out in steps behind it, not before it. In the second frame,
 * when the first is on its way to the screen and the network is idle, it asks for the page's scripts; it runs them in their order when
 * the page is complete and painted (or a second has gone by: not every browser tells). The text is the same on every page (one hash
 * serves a content security policy); the addresses stand in its attribute. It takes itself away: the page stays as it was rendered.
 */
const loader =
  "const me=document.currentScript,list=me.dataset.scripts.split(' ');me.remove();" +
  'const add=(tag,key,more)=>list.forEach(u=>document.head.append(Object.assign(document.createElement(tag),more,{[key]:u})));' +
  "const painted=new Promise(done=>{setTimeout(done,document.hidden?0:1000);new PerformanceObserver(seen=>seen.getEntriesByName('first-contentful-paint')[0]&&done()).observe({type:'paint',buffered:true})});" +
  "requestAnimationFrame(()=>requestAnimationFrame(()=>add('link','href',{rel:'preload',as:'script'})));" +
  "addEventListener('DOMContentLoaded',()=>painted.then(()=>add('script','src',{async:false})))";

const entryScript = /<script src=("?)([^" >]+)\1 defer><\/script>/g;
const inlineScript = /<script>[^]*?<\/script>/g;
const styleSheet = /<link rel="?stylesheet[^>]*>/;

/** In these a script would not run. */
const inert = /<(noscript|template|svg|textarea)\b/;

/** Where the first lines of a page end: behind an answer's short answer, else behind the first paragraph under the title. */
function endOfFirstLines(content: string): number {
  const endAfter = (tag: string, from: number) => {
    const start = from < 0 ? -1 : content.indexOf(tag, from);
    return start < 0 ? -1 : start + tag.length;
  };
  const lead = endAfter('</section>', content.indexOf('data-lead'));
  if (lead > 0) return lead;
  const title = endAfter('</h1>', 0);
  const paragraph = endAfter('</p>', title);
  if (paragraph > 0 && !inert.test(content.slice(title, paragraph))) return paragraph;
  return title > 0 ? title : content.length;
}

/**
 * Orders what a finished page fetches by when its reader needs it: theme, style sheet, the letters of headings and formulas (they
 * arrive before the first paint, so that nothing jumps), then all scripts of the page at once.
 *
 * @param html as Docusaurus wrote it; a page of other parts (a redirect) is left as it is
 * @param fonts addresses of the fonts to fetch early
 * @param scripts addresses of the scripts that the page needs beside those of the entry
 */
export function arrange(html: string, fonts: string[], scripts: string[]): string {
  const root = html.search(/<div id="?__docusaurus/);
  const body = html.lastIndexOf('</body>');
  const [start, content, close] = [html.slice(0, root), html.slice(root, body), html.slice(body)];
  const entry = [...start.matchAll(entryScript)].map(([, , address]) => address!);
  if (root < 0 || body < 0 || entry.length === 0 || !styleSheet.test(start)) return html;
  // The theme's script behind the style sheet would hold up the parser until that is there.
  const inline = start.match(inlineScript) ?? [];
  const preloads = fonts.map(
    (address) => `<link rel=preload as=font type=font/woff2 crossorigin href=${address}>`,
  );
  const head = start
    .replace(entryScript, '')
    .replace(inlineScript, '')
    .replace(styleSheet, (sheet) => [...inline, sheet, ...preloads].join(''));
  const end = endOfFirstLines(content);
  const script = `<script data-scripts="${[...entry, ...scripts].join(' ')}">${loader}</script>`;
  return head + content.slice(0, end) + script + content.slice(end) + close;
}

/** Arranges every page of a finished build. No await: other plugins read pages at the same time, and none may meet half of one. */
export function arrangePages(
  outDir: string,
  baseUrl: string,
  routes: string[],
  scriptsOf: (route: string) => string[],
) {
  const fonts = fs
    .readdirSync(path.join(outDir, 'assets/fonts'))
    .filter((name) => /^KaTeX_(Main-Regular|Math-Italic)-/.test(name))
    .map((name) => `${baseUrl}assets/fonts/${name}`);
  const pages = new Map(routes.map((route) => [fileOf(route.slice(baseUrl.length)), route]));
  const files = fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = fs.readFileSync(path.join(outDir, file), 'utf8');
    const route = pages.get(file.replaceAll('\\', '/'));
    const scripts = route === undefined ? [] : scriptsOf(route).map((name) => baseUrl + name);
    // Headings use the first on every page.
    const hasFormula = /class="?katex/.test(html);
    const needed = fonts.filter((address) => hasFormula || address.includes('Main-Regular'));
    fs.writeFileSync(path.join(outDir, file), arrange(html, needed, scripts));
  }
}

/** The file of a route, as a host with clean addresses finds it. */
const fileOf = (route: string) =>
  route === '' || route.endsWith('/') ? `${route}index.html` : `${route}.html`;
