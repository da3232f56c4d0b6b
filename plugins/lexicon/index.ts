import katex from 'katex';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Root} from 'mdast';
import {katexOptions} from '../../src/components/katex-options';
import type {Answer, Glossary, Lookup, Notation} from '../../src/lexicon/data';
import {notation, type NotationSymbol} from '../../src/lexicon/notation';
import {lookUp} from '../../src/lexicon/symbols';
import {termId} from '../../src/lexicon/term-id';
import {nodes, readSource} from '../answers/parse';
import {glossary} from './glossary';

/**
 * Glossary and notation as data of their pages, and `lookup.json`, which a reader's browser fetches at the first sign of interest in
 * a term or a symbol. What links to an answer is found here: a symbol's answers by the formulas that use it.
 * Throws if a home is no answer or no formula uses a symbol.
 */
export default function lexicon({siteDir}: LoadContext): Plugin {
  return {
    name: 'lexicon',
    async allContentLoaded({allContent, actions}) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const version = content.loadedVersions[0]!;
      const labels = labelsOf(version.sidebars);
      const answers = version.docs.filter(({frontMatter}) => 'level' in frontMatter);
      const places = new Map(
        answers.map((doc): [string, Answer] => [
          pageOf(doc.source),
          {label: labels.get(doc.id) ?? doc.title, permalink: doc.permalink},
        ]),
      );
      const homeOf = (home: string) => {
        const place = places.get(home);
        if (!place) throw new Error(`The home "${home}" in the glossary or the notation is no answer.`);
        return place;
      };

      const symbols = notation.flatMap((group) => group.symbols);
      const uses = new Map<NotationSymbol, Answer[]>(symbols.map((symbol) => [symbol, []]));
      for (const doc of answers) {
        const page = pageOf(doc.source);
        const {tree} = await readSource(siteDir, doc);
        for (const symbol of symbolsOnPage(tree, page)) uses.get(symbol)!.push(places.get(page)!);
      }
      const unused = symbols.filter((symbol) => uses.get(symbol)!.length === 0);
      if (unused.length > 0)
        throw new Error(
          `No formula uses these symbols of src/lexicon/notation.ts: ${unused.map(({id}) => id).join(', ')}.`,
        );

      const inGlossary = numbered();
      const glossaryPage: Glossary = {
        answers: inGlossary.answers,
        entries: glossary.map(({term, aliases, definition, home}) => ({
          term,
          aliases,
          definition,
          home: inGlossary.numberOf(homeOf(home)),
        })),
      };
      const inNotation = numbered();
      const notationPage: Notation = {
        answers: inNotation.answers,
        groups: notation.map((group) => ({
          id: group.id,
          symbols: group.symbols.map((symbol) => ({
            id: symbol.id,
            tex: symbol.tex,
            meaning: symbol.meaning,
            shape: symbol.shape,
            home: inNotation.numberOf(homeOf(symbol.home)),
            uses: uses.get(symbol)!.map(inNotation.numberOf),
          })),
        })),
      };
      const lookup: Lookup = {
        terms: Object.fromEntries(
          glossary.map((entry) => [
            termId(entry.term),
            {term: entry.term, definition: entry.definition, home: homeOf(entry.home)},
          ]),
        ),
        symbols: symbols.map(({id, tex, names, only, not, meaning, shape}) => ({
          id,
          names,
          only,
          not,
          glyphs: glyphsOf(names),
          html: toHtml(tex),
          meaning: meaning.replace(/\$([^$]+)\$/g, (_, formula: string) => toHtml(formula)),
          shape: shape && toHtml(shape),
        })),
      };
      await actions.createData('glossary.json', JSON.stringify(glossaryPage));
      await actions.createData('notation.json', JSON.stringify(notationPage));
      await actions.createData('lookup.json', JSON.stringify(lookup));
    },
  };
}

/**
 * Numbers the answers that a page links to, since its data ride in its script as well: each address stands there once.
 * `answers` grows with every answer that `numberOf` sees first.
 */
function numbered() {
  const answers: Answer[] = [];
  const numbers = new Map<Answer, number>();
  const numberOf = (place: Answer) => {
    if (!numbers.has(place)) numbers.set(place, answers.push(place) - 1);
    return numbers.get(place)!;
  };
  return {answers, numberOf};
}

/** `@site/docs/optimization/momentum.mdx` → `optimization/momentum`. */
const pageOf = (source: string) => source.replace(/^@site\/docs\/|\.mdx$/g, '');

/** The symbols of the notation that an answer's formulas use. */
export function symbolsOnPage(tree: Root, page: string): Set<NotationSymbol> {
  const symbols = notation.flatMap((group) => group.symbols);
  const formulas = [...nodes(tree)].flatMap((node) =>
    node.type === 'math' || node.type === 'inlineMath' ? [node.value] : [],
  );
  return new Set(formulas.flatMap((tex) => lookUp(tex, page, symbols)));
}

const toHtml = (tex: string) => katex.renderToString(tex, katexOptions);

/** The letters by which a symbol is known when a reader points at it in a finished formula: those of its names, without scripts. */
export function glyphsOf(names: readonly string[]): string {
  const letters = names.map((name) => {
    const html = katex.renderToString(name.replace(/[_^].*$/, ''), {...katexOptions, output: 'html'});
    return /[\p{L}\p{S}]/u.exec(html.replace(/<[^>]*>/g, ''))?.[0] ?? '';
  });
  return [...new Set(letters)].join('');
}

/** The short names of the answers in the sidebar. */
function labelsOf(items: unknown, found = new Map<string, string>()): Map<string, string> {
  for (const item of Object.values(items as object) as unknown[]) {
    if (typeof item !== 'object' || item === null) continue;
    const {id, label} = item as {id?: string; label?: string};
    if (id && label) found.set(id, label);
    labelsOf(item, found);
  }
  return found;
}
