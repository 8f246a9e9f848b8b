import type { Problem } from './schema';

// The shapes in which openapi-fetch reads an operation.
type Json<T> = { content: { 'application/json': T } };

export type Answers<T> = {
  responses: { 200: Json<T>; default: { content: { 'application/problem+json': Problem } } };
};
export type Nothing = { responses: { 204: { content?: never } } };
export type Body<T> = { requestBody: Json<T> };
export type At<Path, Query = never> = { parameters: { path: Path; query?: Query } };
export type Asks<Query> = { parameters: { query?: Query } };
