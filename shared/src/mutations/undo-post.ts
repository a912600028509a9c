import { mayUndoPost } from '../cooldowns/index.ts';
import { type Change, del, type EntityReader } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { Attachment, Cooldown, FrictionTask, JournalEntry } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

interface State {
  readonly entry: JournalEntry | undefined;
  readonly lastGateCallAt: Instant | null;
  /** What the entry told of, and so started. */
  readonly cooldowns: readonly Cooldown[];
  readonly tasks: readonly FrictionTask[];
  readonly attachments: readonly Attachment[];
}

/** Takes a post entry back that was just saved, with the cooldowns that it started. */
export const undoPost: Mutation<'undoPost', State> = {
  name: 'undoPost',

  async load(reader, args) {
    const entry = await reader.get('journal_entry', args.entryId);
    if (entry === undefined) {
      return { entry, lastGateCallAt: null, cooldowns: [], tasks: [], attachments: [] };
    }
    const [intents, started, attachments] = await Promise.all([
      reader.list('intent', { since: { field: 'chainEndsAt', value: entry.at } }),
      reader.list('cooldown', { since: { field: 'endsAt', value: entry.at } }),
      reader.list('attachment', { where: { entryId: entry.id } }),
    ]);
    const cooldowns = started.filter((row) => isOf(row, entry));
    const calls = intents.map(({ correctedTime }) => parseInstant(correctedTime) as Instant);
    return {
      entry,
      lastGateCallAt: calls.length > 0 ? Math.max(...calls) : null,
      cooldowns,
      tasks: await tasksOf(reader, cooldowns),
      attachments,
    };
  },

  decide({ entry, lastGateCallAt, cooldowns, tasks, attachments }, args, { eventTime: now }) {
    if (entry?.kind !== 'post' || entry.tradeId === null) {
      return err(
        refusal('unknown_entry', `expected a post entry, found \`${args.entryId}\``, 'entryId'),
      );
    }
    const savedAt = parseInstant(entry.at) as Instant;
    if (!mayUndoPost({ savedAt, now, lastGateCallAt })) {
      return err(
        refusal('undo_over', 'expected at most 120 s since it was saved and no plan since'),
      );
    }
    const changes: Change[] = [
      del('journal_entry', entry.id),
      ...cooldowns.map(({ id }) => del('cooldown', id)),
      ...tasks.map(({ id }) => del('friction_task', id)),
      ...attachments.map(({ id }) => del('attachment', id)),
    ];
    const data = { entryId: entry.id, tradeId: entry.tradeId };
    return ok({
      changes,
      events: [
        { type: 'journal.entry.removed', data },
        ...attachments.map(({ id }) => ({
          type: 'attachment.removed' as const,
          data: { attachmentId: id },
        })),
      ],
    });
  },
};

/** What no fill made, and what began as the entry was saved. */
const isOf = (row: Cooldown, entry: JournalEntry): boolean =>
  row.trigger === 'breach' &&
  row.fillId === null &&
  row.tradeId === entry.tradeId &&
  row.startsAt === entry.at;

async function tasksOf(reader: EntityReader, cooldowns: readonly Cooldown[]) {
  const each = await Promise.all(
    cooldowns.map(({ id }) => reader.list('friction_task', { where: { cooldownId: id } })),
  );
  return each.flat();
}
