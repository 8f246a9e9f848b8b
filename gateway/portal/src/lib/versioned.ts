import { ProblemError } from './api';

/** What was read, with the version that a change has to name. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

/** The body of an answer with its version; refusals have been thrown before. */
export async function versionedBody<T>(
  answer: Promise<{ data?: T; response: Response }>,
): Promise<Versioned<T>> {
  const { data, response } = await answer;
  return { value: data as T, etag: response.headers.get('etag') ?? '' };
}

/** Whether somebody else was faster. */
export function isConflict(error: unknown) {
  return error instanceof ProblemError && error.status === 412;
}

export interface Source<T> {
  get: () => Promise<Versioned<T>>;
  put: (value: T, etag: string, change: Partial<T>) => Promise<Versioned<T>>;
}

function same<T extends object>(one: T, other: T, change: Partial<T>) {
  return Object.keys(change).every(
    (key) => JSON.stringify(one[key as keyof T]) === JSON.stringify(other[key as keyof T]),
  );
}

/** Saves a part. Whoever changed another part meanwhile is no obstacle; who changed this one is. */
export async function saveOver<T extends object>(
  { get, put }: Source<T>,
  basis: Versioned<T>,
  change: Partial<T>,
): Promise<Versioned<T>> {
  try {
    return await put({ ...basis.value, ...change }, basis.etag, change);
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
    const newest = await get();
    if (!same(newest.value, basis.value, change)) {
      throw error;
    }
    return put({ ...newest.value, ...change }, newest.etag, change);
  }
}
