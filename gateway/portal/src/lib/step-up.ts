import { useSyncExternalStore } from 'react';
import { onSignIn } from './session';

/** A sensitive call that the person did not confirm: they know, so nothing needs to be said. */
export class StepUpCancelled extends Error {
  constructor() {
    super('Not confirmed');
  }
}

interface Waiting {
  done: () => void;
  cancelled: (reason: StepUpCancelled) => void;
}

const listeners = new Set<() => void>();
let waiting: Waiting[] = [];

function settle(how: (call: Waiting) => void) {
  const calls = waiting;
  waiting = [];
  calls.forEach(how);
  listeners.forEach((listener) => listener());
}

/** Asks the person to prove who they are; resolves when they have, rejects when they would rather not. */
export function stepUp() {
  return new Promise<void>((done, cancelled) => {
    waiting = [...waiting, { done, cancelled }];
    listeners.forEach((listener) => listener());
  });
}

export function stepUpDone() {
  settle(({ done }) => done());
}

export function cancelStepUp() {
  settle(({ cancelled }) => cancelled(new StepUpCancelled()));
}

onSignIn(stepUpDone);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a call waits for the person to confirm that it is them. */
export function useStepUpAsked() {
  return useSyncExternalStore(subscribe, () => waiting.length > 0);
}
