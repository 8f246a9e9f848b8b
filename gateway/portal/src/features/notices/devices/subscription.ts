/** The browser's own part of a push: one subscription, which belongs to who made it. */

const OWNER = 'waffle-push-owner';

export function pushSupported() {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

export async function currentSubscription() {
  const worker = await navigator.serviceWorker?.getRegistration();
  return (await worker?.pushManager?.getSubscription()) ?? null;
}

/** Has the browser listen for the server's pushes; one made for an earlier key of its would stay silent. */
export async function subscribe(applicationServerKey: string, userId: string) {
  const worker = await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
  await endSubscription();
  const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  localStorage.setItem(OWNER, userId);
  const { endpoint, keys } = made.toJSON();
  return { endpoint: endpoint!, keys: { p256dh: keys!.p256dh!, auth: keys!.auth! } };
}

/** Whether somebody has subscribed this browser. */
export function hasSubscribed() {
  return localStorage.getItem(OWNER) !== null;
}

/** Ends it here; the server hears of that with the next push. */
export async function endSubscription() {
  localStorage.removeItem(OWNER);
  await (await currentSubscription())?.unsubscribe();
}

/** Nobody is woken by what somebody else is told who was signed in here before. */
export async function endSubscriptionOfOthers(userId: string) {
  if (localStorage.getItem(OWNER) !== userId) {
    await endSubscription();
  }
}
