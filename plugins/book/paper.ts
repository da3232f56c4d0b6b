import type {CheerioAPI} from 'cheerio';
import {readable} from '../../src/search/tex';

/** What has no use on paper. The works that a page cites stand once, at the end of the book. */
const useless = [
  'script',
  'style',
  'nav',
  'details',
  '.hash-link',
  '[data-no-print]',
  '[aria-label="Inputs to try"]',
  '[role="alert"]:empty',
  'input[type="range"]',
  '[id^="citation--"]:empty',
].join(',');

/**
 * Makes of a finished page what can be read on paper without its scripts and styles of state: controls become the values that they
 * show, cells to press become cells, and a formula is a picture with its TeX as words (its hidden MathML would double the file).
 */
export function toPaper($: CheerioAPI) {
  $(useless).remove();
  $('#references').nextAll().addBack().remove();
  $('td button').each((_, button) => void $(button).replaceWith($(button).contents()));
  $('button').remove();
  const value = (text: string) => $('<b class="value">').text(text);
  $('input').each((_, input) => {
    const {type, value: text = '', checked} = input.attribs;
    $(input).replaceWith(value(type === 'checkbox' ? (checked === undefined ? '☐ ' : '☑ ') : text));
  });
  $('select').each((_, select) => {
    const chosen = $(select).find('option[selected]').first();
    $(select).replaceWith(value((chosen.length > 0 ? chosen : $(select).find('option').first()).text()));
  });
  $('.katex').each((_, formula) => {
    const mathml = $(formula).find('.katex-mathml');
    $(formula).attr({role: 'img', 'aria-label': readable(mathml.find('annotation').text())});
    mathml.remove();
  });
  $('[data-formula]').removeAttr('role').removeAttr('aria-label');
  $('[tabindex]').removeAttr('tabindex');
  $('[id^="citation--"]').removeAttr('id');
}

/** Moves headings down: the title of a page becomes a heading of level `top`, its sections those below. */
export function lowerHeadings($: CheerioAPI, top: number) {
  if (top === 1) return;
  for (const heading of $('h1, h2, h3, h4').toArray()) {
    if (heading.type !== 'tag') continue;
    heading.attribs['data-was'] = heading.name;
    heading.name = heading.tagName = `h${Math.min(6, Number(heading.name[1]) + top - 1)}`;
  }
}
