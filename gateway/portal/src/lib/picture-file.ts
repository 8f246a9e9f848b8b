export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'];

const LARGEST = 10_000_000;

export type PictureProblem = 'tooLarge' | 'wrongKind';

/** What speaks against a file as a picture, before it is sent: the server looks inside, too. */
export function pictureProblem({ type, size }: Pick<File, 'type' | 'size'>): PictureProblem | null {
  if (!PICTURE_TYPES.includes(type)) {
    return 'wrongKind';
  }
  return size > LARGEST ? 'tooLarge' : null;
}
