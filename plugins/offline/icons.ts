import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** The icons of the app: `size` in px. A maskable one is cut to any shape, so its mark keeps to the inner 80 %. */
export const icons = {
  small: {file: 'icons/192.png', size: 192, purpose: 'any'},
  large: {file: 'icons/512.png', size: 512, purpose: 'any'},
  maskable: {file: 'icons/maskable.png', size: 512, purpose: 'maskable'},
} as const;

/** Draws the icons from the site's mark, an SVG, into a folder. The one that is cut to shape stands on `ground`, a color. */
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
}
