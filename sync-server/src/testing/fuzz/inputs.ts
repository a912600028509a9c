import type { Dice } from '../../../../shared/src/gate/testing/random/dice.ts';
import { distorted, hostileValue } from './hostile-values.ts';
import type { SampleWrite } from './sample-writes.ts';

export interface FuzzInput {
  readonly url: '/api/sync/push' | '/api/sync/pull';
  readonly payload: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a sender of bad input knows. */
export interface Sender {
  readonly group: string;
  /** A cookie that was answered to them; null before. */
  readonly cookie: unknown;
  /** Of another person. */
  readonly foreignGroup: string;
  readonly foreignCookie: unknown;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'application/json, text/html',
  '',
];
const NAMES = ['toString', '__proto__', 'constructor', 'dropAll', 'submitIntent ', 'x'.repeat(64)];

/** Makes requests that are wrong in one way or another, and some that are right. */
export class FuzzInputs {
  #clients = 0;

  constructor(
    readonly dice: Dice,
    readonly writes: readonly SampleWrite[],
  ) {}

  next(sender: Sender): FuzzInput {
    const { dice } = this;
    const isPush = dice.chance(65);
    const url = isPush ? '/api/sync/push' : '/api/sync/pull';
    const body = isPush ? this.#push(sender) : this.#pull(sender);
    const envelope = dice.chance(45) ? distorted(dice, body, dice.int(1, 3)) : body;
    const text = JSON.stringify(envelope) ?? '';
    return {
      url,
      payload: dice.chance(20) ? this.#garbled(text) : text,
      headers: dice.chance(4) ? { 'content-type': dice.pick(TYPES) } : JSON_TYPE,
    };
  }

  #push({ group, foreignGroup }: Sender) {
    const { dice } = this;
    this.#clients += 1;
    const clientID = `client-${this.#clients}`;
    const first = dice.chance(90) ? 1 : dice.pick([0, 2, 7, 2 ** 31, Number.MAX_SAFE_INTEGER]);
    const step = dice.chance(90) ? 1 : dice.pick([0, -1, 2]);
    const length = dice.chance(85) ? 1 : dice.pick([0, 2, 2, 2, 2, 2, 101]);
    const mutations = Array.from({ length }, (_, i) => ({
      clientID,
      id: first + i * step,
      ...this.#write(`${clientID}-${i}`),
      timestamp: 0,
    }));
    return {
      pushVersion: 1,
      clientGroupID: dice.chance(5) ? foreignGroup : group,
      profileID: 'p',
      schemaVersion: dice.chance(80) ? dice.pick(['1', '2']) : dice.pick(NAMES).slice(0, 32),
      mutations,
    };
  }

  #write(key: string): SampleWrite {
    const { dice } = this;
    const { name, args } = dice.pick(this.writes);
    const sent = distorted(dice, args, dice.chance(30) ? 0 : dice.int(1, 3));
    const meta = (sent as { meta?: { key?: unknown } } | null)?.meta;
    // A key that came before would end most of them at once.
    if (typeof meta === 'object' && meta !== null && dice.chance(85)) meta.key = key;
    return { name: dice.chance(5) ? dice.pick(NAMES) : name, args: sent };
  }

  #pull({ group, foreignGroup, cookie, foreignCookie }: Sender) {
    const { dice } = this;
    const cookies = [
      null,
      cookie,
      foreignCookie,
      { order: Number.MAX_SAFE_INTEGER, epoch: 'none', v: 2 ** 52 },
      { order: -1, epoch: 'x', v: -1 },
      { ...(cookie as object), v: Number.MAX_SAFE_INTEGER },
      { ...(cookie as object), page: { entity: 'nothing', id: '' } },
      { ...(cookie as object), page: { entity: '__proto__', id: '~'.repeat(128) } },
      'cookie',
      hostileValue(dice),
    ];
    return {
      pullVersion: 1,
      clientGroupID: dice.chance(10) ? foreignGroup : group,
      profileID: 'p',
      schemaVersion: '2',
      cookie: dice.pick(cookies),
    };
  }

  #garbled(text: string): string {
    const { dice } = this;
    const at = dice.int(0, Math.max(0, text.length - 1));
    const member = dice.pick(['"__proto__":{"isAdmin":true}', '"mutations":[]', '"cookie":7']);
    switch (dice.int(0, 6)) {
      case 0:
        return text.slice(0, at);
      case 1:
        return text.slice(0, at) + dice.pick(['\0', '"', '{', '\ud800', '\\']) + text.slice(at);
      case 2:
        return text.replace(/\}$/, `,${member}}`);
      case 3:
        return text.replace(/^\{/, `{${member},`);
      case 4:
        return '['.repeat(dice.pick([10, 10_000, 100_000]));
      case 5: {
        const levels = dice.pick([100, 10_000, 50_000]);
        return text.replace(/"args":/, `"args":${'['.repeat(levels)}${']'.repeat(levels)},"was":`);
      }
      default:
        return dice.pick(['', 'null', '[]', '"text"', '7', '{}', 'undefined', '\ufeff{}']);
    }
  }
}
