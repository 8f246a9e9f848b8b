export interface JoinFields {
  name: string;
  phone: string;
  language: string;
  website: string;
  fields: Record<string, string>;
}
