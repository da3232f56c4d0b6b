/** Size of a card in px: what social networks show whole. */
export const cardSize = {width: 1200, height: 630} as const;

/** The picture that stands for a page where its link is shared, as a path under the base URL. `path` begins with `baseUrl`. */
export function cardPath(path: string, baseUrl: string): string {
  const name = path.slice(baseUrl.length).replace(/\/$/, '');
  return `${baseUrl}cards/${name || 'index'}.png`;
}
