import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import ts from 'typescript-eslint';

/** A boundary: files of `folder` may not import what `regex` matches. */
const mayNot = (files, ...patterns) => ({
  files,
  ignores: ['**/*.test.*'],
  rules: {
    'no-restricted-imports': [
      'error',
      {patterns: patterns.map(([regex, message]) => ({regex, message, caseSensitive: true}))},
    ],
  },
});
const react = [
  '^(react|react-dom|clsx)(/|$)|^@docusaurus/|^@theme',
  'pure code knows nothing of React or the site',
];
const node = ['^node:|^(fs|path|os|child_process)$', 'Node does not run in the page'];
const otherExample = [
  '^\\.\\./(?!fields|\\.\\.)|examples/',
  'an example stands alone; share through src/math or src/components',
];

export default defineConfig(
  globalIgnores(['build', '.docusaurus', 'node_modules', 'playwright-report', 'test-results']),
  js.configs.recommended,
  ts.configs.recommended,
  {files: ['src/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended},
  {
    // Loaded by the bundler, which wants CommonJS.
    files: ['plugins/lean/**/*.js'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        __dirname: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['scripts/**', '*.mjs', '**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'window',
          'document',
          'performance',
          'PerformanceObserver',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['deploy/sw-off.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['addEventListener', 'caches', 'registration', 'skipWaiting', 'URL'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'A page is rendered twice and both must agree: use src/math/random with a seed.',
        },
        {object: 'Date', property: 'now', message: 'A page is rendered twice and both must agree.'},
      ],
    },
  },
  {
    files: ['src/figures/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['CallExpression[callee.name=/^use[A-Z]/]', 'JSXAttribute[name.name=/^on[A-Z]/]'].map(
          (selector) => ({
            selector,
            message:
              'A figure stays as the build drew it (plugins/answers/rehype-still): what reacts is an example.',
          }),
        ),
      ],
    },
  },
  mayNot(['src/math/**'], ['^(?!\\./)', 'src/math imports its siblings only']),
  mayNot(['src/examples/*/model.ts', 'src/examples/fields.ts'], react, node, otherExample, [
    'components',
    'a model knows no view',
  ]),
  mayNot(['src/examples/*/index.tsx'], node, otherExample),
  mayNot(['src/components/**', 'src/figures/**'], node, [
    'examples/(?!fields)',
    'components serve examples, not the other way round',
  ]),
  mayNot(['src/theme/**'], node, ['examples/', 'a theme wrapper knows no example']),
  mayNot(
    ['plugins/**'],
    ['^react|src/(examples|figures)|src/components/(?!katex-options)', 'a plugin runs in Node'],
  ),
);
