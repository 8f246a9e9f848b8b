export const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'yes-no'] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

export const ON_FORM = ['no', 'optional', 'required'] as const;

/** Something more that an account keeps about its clients. */
export interface ClientField {
  /** Never changes: what is kept is kept under it. */
  key: string;
  label: string;
  type: FieldType;
  /** What there is to choose from, for the type `choice`. */
  choices: string[];
  /** Whether the page for joining asks for it. */
  onForm: (typeof ON_FORM)[number];
}

/** A word that clients carry, and how many do. */
export interface Tag {
  tag: string;
  clients: number;
}
