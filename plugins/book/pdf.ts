import {PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString} from '@cantoo/pdf-lib';

type Pdf = PDFDocument;

/** The number of the page, from 1, on which each link target of a PDF stands, by its id in the HTML. */
export function targetPages(pdf: Pdf): Map<string, number> {
  const pages = new Map(pdf.getPages().map((page, i) => [page.ref.toString(), i + 1]));
  const targets = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (targets?.entries() ?? []).flatMap(([name, target]) => {
      const place = pdf.context.lookup(target);
      const page = place instanceof PDFArray ? place.get(0) : undefined;
      const number = page instanceof PDFRef ? pages.get(page.toString()) : undefined;
      return number === undefined ? [] : [[decodeURIComponent(name.decodeText()), number] as const];
    }),
  );
}

/** A bookmark: its words, the page that it leads to, how deep it stands. */
export interface Bookmark {
  title: string;
  page: number;
  depth: number;
}

/** The bookmarks of a PDF in their order. */
export function bookmarks(pdf: Pdf): Bookmark[] {
  const pages = new Map(pdf.getPages().map((page, i) => [page.ref.toString(), i + 1]));
  const read = (node: PDFDict | undefined, depth: number): Bookmark[] => {
    const found: Bookmark[] = [];
    for (let item = node?.lookupMaybe(PDFName.of('First'), PDFDict); item;) {
      const title = item.lookup(PDFName.of('Title'));
      const page = item.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0);
      found.push({
        title: title instanceof PDFString || title instanceof PDFHexString ? title.decodeText() : '',
        page: (page && pages.get(page.toString())) ?? 0,
        depth,
      });
      found.push(...read(item, depth + 1));
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return found;
  };
  return read(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict), 0);
}

/** Names the work in the PDF's own data; `day` (2026-11-21) stands for the time of making, so that equal books are equal files. */
export function nameWork(pdf: Pdf, {title, author, day}: {title: string; author: string; day: string}) {
  const date = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title);
  pdf.setAuthor(author);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
}

/**
 * Counts the parts of tables anew, in their order: Chromium names each by how many nodes it has made so far (`node00000090`), which
 * differs from run to run.
 */
export function renumberParts(pdf: Pdf) {
  const found: {name: string; rename: (name: PDFString) => void}[] = [];
  const visit = (value: unknown, rename: (name: PDFString) => void) => {
    if (value instanceof PDFString) {
      const name = value.asString();
      if (/^node\d{8}$/.test(name)) found.push({name, rename});
    } else if (value instanceof PDFDict)
      for (const [key, inner] of value.entries()) visit(inner, (name) => value.set(key, name));
    else if (value instanceof PDFArray)
      value.asArray().forEach((inner, i) => visit(inner, (name) => value.set(i, name)));
  };
  for (const [ref, object] of pdf.context.enumerateIndirectObjects())
    visit(object, (name) => pdf.context.assign(ref, name));
  const names = [...new Set(found.map(({name}) => name))].sort();
  const numbers = new Map(names.map((name, i) => [name, `node${String(i + 1).padStart(8, '0')}`]));
  for (const {name, rename} of found) rename(PDFString.of(numbers.get(name)!));
}
