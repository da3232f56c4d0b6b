import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkMdx);
/** A citation, which stays, or a word of prose; not what YAML takes for a value. */
const words = /\[[^\]]*@[^\]]*\]|(?<![\w&@/.:\\-])(?!(?:true|false|null)\b)[a-z]{4,}(?![\w/:-])/g;
/** Words of one length that are about equally frequent and take one another's places. */
const group = 32;

/**
 * Makes prose that a packer cannot tell from new text: equal texts side by side would be packed to almost nothing, and a site would
 * seem to grow less than it does. Each word gives way to another of the site's own, as long and about as frequent; another in each
 * round. It no longer makes sense, but has the bytes and the vocabulary of sense.
 *
 * @param {string[]} texts of the site, for its words
 * @returns {(text: string, round: number) => string} rewords lines of prose
 */
export function rewording(texts) {
  const counts = new Map();
  for (const word of texts.flatMap((text) => text.match(words) ?? []))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts.keys()]
    .filter((word) => !word.startsWith('['))
    .sort((a, b) => a.length - b.length || counts.get(b) - counts.get(a));
  const at = new Map(ranked.map((word, place) => [word, place]));
  return (text, round) =>
    text.replace(words, (word) => {
      const place = at.get(word);
      if (place === undefined) return word;
      const start = place - (place % group);
      const alike = ranked.slice(start, start + group).filter(({length}) => length === word.length);
      return alike[(alike.indexOf(word) + round - 1) % alike.length];
    });
}

/** Rewords an answer's title, description, keywords, claims and prose; headings, links, code, formulas and components stay. */
export function rewordPage(source, reword) {
  const end = source.indexOf('\n---\n') + 5;
  const head = source
    .slice(0, end)
    .replace(
      /^(?:title|description|keywords): (.*)$/gm,
      (line, value) => line.slice(0, -value.length) + reword(value),
    );
  const body = source.slice(end);
  const parts = [];
  let done = 0;
  visit(parser.parse(body), (node) => {
    if (node.type === 'heading') return SKIP;
    if (node.type !== 'text') return undefined;
    const [from, to] = [node.position.start.offset, node.position.end.offset];
    parts.push(body.slice(done, from), reword(body.slice(from, to)));
    done = to;
    return undefined;
  });
  const prose = [...parts, body.slice(done)].join('');
  return head + prose.replace(/ claim="([^"]*)"/g, (_, claim) => ` claim="${reword(claim)}"`);
}
