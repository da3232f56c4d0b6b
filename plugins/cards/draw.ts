import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import {cardSize} from '../../src/cards/card';

/** What a card says. */
export interface CardText {
  /** Above the title: where the page belongs. */
  topic: string;
  title: string;
  /** Below the title: some sentences; what does not fit is cut off. */
  text: string;
  site: string;
}

/** A box of satori's: its styles are those of CSS, `display: flex` where it has children. */
interface Box {
  type: string;
  props: Record<string, unknown> & {children?: (Box | string)[] | Box | string};
}

const folder = path.join(path.dirname(createRequire(__filename).resolve('katex/package.json')), 'dist/fonts');

/** The letters of the site's headings and formulas (SIL Open Font License), and where they lack a sign the next that has it. */
const fonts = ['Main-Regular', 'Math-Italic', 'AMS-Regular'].map((name) => ({
  name,
  data: readFileSync(path.join(folder, `KaTeX_${name}.ttf`)),
}));

// The light theme of src/css/tokens.css.
const color = {
  paper: '#fcfbf8',
  ink: '#1d1f27',
  soft: '#4a4d59',
  accent: '#33368f',
  rule: '#dcd8cc',
  error: '#b3261e',
};

const box = (style: Record<string, unknown>, children: Box['props']['children'], type = 'div'): Box => ({
  type,
  props: {style: {display: 'flex', ...style}, children},
});

/** The mark of the site: see src/components/Mark.tsx. */
const mark: Box = {
  type: 'svg',
  props: {
    width: 40,
    height: 50,
    viewBox: '4 1 24 30',
    children: [
      {
        type: 'path',
        props: {
          d: 'M25 16c0 7.5-4.5 13-10.5 13-4.7 0-8-3.2-8-7.5 0-4.8 4-8.5 9-8.5 4 0 7.7 2 9.2 5.500M25 16c0-7.5-4-12.5-9.5-12.5-2.5 0-4.5.8-6 2.3',
          fill: 'none',
          stroke: color.accent,
          'stroke-width': 3,
        },
      },
      {type: 'circle', props: {cx: 8.3, cy: 7, r: 3.1, fill: color.error}},
    ],
  },
};

/** px between the sides of a card and its text. */
const side = 72;
const lineHeight = 49;

/** Type size of a title (px), and how many lines of text it leaves; a letter is taken to be half as wide as high, which few are. */
export function fit(title: string): {size: number; lines: number} {
  const size = title.length <= 36 ? 78 : title.length <= 64 ? 66 : 56;
  const titleLines = Math.ceil((title.length * size * 0.5) / (cardSize.width - 2 * side));
  // 280: all that stands above the title and below the text, and what keeps them apart.
  return {size, lines: Math.floor((cardSize.height - 280 - titleLines * size * 1.12) / lineHeight)};
}

/** The layout of a card, as satori takes it; what decides the picture. */
export function layout({topic, title, text, site}: CardText): Box {
  const {size, lines} = fit(title);
  return box(
    {
      background: color.paper,
      boxSizing: 'border-box',
      borderTop: `14px solid ${color.accent}`,
      color: color.ink,
      flexDirection: 'column',
      fontFamily: 'Main-Regular',
      height: '100%',
      padding: `42px ${side}px 36px`,
      width: '100%',
    },
    [
      box({fontSize: 32, color: color.soft}, topic),
      box({fontSize: size, letterSpacing: -1, lineHeight: 1.12, marginTop: 14, textWrap: 'balance'}, title),
      box(
        {
          borderLeft: `6px solid ${color.accent}`,
          color: color.soft,
          display: 'block',
          fontSize: 36,
          lineClamp: lines,
          lineHeight: `${lineHeight}px`,
          marginTop: 30,
          paddingLeft: 26,
        },
        text,
      ),
      box(
        {
          alignItems: 'center',
          borderTop: `2px solid ${color.rule}`,
          marginTop: 'auto',
          paddingTop: 22,
          gap: 18,
        },
        [mark, box({fontSize: 34}, site)],
      ),
    ],
  );
}

/** A card as PNG. Throws when no font has a sign of its text. */
export async function draw(card: Box): Promise<Buffer> {
  const svg = await satori(card as never, {
    ...cardSize,
    fonts: fonts.map((font) => ({...font, weight: 400, style: 'normal'})),
    loadAdditionalAsset: async (_, segment) => {
      throw new Error(`no font of the cards has "${segment}"; say it otherwise in the title and the lead`);
    },
  });
  return sharp(Buffer.from(svg)).png({palette: true, colors: 64, effort: 4}).toBuffer();
}
