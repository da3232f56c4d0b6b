import type {Root, RootContent} from 'mdast';

/** Wraps what stands before the first heading (the 30-second answer) in `<section data-lead>`, for style, search and print. */
export function remarkLead() {
  return (tree: Root, file: {path?: string}) => {
    if (/(^|\/)(index|_[^/]*)\.mdx$|\/reference\//.test((file.path ?? '').replaceAll('\\', '/'))) return;
    const end = tree.children.findIndex((node) => node.type === 'heading');
    const isLead = (node: RootContent) =>
      node.type === 'paragraph' || node.type === 'list' || node.type === 'math';
    const start = tree.children.findIndex(isLead);
    if (start < 0 || end <= start) return;
    const section = {
      type: 'mdxJsxFlowElement',
      name: 'section',
      attributes: [
        {type: 'mdxJsxAttribute', name: 'data-lead', value: ''},
        {type: 'mdxJsxAttribute', name: 'aria-label', value: 'Short answer'},
      ],
      children: tree.children.slice(start, end),
    };
    tree.children.splice(start, end - start, section as unknown as RootContent);
  };
}
