import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

/** The book has its own letters, so that it is the same wherever it is made; the site uses those of the reader's system. */
const faces = [
  '@fontsource/source-serif-4/400.css',
  '@fontsource/source-serif-4/400-italic.css',
  '@fontsource/source-serif-4/600.css',
  '@fontsource/source-sans-3/400.css',
  '@fontsource/source-sans-3/400-italic.css',
  '@fontsource/source-sans-3/600.css',
];

/** CSS of all faces with the fonts in it: the page needs no other host and no file of `node_modules`. */
export function fontFaces(): string {
  const {resolve} = createRequire(__filename);
  return faces
    .flatMap((face) => {
      const file = resolve(face);
      // Each script of a face is a rule of its own, with the letters that it has.
      return readFileSync(file, 'utf8')
        .split('@font-face')
        .filter((rule) => /-(latin|latin-ext|greek)-\d/.test(rule) && !/-(cyrillic|vietnamese)/.test(rule))
        .map((rule) => {
          const [, font = ''] = /url\((\.[^)]+\.woff2)\)/.exec(rule) ?? [];
          const data = readFileSync(path.join(path.dirname(file), font)).toString('base64');
          const [body] = rule.split('}');
          return `@font-face${body!.replace(/src:[^;]+;/, `src: url(data:font/woff2;base64,${data}) format('woff2');`)}}`;
        });
    })
    .join('\n');
}
