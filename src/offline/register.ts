import siteConfig from '@generated/docusaurus.config';
import {offerUpdate} from './offer';

const hour = 3_600_000;
const {baseUrl} = siteConfig;
const pathOf = (url: string) => {
  const {origin, pathname} = new URL(url, location.href);
  return origin === location.origin && pathname.startsWith(baseUrl) ? [pathname.slice(baseUrl.length)] : [];
};

/** Asks the worker whether this page is of its release, and offers the new one if it is not. */
function compare(worker: ServiceWorker) {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = ({data}) => data === false && offerUpdate();
  const scripts = [...document.scripts].flatMap(({src}) => (src ? pathOf(src) : []));
  worker.postMessage({scripts}, [port2]);
}

/**
 * Has the browser keep the site for reading offline, from here on in the background, and hears of new releases. Where the browser
 * refuses, or has no room, the site is as it was.
 */
export async function keepSite({serviceWorker}: Navigator): Promise<void> {
  try {
    // What was not whole, or has just taken over from the release before.
    serviceWorker.addEventListener('controllerchange', () => {
      if (serviceWorker.controller) compare(serviceWorker.controller);
    });
    const registration = await serviceWorker.register(`${baseUrl}sw.js`, {
      scope: baseUrl,
      updateViaCache: 'none',
    });
    let last = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.hidden || performance.now() - last < hour) return;
      last = performance.now();
      // Without a network there is no news.
      registration.update().catch(() => {});
    });
    const {active} = await serviceWorker.ready;
    // With what is visited, the scripts of the page that lists it.
    await window.docusaurus.preload(`${baseUrl}offline`);
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    active?.postMessage({visited: [location.href, ...loaded].flatMap(pathOf)});
    // A link on the site loads no page anew. Where the browser does not tell, the next load does.
    let {pathname} = location;
    window.navigation?.addEventListener('currententrychange', () => {
      if (location.pathname === pathname) return;
      ({pathname} = location);
      serviceWorker.controller?.postMessage({visited: pathOf(pathname)});
    });
  } catch {
    // Forbidden, full, or the file is gone: nothing to tell a reader.
  }
}
