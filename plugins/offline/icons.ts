import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** The icons of the app: `size` in px. A maskable one is cut to any shape, so its mark keeps to the inner 80 %. */
export const icons = {
  small: {file: 'icons/192.png', size: 192, purpose: 'any'},
  large: {file: 'icons/512.png', size: 512, purpose: 'any'},
  maskable: {file: 'icons/maskable.png', size: 512, purpose: 'maskable'},
} as const;

/** The pictures in `favicon.ico`, px: browsers ask for that name beside a file that is no page, and Safari before 26 reads no SVG. */
const sizes = [16, 32, 48];

/** PNG pictures, each a square, as one ICO file: a list of them, then each as it is. */
function ico(pictures: readonly {size: number; png: Buffer}[]): Buffer {
  const list = Buffer.alloc(6 + 16 * pictures.length);
  list.writeUInt16LE(1, 2);
  list.writeUInt16LE(pictures.length, 4);
  let start = list.length;
  pictures.forEach(({size, png}, i) => {
    const entry = 6 + 16 * i;
    list.set([size, size, 0, 0, 1, 0, 32, 0], entry);
    list.writeUInt32LE(png.length, entry + 8);
    list.writeUInt32LE(start, entry + 12);
    start += png.length;
  });
  return Buffer.concat([list, ...pictures.map(({png}) => png)]);
}

/**
 * Draws the icons from the site's mark, an SVG, into a folder, and `favicon.ico` with them. The one that is cut to shape stands on
 * `ground`, a color.
 */
export async function drawIcons(mark: string, ground: string, outDir: string): Promise<void> {
  // A picture has one theme: that of the light page.
  const svg = Buffer.from(mark.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/, ''));
  await fs.mkdir(path.join(outDir, 'icons'), {recursive: true});
  for (const {file, size, purpose} of Object.values(icons)) {
    const isMaskable = purpose === 'maskable';
    const inner = Math.round(size * (isMaskable ? 0.56 : 0.92));
    const edge = (size - inner) >> 1;
    const background = isMaskable ? ground : '#0000';
    const drawing = sharp(svg, {density: 1200})
      .resize(inner, inner, {fit: 'contain', background: '#0000'})
      .extend({top: edge, left: edge, bottom: size - inner - edge, right: size - inner - edge, background});
    await (isMaskable ? drawing.flatten({background}) : drawing)
      .png({palette: true, colors: 64})
      .toFile(path.join(outDir, file));
  }
  const pictures = sizes.map(async (size) => ({
    size,
    png: await sharp(svg, {density: 1200}).resize(size, size).png().toBuffer(),
  }));
  await fs.writeFile(path.join(outDir, 'favicon.ico'), ico(await Promise.all(pictures)));
}
