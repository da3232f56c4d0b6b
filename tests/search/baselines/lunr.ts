import lunr from 'lunr';
import type {readIndex} from '../index-files';
import type {Find} from '../queries';

/**
 * lunr, as sites commonly use it: fields with boosts like ours, each word also as a beginning and with one letter wrong. Synonyms, which
 * it does not have, are left to the pages' keywords.
 */
export function lunrFind({pages, asked, sections}: ReturnType<typeof readIndex>): Find {
  const index = lunr(function () {
    this.ref('at');
    this.field('title', {boost: 5});
    this.field('keywords', {boost: 4});
    this.field('asked', {boost: 2});
    this.field('description', {boost: 1.5});
    this.field('lead');
    this.field('text');
    pages.forEach((page, at) => {
      const text = sections
        .filter((section) => section.page === at)
        .map(({heading, text}) => `${heading} ${text}`)
        .join(' ');
      this.add({...page, at: String(at), asked: asked[at]!.join('. '), text});
    });
  });
  return (query) =>
    index
      .query((clauses) => {
        for (const token of lunr.tokenizer(query)) {
          const term = token.toString();
          clauses.term(term, {boost: 10});
          clauses.term(term, {boost: 2, wildcard: lunr.Query.wildcard.TRAILING});
          if (term.length > 3) clauses.term(term, {boost: 1, editDistance: 1});
        }
      })
      .slice(0, 10)
      .map(({ref}) => pages[Number(ref)]!.path.split('/').at(-1)!);
}
