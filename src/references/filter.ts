/** Small letters without their marks, so that "garcia" finds "García". */
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’`]/g, "'").toLowerCase();

/** Whether every word of `query` begins somewhere in `text`; an empty query fits everything. */
export function fits(text: string, query: string): boolean {
  const searched = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Hides the works of `list` that do not fit, and the letters left without any. How many stay. */
export function showMatches(list: HTMLElement, query: string): number {
  let shown = 0;
  for (const section of list.querySelectorAll('section')) {
    const before = shown;
    for (const entry of section.querySelectorAll<HTMLElement>('.csl-entry')) {
      entry.hidden = !fits(entry.textContent, query);
      if (!entry.hidden) shown += 1;
    }
    section.hidden = shown === before;
  }
  return shown;
}
