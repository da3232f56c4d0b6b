import type {Program} from 'estree';
import {visit} from 'estree-util-visit';

/** Makes what a part of a page holds when `<Still>` asks for it: of a part that stays as it was built, no number is computed anew. */
export function recmaStill() {
  return (tree: Program) =>
    visit(tree, (node) => {
      if (node.type !== 'CallExpression') return;
      const [component, props] = node.arguments;
      if (component?.type !== 'Identifier' || component.name !== 'Still') return;
      if (props?.type !== 'ObjectExpression') return;
      for (const property of props.properties) {
        if (
          property.type !== 'Property' ||
          property.key.type !== 'Identifier' ||
          property.key.name !== 'children'
        )
          continue;
        property.value = {
          type: 'ArrowFunctionExpression',
          params: [],
          body: property.value as never,
          expression: true,
        };
      }
    });
}
