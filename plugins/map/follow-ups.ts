import path from 'node:path';
import type {Root} from 'mdast';
import {nodes, plainText, sectionNodes} from '../answers/parse';

/** One entry of an answer's follow-up questions: where it leads, and what the interviewer asks. */
export interface FollowUp {
  /** Id of the answer: `topic/answer`. */
  to: string;
  /** The question without its quotation marks; formulas as TeX. */
  question: string;
}

/** The follow-ups that an answer's section lists, in order; `id` is the answer's own, from which its links lead. */
export function followUpsOf(tree: Root, id: string): FollowUp[] {
  const items = sectionNodes(tree, 'follow-ups').flatMap((node) =>
    node.type === 'list' ? node.children : [],
  );
  return items.flatMap((item) => {
    const link = [...nodes(item)].find((node) => node.type === 'link' && /\.mdx(#|$)/.test(node.url));
    if (link?.type !== 'link') return [];
    const file = path.posix.join(path.posix.dirname(id), link.url.replace(/\.mdx(#.*)?$/, ''));
    const question = plainText(item).slice(plainText(link).length).replace(/\s+/g, ' ');
    return [{to: file, question: question.replace(/^[\s—–-]*["“]?|["”]?\s*$/g, '')}];
  });
}
