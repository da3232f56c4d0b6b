import type {KatexOptions} from 'katex';

/**
 * Options of every KaTeX call, at build (pages) and in the browser (worked examples).
 * The macros color a symbol by its role: `\inp` input, `\wgt` weight, `\hid` state or hidden value, `\gat` gate,
 * `\out` output, `\err` error or gradient. The classes are defined once, in `src/css/tokens.css`.
 */
export const katexOptions = {
  macros: {
    '\\inp': '\\htmlClass{role-input}{#1}',
    '\\wgt': '\\htmlClass{role-weight}{#1}',
    '\\hid': '\\htmlClass{role-state}{#1}',
    '\\gat': '\\htmlClass{role-gate}{#1}',
    '\\out': '\\htmlClass{role-output}{#1}',
    '\\err': '\\htmlClass{role-error}{#1}',
    '\\R': '\\mathbb{R}',
  },
  throwOnError: true,
  // \htmlClass is the one extension in use; anything else that LaTeX would refuse is an error.
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: (context: {command: string}) => context.command === '\\htmlClass',
} satisfies KatexOptions;
