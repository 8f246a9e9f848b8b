import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MockBackend } from '@/mocks/backend';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Contract {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }>
  >;
  components: { schemas: Record<string, Schema> };
}

const CONTRACTS = '../../infra/contracts/src/main/resources/contracts/openapi';

function contractOf(service: string) {
  return JSON.parse(readFileSync(`${CONTRACTS}/${service}.json`, 'utf8')) as Contract;
}

/** What stands in a value that its schema does not know: our types would promise what nobody sends. */
function surprises(value: unknown, schema: Schema, contract: Contract, path = ''): string[] {
  const meant = schema.$ref ? contract.components.schemas[schema.$ref.split('/').at(-1)!]! : schema;
  if (value === null || value === undefined) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => surprises(item, meant.items ?? {}, contract, `${path}[]`));
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, child]) => {
      const known = meant.properties?.[key];
      return known ? surprises(child, known, contract, `${path}.${key}`) : [`${path}.${key}`];
    });
  }
  return meant.enum && !meant.enum.includes(value) ? [`${path} = ${String(value)}`] : [];
}

function answerOf(path: string) {
  const request = { method: 'GET', path, query: new URLSearchParams({ after: '0' }), headers: new Headers() };
  return new MockBackend().handle({ ...request, body: undefined }).body;
}

const IN = '/api/accounts/{accountId}';

describe('the types say what the services say', () => {
  it.each([
    ['identity-service', '/api/me'],
    ['account-service', '/api/accounts'],
    ['account-service', `${IN}/members`],
    ['client-service', `${IN}/clients`],
    ['client-service', `${IN}/groups`],
    ['messaging-service', `${IN}/conversations`],
    ['messaging-service', `${IN}/conversations/{conversationId}`],
    ['messaging-service', `${IN}/conversations/{conversationId}/messages`],
  ])('%s: %s', (service, path) => {
    const contract = contractOf(service);
    const { content } = contract.paths[path]!.get!.responses['200']!;
    const { schema } = Object.values(content!)[0]!;
    const answer = answerOf(path.replace('{accountId}', 'a-clinic').replace('{conversationId}', 'c1'));

    expect(answer).toBeDefined();
    expect(surprises(answer, schema, contract)).toEqual([]);
  });

  it.each([
    ['account-service', '/api/accounts/active', 'put'],
    ['account-service', `${IN}/numbers`, 'post'],
    ['account-service', `${IN}/members/{userId}`, 'put'],
    ['account-service', `${IN}/members/{userId}`, 'delete'],
    ['client-service', `${IN}/clients`, 'post'],
    ['client-service', `${IN}/clients/{clientId}/block`, 'put'],
    ['messaging-service', `${IN}/conversations`, 'post'],
    ['messaging-service', `${IN}/conversations/{conversationId}/messages`, 'post'],
    ['messaging-service', `${IN}/conversations/{conversationId}/read`, 'post'],
    ['messaging-service', `${IN}/messages/{messageId}/resend`, 'post'],
    ['messaging-service', `${IN}/messages/{messageId}/dismiss`, 'post'],
    ['messaging-service', `${IN}/activity`, 'get'],
  ])('%s: %s takes %s', (service, path, method) => {
    expect(contractOf(service).paths[path]).toHaveProperty(method);
  });
});
