import {fromHtml} from 'hast-util-from-html';
import type {Element} from 'hast';
import type {Math} from 'mdast-util-math';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';

/** Elements that stand for formulas on the way from the finished page to Markdown; their attribute `tex` is the formula. */
export const inlineTag = 'x-tex';
export const displayTag = 'x-math';

const texOf = ({properties}: Element) => String(properties.tex);

const writer = unified()
  .use(rehypeRemark, {
    handlers: {
      // A line break would end the paragraph in some readers.
      [inlineTag]: (_, node: Element) =>
        ({type: 'inlineMath', value: texOf(node).replace(/\s+/g, ' ')}) as never,
      [displayTag]: (_, node: Element): Math => ({type: 'math', value: texOf(node)}),
    },
  })
  .use(remarkGfm, {tablePipeAlign: false, singleTilde: false})
  .use(remarkMath)
  .use(remarkStringify, {bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one'});

/** HTML in CommonMark with tables and `$…$`. Formulas stand as `<x-tex>` and `<x-math>`; whatever has no Markdown is left to its text. */
export const toMarkdown = (html: string) =>
  writer.stringify(writer.runSync(fromHtml(html, {fragment: true})) as never);
