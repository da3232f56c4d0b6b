/**
 * A click on a link while the network is away. Docusaurus finds that it cannot fetch the next page and reloads, which would put the
 * browser's own error in place of the page. Here the page stays and says why. Browsers without the Navigation API reload as before,
 * and so does a page with a service worker, which may have the next page.
 */
// Firefox has the Navigation API since 147, Safari since 26.2.
const {navigation} = globalThis as {navigation?: Navigation};

navigation?.addEventListener('navigate', (event) => {
  if (
    event.navigationType !== 'reload' ||
    event.userInitiated ||
    navigator.onLine ||
    navigator.serviceWorker?.controller
  )
    return;
  event.preventDefault();
  window.history.back();
  say('You are offline. This page stays; other pages open when the connection is back.');
});

/** Shows a line at the bottom of the screen until the reader is online again. */
function say(text: string) {
  if (document.getElementById('offline')) return;
  const line = document.createElement('p');
  line.id = 'offline';
  line.setAttribute('role', 'alert');
  line.style.cssText =
    'position:fixed;z-index:300;inset:auto 0 0;margin:0;padding:.75rem 1rem;background:var(--ink);color:var(--sheet);text-align:center;border-top:1px solid';
  document.body.append(line);
  // A live region has to stand before its text is read out.
  line.textContent = text;
  window.addEventListener('online', () => line.remove(), {once: true});
}

/** Long enough for the page and what the reader first does with it; ms. */
const calm = 3000;

/** When the page is done and the reader reads: keeps the site for later without a network. */
async function keep() {
  await new Promise((done) => setTimeout(done, calm));
  await new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done));
  try {
    await (await import('./offline/register')).keepSite(navigator);
  } catch {
    // Without a network there is nothing to keep.
  }
}

if (typeof window !== 'undefined' && 'serviceWorker' in navigator) {
  if (process.env.NODE_ENV !== 'production') {
    // What `npm start` registered at the same address.
    void navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.unregister()));
  } else if (document.readyState === 'complete') keep();
  else window.addEventListener('load', keep);
}

export {};
