import {createRequire} from 'node:module';
import path from 'node:path';
import {arrangePages} from './pages';
import {purgeStyles} from './purge';
import {type ChunkFiles, scriptsOf} from './scripts';
import type {Plugin} from '@docusaurus/types';
import type {Compiler, Configuration} from 'webpack';

const require_ = createRequire(__filename);
const stub = path.join(__dirname, 'stub.js');
const preact = path.dirname(require_.resolve('preact/compat/package.json'));

/**
 * Takes out of every page what this site has no use for, by documented plugin hooks only: Prism's global registration and
 * nprogress (client modules of the classic theme), React DOM where Preact will do, tslib's helpers that nobody calls, KaTeX's old
 * font formats, fonts inlined into the style sheet, and KaTeX itself from the browser's entry (`Formula` fetches it after the first change).
 */
export default function lean(): Plugin {
  const themeClassic = path.dirname(require_.resolve('@docusaurus/theme-classic'));
  let files: ChunkFiles = {};
  const noteChunks = (compiler: Compiler) =>
    compiler.hooks.done.tap('lean', (stats) => {
      const groups = stats.toJson({all: false, chunkGroups: true}).namedChunkGroups ?? {};
      files = Object.fromEntries(
        Object.entries(groups).map(([name, {assets}]) => [
          name,
          (assets ?? []).map((asset) => asset.name).filter((file) => file.endsWith('.js')),
        ]),
      );
    });
  // Throws when a new Docusaurus has no such file, so that nothing falls back unseen.
  const clientNavigation = require_.resolve('@docusaurus/core/lib/client/docusaurus').replace(/\.js$/, '');
  return {
    name: 'lean',
    configureWebpack(config, isServer, {currentBundler}) {
      return {
        mergeStrategy: {'module.rules': 'replace'},
        module: {rules: [...fontsAsFiles(config.module?.rules ?? []), ridesAlong]},
        // One chunk of all that any two pages share would burden every page; unnamed, each page gets its share.
        ...(isServer
          ? {}
          : {
              plugins: [{apply: noteChunks}, new currentBundler.instance.BannerPlugin(eager)],
              optimization: {splitChunks: {cacheGroups: {common: {name: false, minSize: 2_000}}}},
            }),
        resolve: {
          alias: {
            '#katex-now$': isServer ? path.join(__dirname, 'katex-server.js') : stub,
            '#built$': isServer ? path.join(__dirname, 'built-server.js') : stub,
            ...(isServer
              ? {}
              : {
                  // The build renders with React, the browser runs Preact: the same components for 59 KB less on every page.
                  ...(process.env.NODE_ENV === 'production' && {
                    react: path.join(__dirname, 'react'),
                    'react-dom': preact,
                  }),
                  '@docusaurus/Head': path.join(__dirname, '../../src/components/LateHead'),
                  tslib$: path.join(__dirname, 'tslib.js'),
                  [path.join(themeClassic, 'prism-include-languages')]: stub,
                  [path.join(themeClassic, 'nprogress')]: stub,
                  [clientNavigation]: path.join(__dirname, 'navigation.js'),
                }),
          },
        },
      };
    },
    async postBuild({outDir, baseUrl, routes, routesPaths, generatedFilesDir}) {
      const scripts = await scriptsOf(generatedFilesDir, routes, files);
      arrangePages(outDir, baseUrl, routesPaths, scripts);
      await purgeStyles(outDir);
    },
    configurePostCss(options) {
      options.plugins.push(onlyWoff2);
      return options;
    },
  };
}

/**
 * Asks the browser to compile a script as a whole while it loads, on another thread; else it compiles each function at its first call,
 * when the page waits for it. https://v8.dev/blog/explicit-compile-hints
 */
const eager = {
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /\.js$/,
  // Behind the minifier, which drops comments, and before files are named by their content.
  stage: 1000,
};

type Rules = NonNullable<NonNullable<Configuration['module']>['rules']>;

/** See `docs-loader.js`. */
const ridesAlong = {
  test: /docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/].*\.json$|\.docusaurus[\\/]globalData\.json$/,
  use: [path.join(__dirname, 'docs-loader.js')],
};

/** Docusaurus' font rule inlines files under 10 KB; here fonts always stay files, fetched when a page needs them. */
function fontsAsFiles(rules: Rules): Rules {
  return rules.map((rule) =>
    rule && typeof rule === 'object' && rule.test instanceof RegExp && rule.test.test('font.woff2')
      ? {
          test: rule.test,
          use: [path.join(__dirname, 'subset-loader.js')],
          type: 'asset/resource',
          generator: {filename: 'assets/fonts/[name]-[contenthash][ext]'},
        }
      : rule,
  );
}

const onlyWoff2 = {
  postcssPlugin: 'only-woff2',
  AtRule: {
    'font-face'(rule: {walkDecls: (name: string, f: (d: {value: string}) => void) => void}) {
      rule.walkDecls('src', (declaration) => {
        declaration.value =
          declaration.value.split(',').find((part) => part.includes('woff2')) ?? declaration.value;
      });
    },
  },
};
