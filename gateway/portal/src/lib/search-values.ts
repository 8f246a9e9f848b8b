/** Reads a value from the address, where anything may stand. */
export function text(value: unknown) {
  return typeof value === 'string' && value ? value : undefined;
}

export function oneOf<T extends string>(choices: readonly T[], value: unknown) {
  return choices.find((choice) => choice === value);
}
