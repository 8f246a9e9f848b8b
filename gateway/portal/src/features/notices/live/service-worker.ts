/** What the service worker asks of the tab that somebody chose with a notice. */
interface Wish {
  kind: 'open';
  link: string;
}

/** Has the browser keep the worker that hears pushes and says so when the network is gone. */
export async function keepServiceWorker() {
  // Browsers have workers in secure contexts only.
  return navigator.serviceWorker?.register('/service-worker.js').catch(() => undefined);
}

/** Opens here what somebody chose in a notice, until the returned function is called. */
export function openChosen(open: (path: string) => void) {
  const listen = ({ data }: MessageEvent<Wish | undefined>) => {
    if (data?.kind === 'open') {
      open(data.link);
    }
  };
  navigator.serviceWorker?.addEventListener('message', listen);
  return () => navigator.serviceWorker?.removeEventListener('message', listen);
}
