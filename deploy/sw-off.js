// In place of sw.js: every browser that kept the site for reading offline forgets it at its next visit, and asks the network for all it
// shows, as if there had never been a service worker. See "Offline" in README.md.
addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) =>
  event.waitUntil(caches.delete(`answers ${new URL(registration.scope).pathname}`)),
);
