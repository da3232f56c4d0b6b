import type {LoadContext, Plugin} from '@docusaurus/types';

/** The page `/practice`. Its questions are the `deck.json` of the plugin `answers`, a file that the page alone fetches. */
export default function practice({baseUrl}: LoadContext): Plugin {
  return {
    name: 'practice',
    contentLoaded({actions}) {
      actions.addRoute({
        path: `${baseUrl}practice`,
        component: '@site/src/practice/PracticePage.tsx',
        exact: true,
      });
    },
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /answers[\\/]default[\\/]deck\.json$/,
            type: 'asset/resource',
            generator: {filename: 'assets/files/deck-[contenthash:8].json'},
          },
        ],
      },
    }),
  };
}
