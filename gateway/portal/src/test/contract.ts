import { readFileSync } from 'node:fs';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
}

type Content = Record<string, { schema: Schema }>;

interface Operation {
  parameters?: { name: string }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const CONTRACTS = '../../infra/contracts/src/main/resources/contracts/openapi';

/** What a service has promised over REST. */
export function contractOf(service: string) {
  return JSON.parse(readFileSync(`${CONTRACTS}/${service}.json`, 'utf8')) as Contract;
}

/** What stands in a value that its schema does not know: our types would promise what nobody sends. */
export function surprises(value: unknown, schema: Schema, contract: Contract, path = ''): string[] {
  const meant = schema.$ref ? contract.components.schemas[schema.$ref.split('/').at(-1)!]! : schema;
  // A schema that says nothing takes anything.
  if (value === null || value === undefined || Object.keys(meant).length === 0) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => surprises(item, meant.items ?? {}, contract, `${path}[]`));
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, child]) => {
      const known = meant.properties?.[key] ?? meant.additionalProperties;
      return known ? surprises(child, known, contract, `${path}.${key}`) : [`${path}.${key}`];
    });
  }
  return meant.enum && !meant.enum.includes(value) ? [`${path} = ${String(value)}`] : [];
}
