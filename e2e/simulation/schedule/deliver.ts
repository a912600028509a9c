import type { Dice } from '../../../shared/src/gate/testing/random/dice.ts';
import { type Body, textBody } from '../body.ts';
import { type Letter, received } from '../network.ts';
import type { Crash } from '../server/crashing-store.ts';
import type { World } from '../world.ts';

function anyLetter({ network }: World, roll: Dice): Letter | undefined {
  return network.letters.length === 0 ? undefined : roll.pick(network.letters);
}

/** Carries a letter a way further: to the server, or its answer home. */
export async function deliver(world: World, roll: Dice, crash: Crash | null = null): Promise<void> {
  const letter = anyLetter(world, roll);
  if (letter === undefined) return;
  if (letter.answer === null && world.network.isOvertaking(letter)) world.counts.reordered += 1;
  await carry(world, letter, crash);
  // Most answers come straight home.
  if (letter.answer !== null && roll.chance(60)) await carry(world, letter);
}

/** One way of a letter. */
export async function carry(
  world: World,
  letter: Letter,
  crash: Crash | null = null,
): Promise<void> {
  const { server, network, counts } = world;
  if (letter.answer !== null) {
    network.take(letter);
    await letter.hear(received(letter.answer));
    return;
  }
  const before = server.ledger.entries.length;
  const answer = await server.answer(letter, crash);
  if (letter.isLate) counts.slow += 1;
  noteVersion(world, letter, before);
  if (answer !== null) {
    noteDecisions(world, answer.body.value);
    letter.answer = answer;
    return;
  }
  counts[crash === 'after_commit' ? 'server_crash_after_commit' : 'server_crash_before_commit'] +=
    1;
  network.take(letter);
  await letter.hear(null);
}

function noteVersion({ server, counts }: World, { body }: Letter, before: number): void {
  const isOld = (body.value as { schemaVersion: string }).schemaVersion === '1';
  if (isOld && server.ledger.entries.length > before) counts.old_version += 1;
}

/** A decision that was ever sent stays as it was. */
function noteDecisions({ server: { ledger }, complaints }: World, answer: unknown): void {
  const { patch = [] } = answer as { patch?: { op: string; key: string; value: unknown }[] };
  const sent = patch.filter(({ key }) => key?.startsWith('gate_decision/'));
  if (sent.length === 0) return;
  const seen = new Map(ledger.decisions);
  for (const { op, key, value } of sent) {
    if (op === 'del') complaints.push(`a decision was taken back: \`${key}\``);
    const known = seen.get(key) ?? value;
    if (known !== value && JSON.stringify(known) !== JSON.stringify(value)) {
      complaints.push(`a decision changed: \`${key}\``);
    }
    seen.set(key, known);
  }
  ledger.decisions = seen;
}

/** A request, or the answer to one that arrived, is lost. */
export async function dropLetter(world: World, roll: Dice): Promise<void> {
  const letter = anyLetter(world, roll);
  if (letter === undefined) return;
  if (letter.answer === null && roll.chance(50)) await carry(world, letter);
  if (!world.network.letters.includes(letter)) return;
  world.counts[letter.answer === null ? 'request_lost' : 'response_lost'] += 1;
  world.network.take(letter);
  await letter.hear(null);
}

/** The same request reaches the server twice; nobody waits for the second answer. */
export async function duplicate(world: World, roll: Dice): Promise<void> {
  const letter = anyLetter(world, roll);
  if (letter === undefined || letter.answer !== null) return;
  world.counts.duplicated += 1;
  const copy = { ...letter, hear: async () => {} };
  world.network.letters.push(copy);
  if (roll.chance(50)) await carry(world, letter);
}

/** A body is cut on its way: a request is refused as no JSON, or its sender hears nothing at all. */
export async function cutShort(world: World, roll: Dice): Promise<void> {
  const letter = anyLetter(world, roll);
  if (letter === undefined) return;
  world.counts.truncated += 1;
  const cut = ({ text }: Body) => textBody(text.slice(0, roll.int(0, text.length - 1)));
  world.network.take(letter);
  const answer =
    letter.answer === null
      ? await world.server.answer({ ...letter, body: cut(letter.body) })
      : { ...letter.answer, body: cut(letter.answer.body) };
  const isHeard = answer !== null && roll.chance(60);
  await letter.hear(isHeard ? received(answer) : null);
}

/** The sender gives up waiting and may ask again, while the letter goes on. */
export async function giveUp(world: World, roll: Dice): Promise<void> {
  const letter = anyLetter(world, roll);
  if (letter === undefined || letter.answer !== null || letter.isLate) return;
  const { hear } = letter;
  letter.isLate = true;
  letter.hear = async () => {};
  await hear(null);
}
