/** What an older version of the app wrote. */
const DATA = 'client/src/data';
const WRITES = [`${DATA}/journal/writes.test.ts`];
const REPLAY = [`${DATA}/journal/plan-replay.test.ts`];
const AS_WRITTEN = [`${DATA}/journal/push-as-written.test.ts`];
const OLDER = [`${DATA}/journal/older-writes.test.ts`];
const LIVE = [`${DATA}/person/live-replica.test.ts`];

/** @type {import('../plant.mjs').Sabotage[]} */
export const OLDER_WRITES = [
  {
    name: 'old-version-replayed-as-of-today',
    breaks: 'a write goes out as the version that wrote it',
    file: `${DATA}/journal/plan-replay.ts`,
    find: 'row.schemaVersion === context.schemaVersion;',
    replace: 'row.schemaVersion <= context.schemaVersion;',
    suite: REPLAY,
  },
  {
    name: 'pushed-under-todays-version',
    breaks: 'a write goes out as the version that wrote it',
    file: `${DATA}/journal/push-as-written.ts`,
    find: 'schemaVersion: batch[0]?.schemaVersion,',
    replace: "schemaVersion: '3',",
    suite: AS_WRITTEN,
  },
  {
    name: 'refused-push-taken-for-done',
    breaks: 'a write stays in the journal until the server has it',
    file: `${DATA}/journal/push-as-written.ts`,
    find: 'else if (answer.status !== FORBIDDEN) break;',
    replace: '',
    suite: AS_WRITTEN,
  },
  {
    name: 'newer-before-older',
    breaks: 'what was written before an update is sent before what was written after it',
    file: `${DATA}/replica/start-replicache.ts`,
    find: 'await options.beforePush();',
    replace: '',
    suite: LIVE,
  },
  {
    name: 'older-overtaken-where-unanswered',
    breaks: 'what got no answer of an older version is sent before the next push',
    file: `${DATA}/journal/older-writes.ts`,
    find: 'return isKept !== false && !sent.isCutShort;',
    replace: 'return isKept !== false;',
    suite: OLDER,
  },
  {
    name: 'answer-of-before-a-restore-trusted',
    breaks: 'an answer that was under way while the server was restored is asked for again',
    file: `${DATA}/journal/writes.ts`,
    find: 'return { losses, ...(await this.#options.pushAsWritten(rows)) };',
    replace:
      'const sent = await this.#options.pushAsWritten(rows);\n    return { ...sent, losses: await journal.losses() };',
    suite: WRITES,
  },
  {
    name: 'newer-before-what-was-lost-since',
    breaks:
      'what an older version wrote and the server may have lost since goes again before the next push',
    file: `${DATA}/journal/older-writes.ts`,
    find: 'return isKept !== false && !sent.isCutShort;',
    replace: 'return !sent.isCutShort;',
    suite: OLDER,
  },
  {
    name: 'older-looked-for-once',
    breaks: 'what is there only later is sent before the next push',
    file: `${DATA}/journal/older-writes.ts`,
    find: 'this.#isClear = false;\n    this.#next ??=',
    replace: 'this.#next ??=',
    suite: OLDER,
  },
  {
    name: 'older-found-late-forgotten',
    breaks: 'what is found while others are on their way is sent, too',
    file: `${DATA}/journal/older-writes.ts`,
    find: 'if (this.#next === null) this.#isClear = true;',
    replace: 'this.#isClear = true;\n    this.#next = null;',
    suite: OLDER,
  },
];
