import {load} from 'cheerio';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {citationStyle, rehypeCitations} from '../../plugins/answers/rehype-citations';
import {rehypeEtAl} from '../../plugins/answers/rehype-et-al';
import {rehypeLocators} from '../../plugins/answers/rehype-locators';

const citations = {path: process.cwd(), ...citationStyle};
const pipelineOf = (suppressBibliography: boolean) =>
  unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeLocators)
    .use(rehypeCitations, {...citations, suppressBibliography})
    .use(rehypeEtAl)
    .use(rehypeStringify);
const pipeline = pipelineOf(true);

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

const keys = ['gal2016', 'gal2016b', 'he2016', 'he2016b'];

it('gives works of one author and year their letters from the first citation on, the same as in the list', async () => {
  const text = `First [@${keys[0]}]; then [@${keys[1]}, section 2]. Others [@${keys[3]}; @dumoulin2016] [@${keys[2]}].\n\n[^ref]\n`;
  const html = String(await pipelineOf(false).process(text));
  const $ = load(html);
  const letters = keys.map((key) => {
    const entry = /\((\d{4}[a-z])\)/.exec($(`#bib-${key}`).text())?.[1];
    const cited = $(`a[href="#bib-${key}"]`)
      .toArray()
      .map((link) => /\d{4}[a-z]?/.exec($(link).text())?.[0]);
    expect(new Set(cited), key).toEqual(new Set([entry]));
    return entry;
  });
  expect(new Set(letters).size).toBe(2);
  expect($('#refs').prevAll('p').first().text()).toMatch(/^First \(Gal/);
});
