import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { BroadcastText } from '@/api/broadcast-schema';
import { ProblemError } from '@/lib/api';
import { sentence } from '@/lib/form-problems';
import { usePreview } from '../api/preview';
import { textOf, type Draft } from './draft';

const PAUSE = 400;
// Who gets a text is told only of a text.
const ANY_TEXT = '.';

function problemOf(fields: string[], error: Error | null) {
  const complaints = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const words = complaints.find(({ field }) => fields.includes(field))?.message;
  return words && sentence(words);
}

function isRefusal(error: Error | null): error is ProblemError {
  return error instanceof ProblemError && error.status < 500;
}

/** What the server says of a draft, a moment after one stopped typing. */
export function useLivePreview(draft: Omit<Draft, 'key'>) {
  const text = textOf(draft);
  const now = JSON.stringify(text && { ...text, body: text.body || ANY_TEXT });
  const [later] = useDebouncedValue(now, PAUSE);
  const asked = useMemo(() => JSON.parse(later) as BroadcastText | null, [later]);
  const { data, error, isFetching, isPlaceholderData, refetch } = usePreview(asked);
  const bodyProblem = problemOf(['body'], error);
  const audienceProblem = problemOf(['groupIds', 'clientIds', 'pageIds'], error);
  const beside = bodyProblem ?? audienceProblem;
  return {
    /** What stands there, to tell it from what stood there. */
    now,
    asked,
    data,
    error,
    /** It is about what stands there, and no older. */
    settled: later === now && !isFetching && !isPlaceholderData,
    retry: () => void refetch(),
    /** What is wrong with the text itself. */
    bodyProblem,
    audienceProblem,
    /** What is wrong with neither of them: why the server does not even count. */
    refusal: beside === undefined && isRefusal(error) ? error.message : undefined,
  };
}

export type LivePreview = ReturnType<typeof useLivePreview>;
