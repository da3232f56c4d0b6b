// `window.docusaurus`, without fetching the page of every link in view: that is 140 KB and a quarter second of a slow phone. A page is
// fetched when its link is pointed at or touched.
import preload from '@docusaurus/core/lib/client/preload';

const started = new Set();

export default {
  prefetch: () => false,
  preload(path) {
    if (started.has(path) || globalThis.navigator.connection?.saveData) return false;
    started.add(path);
    return preload(path);
  },
};
