import data from '@generated/lexicon/default/lookup.json';
import {css} from './lookup-style';
import type {LookupSymbol} from './data';
import {lookUp} from './symbols';

/** Waits, in ms: formulas are passed over on the way elsewhere, and the way from a word to its note takes a moment. */
const wait = {term: 150, symbol: 400, leave: 250} as const;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

let note: HTMLElement | undefined;
let shownFor: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const create = <K extends keyof HTMLElementTagNameMap>(name: K, className = '', text = '') =>
  Object.assign(document.createElement(name), {className, textContent: text});

/** The address of a place on a reference page, from the link or control that the build has made. */
const reference = (page: string, id: string) => {
  const glossary = document.querySelector<HTMLAnchorElement>('a.term, a[data-symbols]')?.pathname;
  return `${(glossary ?? '/reference/notation').replace(/[^/]*$/, page)}#${id}`;
};

function hide() {
  clearTimeout(timer);
  shownFor?.removeAttribute('aria-describedby');
  note?.remove();
  note = shownFor = undefined;
}

/** Shows a note under a word or a formula, or above it where there is no room; always inside the screen. */
function show(target: Element, content: Node[]) {
  hide();
  note = create('div', 'lookup');
  note.id = 'lookup';
  note.role = 'tooltip';
  note.append(...content);
  note.addEventListener('pointerenter', () => clearTimeout(timer));
  note.addEventListener('pointerleave', leaveSoon);
  (document.querySelector('main') ?? document.body).append(note);
  shownFor = target;
  target.setAttribute('aria-describedby', note.id);

  const lines = [...target.getClientRects()];
  const line = lines[0] ?? target.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const isRoomBelow = line.bottom + note.offsetHeight + 8 < innerHeight || line.top < note.offsetHeight + 8;
  const top = isRoomBelow ? line.bottom + 6 : line.top - note.offsetHeight - 6;
  const left = Math.max(8, Math.min(line.left, width - note.offsetWidth - 8));
  const origin = note.offsetParent?.getBoundingClientRect() ?? {top: 0, left: 0};
  note.style.top = `${top - origin.top}px`;
  note.style.left = `${left - origin.left}px`;
}

function leaveSoon() {
  clearTimeout(timer);
  timer = setTimeout(hide, wait.leave);
}

function termContent(link: HTMLAnchorElement): Node[] {
  const entry = (data.terms as typeof data.terms)[link.hash.slice(1)];
  if (!entry) return [];
  const answer = Object.assign(create('a', '', entry.home.label), {href: entry.home.permalink, tabIndex: -1});
  return [create('b', '', entry.term), ` ${entry.definition} `, answer].map((part) =>
    typeof part === 'string' ? document.createTextNode(part) : part,
  );
}

const page = () => document.querySelector<HTMLElement>('[data-answer]')?.dataset.answer ?? '';
const texOf = (formula: Element) =>
  formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? '';

/** One row for a symbol. The HTML is the build's own, set by KaTeX. */
function row({id, html, meaning, shape}: LookupSymbol, isTabStop: boolean): HTMLElement {
  const item = create('li');
  const sign = Object.assign(create('span'), {innerHTML: html});
  const link = Object.assign(create('a'), {href: reference('notation', `symbol-${id}`), innerHTML: meaning});
  if (!isTabStop) link.tabIndex = -1;
  const text = create('span');
  text.append(link);
  if (shape) text.append(', ', Object.assign(create('span', 'lookup-shape'), {innerHTML: shape}));
  item.append(sign, text);
  return item;
}

function rows(symbols: LookupSymbol[], isTabStop = false): HTMLElement {
  const list = create('ul');
  list.append(...symbols.map((symbol) => row(symbol, isTabStop)));
  return list;
}

/** The symbols of a formula; with the letter that was pointed at, those that it shows. */
function symbolsAt(formula: Element, leaf?: Element): LookupSymbol[] {
  const all = lookUp(texOf(formula), page(), data.symbols);
  if (!leaf) return all;
  const letter = leaf.childElementCount === 0 ? leaf.textContent.trim() : '';
  return letter.length === 1 ? all.filter(({glyphs}) => glyphs.includes(letter)) : [];
}

/** Every symbol of the page's formulas, in a dialog. */
function openDialog(opener: HTMLElement) {
  const formulas = [...document.querySelectorAll('.markdown .katex')];
  const symbols = [...new Set(formulas.flatMap((formula) => symbolsAt(formula)))];
  const dialog = create('dialog', 'lookup-dialog');
  dialog.setAttribute('aria-label', 'Symbols on this page');
  const close = create('button', '', 'Close');
  close.addEventListener('click', () => dialog.close());
  const whole = Object.assign(create('a', '', 'All symbols of the site'), {
    href: (opener as HTMLAnchorElement).href,
  });
  dialog.append(close, create('h2', '', 'Symbols on this page'), rows(symbols, true), whole);
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Answers a sign of interest: `kind` is the event's, `target` a term, a formula or the control, `leaf` the innermost element. */
export function look(kind: string, target: HTMLElement, leaf: Element) {
  if (!target.isConnected) return;
  if (target.matches('[data-symbols]')) {
    if (kind === 'click') openDialog(target);
    return;
  }
  const isTerm = target.matches('.term');
  const content = () => {
    if (isTerm) return termContent(target as HTMLAnchorElement);
    const symbols = symbolsAt(target, kind === 'click' ? undefined : leaf);
    return symbols.length > 0 ? [rows(symbols)] : [];
  };
  clearTimeout(timer);
  const open = () => {
    const nodes = content();
    if (nodes.length > 0) show(isTerm || kind === 'click' ? target : leaf, nodes);
  };
  if (kind !== 'pointerover') open();
  else if (shownFor !== target && shownFor !== leaf)
    timer = setTimeout(open, isTerm ? wait.term : wait.symbol);
}

document.addEventListener('pointerout', ({target}) => {
  if (note?.contains(target as Node)) return;
  if (shownFor) leaveSoon();
  else clearTimeout(timer);
});
document.addEventListener('focusout', ({target}) => target === shownFor && hide());
document.addEventListener('keydown', ({key}) => key === 'Escape' && hide());
document.addEventListener('pointerdown', ({target}) => {
  if (!note?.contains(target as Node) && !shownFor?.contains(target as Node)) hide();
});
addEventListener('popstate', hide);
