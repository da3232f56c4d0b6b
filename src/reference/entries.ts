import {type Entry, type Filter, matches} from './filter';

/** A correction in the finished list, with what filters ask about it. */
export interface Listed extends Entry {
  element: HTMLElement;
}

/** Reads the corrections out of the list that the build made. */
export function entriesOf(list: Element): Listed[] {
  return [...list.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
    element,
    topic: element.closest<HTMLElement>('[data-topic]')?.dataset.topic ?? '',
    sources: element.dataset.source?.match(/[\w-]+(?=\/)/g) ?? [],
    kind: element.dataset.kind ?? '',
    text: (element.textContent ?? '').toLowerCase(),
  }));
}

/** Hides what a filter leaves out, headings without a correction too; returns how many are left. */
export function show(list: Element, entries: readonly Listed[], filter: Filter): number {
  let shown = 0;
  for (const entry of entries) {
    entry.element.hidden = !matches(entry, filter);
    if (!entry.element.hidden) shown += 1;
  }
  for (const section of list.querySelectorAll('section'))
    section.hidden = !section.querySelector('[data-entry]:not([hidden])');
  return shown;
}

/** A part of a finished page: for a reader who came by a link inside the site, whose browser never had that page's HTML. */
export async function fetchPart(address: string, selector: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = page.querySelector(selector)?.innerHTML;
  if (!part) throw new Error(`${address} has no ${selector}`);
  return part;
}
