import type {Cheerio, CheerioAPI} from 'cheerio';
import type {Element} from 'domhandler';
import {writeExample} from './examples';
import {displayTag, inlineTag} from './markdown';
import {cellTex, portableTex} from './tex';

/** A text in one line. */
export const tidy = (text: string) => text.replace(/[\u200b\s]+/g, ' ').trim();

/** What is there for the page's frame, for pointers or for screen readers alone. */
const frame = '[data-no-print], .hash-link, [aria-hidden="true"], script, style, footer, header';

/**
 * Turns the text of a finished page into plain HTML that Markdown and cards can say: each formula as its TeX in `<x-tex>` or `<x-math>`,
 * figures and worked examples as words and numbers, addresses whole, no frame.
 */
export function clean($: CheerioAPI, root: Cheerio<Element>, page: string) {
  for (const formula of root.find('.katex').toArray()) writeFormula($, $(formula));
  root.find(frame).remove();
  for (const example of root.find('[data-example]').toArray()) writeExample($, $(example), page);
  for (const picture of root.find('svg').toArray()) writePicture($, $(picture), page);
  for (const caption of root.find('caption').toArray())
    $(caption)
      .closest('table')
      .before($('<p>').append($(caption).contents()));
  root.find('caption, wbr').remove();
  for (const link of root.find('a').toArray()) {
    const href = $(link).attr('href') ?? '';
    if ($(link).is('.term') || href.startsWith('#bib-')) $(link).replaceWith($(link).contents());
    else if (!URL.canParse(href)) $(link).attr('href', new URL(href, page).href);
  }
}

function writeFormula($: CheerioAPI, formula: Cheerio<Element>) {
  const source = portableTex(formula.find('annotation[encoding="application/x-tex"]').first().text());
  const isDisplay = formula.parent().is('.katex-display');
  const tex = formula.closest('td, th').length > 0 ? cellTex(source) : source;
  // Once as it is, and once as a word among words, or the spaces beside it would be lost.
  const box = formula.closest('[data-formula]');
  (box.length > 0 ? box : formula).replaceWith(
    $(`<${isDisplay ? displayTag : inlineTag}>`)
      .attr('tex', tex)
      .text(tex),
  );
}

/** The nearest section before an element that can be linked to. */
const sectionOf = (element: Cheerio<Element>) =>
  element.closest('[data-answer] > *').prevAll('h2[id], h3[id]').first().attr('id') ?? '';

/** A drawing as what it shows; a drawn figure with its caption and the way to it. Pictures of icons are gone already. */
function writePicture($: CheerioAPI, picture: Cheerio<Element>, page: string) {
  const label = picture.attr('aria-label');
  const figure = picture.parent('figure');
  const caption = figure.children('figcaption');
  if (!label) return void picture.remove();
  const shown = $('<p>').append($('<em>').text('Drawing:'), ` ${label}`);
  if (caption.length === 0) return void picture.replaceWith(shown);
  const link = $('<a>')
    .attr('href', `${page}#${sectionOf(figure)}`)
    .text('On the page');
  figure.before(
    $('<p>').append($('<strong>').text('Figure.'), ' ', caption.contents(), ' ', link, '.'),
    shown,
  );
  return void figure.remove();
}

/** A mistake as a quotation, and below it what is right. */
export function writeWrong($: CheerioAPI, wrong: Cheerio<Element>) {
  const [claim, correction, source] = wrong.children().toArray();
  const words = $(claim!)
    .text()
    .trim()
    .replace(/^Wrong:\s*/, '');
  const quote = $('<blockquote>').append($('<p>').append($('<strong>').text('Wrong:'), ` ${words}`));
  wrong.before(quote, $(correction!).contents());
  if (source) wrong.before($('<p>').append('(', $(source).contents(), ')'));
  wrong.remove();
}

/** The works that the page cites, as a list. */
export function writeReferences($: CheerioAPI, root: Cheerio<Element>) {
  const entries = root.find('.csl-entry');
  const list = $('<ul>');
  for (const entry of entries.toArray()) list.append($('<li>').append($(entry).contents()));
  entries.first().parent().replaceWith(list);
}
