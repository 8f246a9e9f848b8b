/** Reads a value from the address, where anything may stand. */
export function text(value: unknown) {
  return typeof value === 'string' && value ? value : undefined;
}

export function oneOf<T extends string>(choices: readonly T[], value: unknown) {
  return choices.find((choice) => choice === value);
}

/** A month, like 2026-11. */
export function monthOf(value: unknown) {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined;
}
