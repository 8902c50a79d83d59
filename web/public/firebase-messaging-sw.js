// Shows what the push service brings, and opens the page that it is about. It answers no requests
// of pages: its scope holds none. What comes is made by functions/src/notice/push-notice.ts.

function messageOf(event) {
  try {
    return event.data.json().data ?? {};
  } catch {
    return {};
  }
}

const pages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

// Safari withdraws the permission where a push shows nothing; elsewhere, who looks at the app
// sees the news there.
const mustShow = /^((?!Chrome|Chromium|Android|Firefox).)*Safari/u.test(self.navigator.userAgent);

async function show({ title = 'JP-MIRAI Friends', body = '', tag, link = '/' }) {
  const isSeen = (await pages()).some((page) => page.visibilityState === 'visible');
  const isTest = tag === 'test';
  if (isSeen && !mustShow && !isTest) return;
  await self.registration.showNotification(title, {
    body,
    data: { link },
    renotify: tag !== undefined,
    ...(tag !== undefined && { tag }),
  });
}

// Only to pages of our own, whatever the push says.
function addressOf(link) {
  const address = new URL(link, self.location.origin);
  return address.origin === self.location.origin ? address.href : self.location.origin;
}

async function open(link) {
  const address = addressOf(link);
  const [page] = await pages();
  if (page === undefined) return self.clients.openWindow(address);
  await page.focus();
  page.postMessage({ open: new URL(address).pathname + new URL(address).search });
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('push', (event) => event.waitUntil(show(messageOf(event))));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.link ?? '/'));
});
