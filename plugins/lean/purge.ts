import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {PurgeCSS} from 'purgecss';

/**
 * Takes out of the style sheet the rules of classes that no page and no script names (most of Infima, the theme's base). The
 * file gets a new name, so that a host that never forgets a hashed file cannot serve an old rest.
 */
export async function purgeStyles(outDir: string) {
  const folder = path.join(outDir, 'assets/css');
  for (const name of (await fs.readdir(folder)).filter((file) => file.endsWith('.css'))) {
    const file = path.join(folder, name);
    const [{css} = {css: ''}] = await new PurgeCSS().purge({
      css: [file],
      variables: true,
      keyframes: true,
      content: [`${outDir}/**/*.html`, `${outDir}/assets/js/*.js`],
      // KaTeX builds its class names of parts; a formula set in the browser may need any of them.
      safelist: {
        greedy: [/katex/],
        standard: [
          /^(size|sizing|reset-size|delimsizing|delim-size|mathbb|mathcal|mathbf|boldsymbol)/,
          /^data-/,
          /^:/,
        ],
      },
      // Letters, digits and the signs that occur in class names; everything else ends a name.
      defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
    });
    const renamed = name.replace(
      /\.[0-9a-f]+\.css$/,
      `.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`,
    );
    await fs.rm(file);
    await fs.writeFile(path.join(folder, renamed), css);
    for (const page of (await fs.readdir(outDir, {recursive: true})).filter((entry) =>
      entry.endsWith('.html'),
    )) {
      // No await in between: other plugins read pages at the same time, and none may meet half of one.
      const html = readFileSync(path.join(outDir, page), 'utf8');
      if (html.includes(name)) writeFileSync(path.join(outDir, page), html.replaceAll(name, renamed));
    }
  }
}
