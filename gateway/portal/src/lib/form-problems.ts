import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { ProblemError } from './api';
import { StepUpCancelled } from './step-up';

/** The server's complaints go on from the field's name; here they stand alone. */
export function sentence(words: string) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "contacts[0].email" is "contacts.0.email" to the form. */
function pathOf(field: string) {
  return field.replaceAll(/\[(\d+)\]/g, '.$1');
}

/** Whether a field, or what it is a part of, stands in the form. */
function isPart(fields: object, field: string) {
  const [first = ''] = pathOf(field).split('.');
  return first in fields;
}

/** Puts the server's complaints beside their fields; what belongs to no field goes to the form as a whole. */
export function showProblems<T extends FieldValues>(error: unknown, fields: T, setError: UseFormSetError<T>) {
  if (error instanceof StepUpCancelled) {
    return;
  }
  const complaints = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const known = complaints.filter(({ field }) => isPart(fields, field));
  known.forEach(({ field, message }, index) =>
    setError(
      pathOf(field) as FieldPath<T>,
      { type: 'server', message: sentence(message) },
      { shouldFocus: index === 0 },
    ),
  );
  if (known.length === 0) {
    setError('root', { type: 'server', message: error instanceof Error ? error.message : String(error) });
  }
}

/** The first message in what a form keeps of the complaints about a field and its parts. */
export function firstMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || error instanceof Node) {
    return undefined;
  }
  const { message } = error as { message?: unknown };
  return typeof message === 'string' && message
    ? message
    : Object.values(error).map(firstMessage).find(Boolean);
}
