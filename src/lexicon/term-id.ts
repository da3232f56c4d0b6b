/** The anchor of a term on the glossary page: `vanishing gradient` → `vanishing-gradient`. */
export const termId = (term: string) =>
  term
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
