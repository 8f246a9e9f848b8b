import { useState } from 'react';
import type { Question } from './confirm-dialog';

/** A question to be asked before something is done, and its way into a dialog. */
export function useQuestion() {
  const [question, ask] = useState<Question | null>(null);
  return { ask, dialog: { question, onClose: () => ask(null) } };
}
