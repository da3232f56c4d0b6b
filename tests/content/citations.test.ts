import rehypeCitation from 'rehype-citation';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {rehypeEtAl} from '../../plugins/answers/rehype-et-al';
import {rehypeLocators} from '../../plugins/answers/rehype-locators';

const citations = {
  path: process.cwd(),
  bibliography: 'references.bib',
  csl: 'apa',
  linkCitations: true,
  suppressBibliography: true,
};
const pipeline = unified()
  .use(remarkParse)
  .use(remarkRehype)
  .use(rehypeLocators)
  .use(rehypeCitation, citations)
  .use(rehypeEtAl)
  .use(rehypeStringify);

it.each([
  ['[@dumoulin2016, section 2.4]', '(Dumoulin & Visin, 2016, sec. 2.4)'],
  ['[@dumoulin2016, equation 6]', '(Dumoulin & Visin, 2016, equation 6)'],
  ['[@dumoulin2016, sections 2 and 3]', '(Dumoulin & Visin, 2016, sections 2 and 3)'],
  [
    '[@dumoulin2016, table 1; @goodfellow2016, chapter 9]',
    '(Dumoulin & Visin, 2016, table 1; Goodfellow et al., 2016, Chapter 9)',
  ],
  [
    '[@dumoulin2016, appendix A; @goodfellow2016]',
    '(Dumoulin & Visin, 2016, appendix A; Goodfellow et al., 2016)',
  ],
  ['[@bommasani2021]', '(Bommasani et al., 2021)'],
])('prints %s in full', async (text, printed) => {
  const html = String(await pipeline.process(text));
  expect(
    html
      .replace(/<[^>]+>/g, '')
      .replace('&#x26;', '&')
      .trim(),
  ).toBe(printed);
});
