import {icons} from './icons';

/** The color of the page in both themes, from the design tokens. Throws when it is not there. */
export function colorsOf(tokens: string): {light: string; dark: string} {
  const [light, dark] = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, color]) => color!);
  if (!light || !dark) throw new Error('src/css/tokens.css has no --paper for both themes, light first.');
  return {light, dark};
}

/** What a browser needs to know to install the site as an app; all addresses keep to the base URL. */
export const webManifest = (name: string, description: string, baseUrl: string, ground: string) => ({
  name,
  short_name: 'DL Answered',
  description,
  id: baseUrl,
  start_url: baseUrl,
  scope: baseUrl,
  lang: 'en',
  dir: 'ltr',
  // An app with a way back and to a fresh page, where there is such a thing.
  display: 'standalone',
  display_override: ['minimal-ui'],
  background_color: ground,
  theme_color: ground,
  categories: ['education', 'books'],
  icons: Object.values(icons).map(({file, size, purpose}) => ({
    src: baseUrl + file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
  shortcuts: [
    {name: 'Practice', url: `${baseUrl}practice`},
    {name: 'Search', url: `${baseUrl}search`},
  ],
});
