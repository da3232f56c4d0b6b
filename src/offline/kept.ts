/** The cache in which the service worker keeps the site that stands under `baseUrl`; another site of the host may have one as well. */
export const cacheName = (baseUrl: string) => `answers ${baseUrl}`;

/** Paths of all that is kept; none where keeping is not possible. Never fails. */
export async function keptPaths(baseUrl: string): Promise<Set<string>> {
  try {
    const cache = await caches.open(cacheName(baseUrl));
    return new Set((await cache.keys()).map(({url}) => new URL(url).pathname));
  } catch {
    return new Set();
  }
}

/** The page of this site that an address asks for with `?page=`; nothing for one of another host, or outside the site. */
export function pageAsked(search: string, origin: string, baseUrl: string): string | undefined {
  const asked = new URLSearchParams(search).get('page') ?? '';
  try {
    const {href, origin: its, pathname} = new URL(asked, origin);
    const isOurs = its === origin && pathname.startsWith(baseUrl) && pathname !== `${baseUrl}offline`;
    return asked !== '' && isOurs ? href.slice(origin.length) : undefined;
  } catch {
    return undefined;
  }
}
