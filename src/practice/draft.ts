const key = 'practice-draft';

/** What the reader had typed on this question before the page was loaded anew. */
export function readDraft(id: string): string {
  try {
    const [of, ...lines] = (sessionStorage.getItem(key) ?? '').split('\n');
    return of === id ? lines.join('\n') : '';
  } catch {
    return '';
  }
}

export function writeDraft(id: string, text: string): void {
  try {
    sessionStorage.setItem(key, `${id}\n${text}`);
  } catch {
    // Without a store, the text stays in the page.
  }
}
