import type { EntityReader } from '../../entities/index.ts';
import { endTime } from '../../gate/words.ts';
import type { Cooldown, Persona } from '../../generated/types.ts';
import { type Instant, parseInstant } from '../../time/index.ts';
import { type Draft, zoneOf } from './draft.ts';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** The persona whose trade or account began it, else the person's first. */
async function personaOf(reader: EntityReader, { accountId, tradeId }: Cooldown): Promise<Persona> {
  const trade = tradeId === null ? undefined : await reader.get('trade', tradeId);
  const account = await reader.get('account', accountId ?? trade?.accountId ?? '');
  if (account !== undefined) return account.persona;
  const [first] = await reader.list('account');
  return first?.persona ?? 'crypto';
}

/** Why a pause runs, until when, and what else ends it. */
export async function cooldownDraft(reader: EntityReader, cooldown: Cooldown): Promise<Draft> {
  const { id, startsAt, endsAt, trigger, losses, breach, baseMinutes, level } = cooldown;
  const tasks = await reader.list('friction_task', { where: { cooldownId: id } });
  return {
    template: 'cooldown',
    subjectId: id,
    accountId: cooldown.accountId,
    persona: await personaOf(reader, cooldown),
    facts: {
      until: endTime(instantOf(endsAt), instantOf(startsAt), await zoneOf(reader, startsAt)),
      trigger,
      losses: losses === null || losses < 0 ? null : losses,
      breach,
      base: baseMinutes === null ? null : String(baseMinutes),
      level,
      tasks: tasks.map(({ task }) => task).sort(),
    },
  };
}
