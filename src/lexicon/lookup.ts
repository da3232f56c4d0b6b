import data from '@generated/lexicon/default/lookup.json';
import {adopt} from '../components/adopt';
import {element, offer} from '../notes/note';
import type {LookupSymbol} from './data';
import {css} from './lookup-style';
import {lookUp} from './symbols';

/** How long a pointer rests before a note shows (ms): formulas are passed over on the way elsewhere. */
const rest = {term: 150, symbol: 400} as const;

adopt(css);

/** Finished HTML of the build, set by KaTeX. */
const set = <E extends HTMLElement>(made: E, innerHTML: string) => Object.assign(made, {innerHTML});

function termContent(link: HTMLAnchorElement): (Node | string)[] {
  const entry = (data.terms as typeof data.terms)[link.hash.slice(1)];
  if (!entry) return [];
  const {term, definition, home} = entry;
  return [element('b', {}, term), ` ${definition} `, element('a', {href: home.permalink}, home.label)];
}

const page = () => document.querySelector<HTMLElement>('[data-answer]')?.dataset.answer ?? '';
const texOf = (formula: Element) =>
  formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? '';
/** The notation page, from the control that the build has made. */
const notation = () =>
  document.querySelector<HTMLAnchorElement>('a[data-symbols]')?.pathname ?? '/reference/notation';

function row({id, html, meaning, shape}: LookupSymbol): HTMLElement {
  const text = element('span', {}, set(element('a', {href: `${notation()}#symbol-${id}`}), meaning));
  if (shape) text.append(', ', set(element('span', {class: 'lookup-shape'}), shape));
  return element('li', {}, set(element('span', {}), html), text);
}

const rows = (symbols: LookupSymbol[]) => element('ul', {class: 'lookup'}, ...symbols.map(row));

/** The symbols of a formula; with the letter that was pointed at, those that it shows. */
function symbolsAt(formula: Element, leaf?: Element): LookupSymbol[] {
  const all = lookUp(texOf(formula), page(), data.symbols);
  if (!leaf) return all;
  const letter = leaf.childElementCount === 0 ? leaf.textContent.trim() : '';
  return letter.length === 1 ? all.filter(({glyphs}) => glyphs.includes(letter)) : [];
}

/** Every symbol of the page's formulas, in a dialog. */
function openDialog(opener: HTMLAnchorElement) {
  const formulas = [...document.querySelectorAll('.markdown .katex')];
  const symbols = [...new Set(formulas.flatMap((formula) => symbolsAt(formula)))];
  const title = 'Symbols on this page';
  const close = element('button', {}, 'Close');
  close.addEventListener('click', () => dialog.close());
  const whole = element('a', {href: opener.href}, 'All symbols of the site');
  const dialog = element(
    'dialog',
    {class: 'lookup-dialog', 'aria-label': title},
    close,
    element('h2', {}, title),
    rows(symbols),
    whole,
  );
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Answers a sign of interest: `type` is the event's, `target` a term, a formula or the control, `leaf` the innermost element. */
export function look(type: string, target: HTMLElement, leaf: Element) {
  if (target.matches('[data-symbols]')) {
    if (type === 'click') openDialog(target as HTMLAnchorElement);
  } else if (target.matches('.term')) {
    offer(type, {target, content: () => termContent(target as HTMLAnchorElement), rest: rest.term});
  } else {
    const letter = type === 'click' ? undefined : leaf;
    const content = () => {
      const symbols = symbolsAt(target, letter);
      return symbols.length > 0 ? [rows(symbols)] : [];
    };
    offer(type, {target, at: letter, content, rest: rest.symbol});
  }
}
