/** A number as it is kept: on many a phone there is only a comma to type. */
export function withPoint(typed: string) {
  return typed.replace(',', '.');
}
