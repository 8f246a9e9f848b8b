const LOOKED_AT = 'waffle-looked-at';

/** Lets all tabs know, by a lock, while the person has this one before them. */
export function tellWhetherLookedAt(signal: AbortSignal) {
  if (!('locks' in navigator)) {
    return;
  }
  let away: AbortController | undefined;
  const leave = () => away?.abort();
  const look = () => {
    leave();
    const here = new AbortController();
    away = here;
    const untilAway = () => new Promise((done) => here.signal.addEventListener('abort', done));
    navigator.locks
      .request(LOOKED_AT, { mode: 'shared', signal: here.signal }, untilAway)
      .catch(() => undefined);
  };
  window.addEventListener('focus', look, { signal });
  window.addEventListener('blur', leave, { signal });
  signal.addEventListener('abort', leave);
  if (document.hasFocus()) {
    look();
  }
}

/** Whether the person has some tab of the portal before them. */
export async function isLookedAt() {
  if (document.hasFocus()) {
    return true;
  }
  const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {};
  return held.some(({ name }) => name === LOOKED_AT);
}
