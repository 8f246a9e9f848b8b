// Hears pushes while no page is open, and says so when the network is gone. It keeps nothing of the portal: what
// people see is always the server's.
const OFFLINE = '/offline.html';
const KEPT = 'waffle-offline-1';
// What devices are asked to show by who tries them out.
const TEST = 'test';
const FILES = [OFFLINE, '/offline.css', '/favicon.svg'];
// Addresses of the portal: other pages of ours know nothing of notices.
const PORTAL = /^\/(accounts|admin|profile)(\/|$)/;

addEventListener('install', (event) => {
  // Where the browser can be told so, this worker is not even woken for what it has nothing to do with.
  const past = ['/api/*', '/assets/*', '/pictures/*'];
  event.addRoutes?.(past.map((urlPattern) => ({ condition: { urlPattern }, source: 'network' })));
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(FILES)));
  skipWaiting();
});

addEventListener('activate', (event) => event.waitUntil(Promise.all([forgetOlder(), preload()])));

async function forgetOlder() {
  const names = await caches.keys();
  return Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
}

// The browser asks for the page while this worker is still being started.
function preload() {
  return registration.navigationPreload?.enable();
}

addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method === 'GET' && mode === 'navigate') {
    event.respondWith(pageOr(event));
  } else if (FILES.includes(new URL(url).pathname)) {
    event.respondWith(fetch(event.request).catch(() => caches.match(event.request)));
  }
});

async function pageOr(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (error) {
    return (await caches.match(OFFLINE)) ?? Promise.reject(error);
  }
}

addEventListener('push', (event) => event.waitUntil(show(noticeIn(event.data))));

function noticeIn(data) {
  try {
    return data.json();
  } catch {
    return {};
  }
}

async function show({ title = 'Waffle', text = '', link = '/', tag }) {
  const pages = await portalPages();
  // A page that somebody looks at tells by itself.
  if (tag && tag !== TEST && pages.some(({ focused }) => focused)) {
    return undefined;
  }
  const options = { body: text, tag, icon: '/icon-192.png', badge: '/badge.png', data: { link } };
  return registration.showNotification(title, options);
}

addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.link ?? '/'));
});

async function open(link) {
  const target = new URL(link, location.origin);
  const path = target.origin === location.origin ? target.pathname + target.search + target.hash : '/';
  const [page] = await portalPages();
  if (!page) {
    return clients.openWindow(path);
  }
  // The page goes there by itself: nothing that was typed in it is lost.
  page.postMessage({ kind: 'open', link: path });
  return page.focus();
}

async function portalPages() {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => PORTAL.test(new URL(url).pathname));
}
