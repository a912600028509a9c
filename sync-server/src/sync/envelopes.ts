import type { SenderClock } from './event-time.ts';

/** The forms of Replicache's requests that are spoken here: push version 1, pull version 1. */
export interface PushRequest {
  readonly pushVersion: 1;
  readonly clientGroupID: string;
  readonly profileID: string;
  readonly schemaVersion: string;
  readonly mutations: readonly PushedMutation[];
  /** What the clocks of the sending page read as it sent this. */
  readonly sender?: SenderClock;
}

export interface PushedMutation {
  readonly clientID: string;
  readonly id: number;
  readonly name: string;
  readonly args: unknown;
  readonly timestamp: number;
}

/** The epoch of a person who has written nothing yet. */
export const NO_SPACE = 'none';

export interface Cookie {
  readonly order: number;
  readonly epoch: string;
  readonly v: number;
  /** Where the next page begins, of rows after a version (0); absent once `v` is all there. */
  readonly page?: { readonly entity: string; readonly id: string; readonly after?: number };
}

export interface PullRequest {
  readonly pullVersion: 1;
  readonly clientGroupID: string;
  readonly profileID: string;
  readonly schemaVersion: string;
  readonly cookie: Cookie | null;
}

/** Names that apps make: what the database or an answer could not hold is none. */
const optionalName = (max: number) => ({
  type: 'string',
  maxLength: max,
  pattern: '^[\\x21-\\x7e]*$',
});
const name = (max: number) => ({ ...optionalName(max), minLength: 1 });
const safeInteger = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

export const PUSH_SCHEMA = {
  type: 'object',
  required: ['pushVersion', 'clientGroupID', 'mutations', 'schemaVersion'],
  properties: {
    pushVersion: { const: 1 },
    clientGroupID: name(64),
    profileID: optionalName(64),
    schemaVersion: optionalName(32),
    sender: {
      type: 'object',
      required: ['bootId', 'wall', 'monotonicMs'],
      properties: { bootId: name(96), wall: name(40), monotonicMs: safeInteger },
    },
    mutations: {
      type: 'array',
      maxItems: 20_000,
      items: {
        type: 'object',
        required: ['clientID', 'id', 'name'],
        properties: {
          clientID: name(64),
          id: { ...safeInteger, minimum: 1 },
          name: name(64),
          args: {},
          timestamp: { type: 'number' },
        },
      },
    },
  },
} as const;

export const PULL_SCHEMA = {
  type: 'object',
  required: ['pullVersion', 'clientGroupID', 'cookie', 'schemaVersion'],
  properties: {
    pullVersion: { const: 1 },
    clientGroupID: name(64),
    profileID: optionalName(64),
    schemaVersion: optionalName(32),
    cookie: {
      anyOf: [
        { type: 'null' },
        {
          type: 'object',
          required: ['order', 'epoch', 'v'],
          properties: {
            order: safeInteger,
            epoch: name(64),
            v: safeInteger,
            page: {
              type: 'object',
              required: ['entity', 'id'],
              properties: { entity: name(40), id: optionalName(128), after: safeInteger },
            },
          },
        },
      ],
    },
  },
} as const;
