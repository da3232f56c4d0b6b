import path from 'node:path';
import {defineConfig} from 'vitest/config';

const at = (file: string) => path.join(import.meta.dirname, file);

export default defineConfig({
  resolve: {
    alias: {
      '@site': at('.'),
      '#katex-now': at('plugins/lean/katex-server.js'),
      '@docusaurus/useBrokenLinks': at('tests/components/useBrokenLinks.ts'),
    },
  },
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    // Correctness, not speed: a busy machine is no failure.
    testTimeout: 60_000,
    // Files share a process and its modules, which takes a third of the time; `--sequence.shuffle.files` shows that none needs to be first.
    isolate: false,
    maxWorkers: '100%',
    include: ['{src,plugins,tests}/**/*.test.{ts,tsx}'],
    reporters: process.env.TEST_REPORT
      ? ['default', ['json', {outputFile: process.env.TEST_REPORT}]]
      : ['default'],
  },
});
