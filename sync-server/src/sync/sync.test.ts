import { migrate, openDatabase, openPglite } from '@mast/database';
import { newId, type OpenStore } from '@mast/database/conformance';
import { MemoryStore } from '@mast/database/memory';
import { describeBounded } from '../testing/bounded-conformance.ts';
import { describeClocks } from '../testing/clock-conformance.ts';
import { describeCoach } from '../testing/coach-conformance.ts';
import { describeSync } from '../testing/conformance.ts';
import { describeCooldowns } from '../testing/cooldown-conformance.ts';
import { describeDecisions } from '../testing/decision-conformance.ts';
import { describeFacts } from '../testing/facts-conformance.ts';
import { describeFills } from '../testing/fill-conformance.ts';
import { describeLateFacts } from '../testing/late-conformance.ts';
import { describeOverrides } from '../testing/override-conformance.ts';
import { describePoison } from '../testing/poison-conformance.ts';
import { describeRecovery } from '../testing/recovery-conformance.ts';
import { describeRefusedRules } from '../testing/refused-rules-conformance.ts';
import { describeRevoked } from '../testing/revoked-conformance.ts';
import { describeRuleChanges } from '../testing/rule-change-conformance.ts';
import { describeOldRulesets } from '../testing/ruleset-conformance.ts';
import { describeStops } from '../testing/stop-conformance.ts';
import { describeZones } from '../testing/zone-conformance.ts';

async function openEmbedded(): Promise<OpenStore> {
  const door = await openPglite();
  await migrate(door);
  return { store: openDatabase(door, { newEpoch: newId }), close: () => door.close() };
}

const openMemory = async (): Promise<OpenStore> => ({
  store: new MemoryStore({ newEpoch: newId }),
  close: async () => undefined,
});

for (const [kind, open] of [
  ['the embedded database', openEmbedded],
  ['memory', openMemory],
] as const) {
  describeSync(kind, open);
  describeDecisions(kind, open);
  describeClocks(kind, open);
  describeCooldowns(kind, open);
  describeCoach(kind, open);
  describeLateFacts(kind, open);
  describeOldRulesets(kind, open);
  describeOverrides(kind, open);
  describeRuleChanges(kind, open);
  describeRefusedRules(kind, open);
  describeFills(kind, open);
  describeStops(kind, open);
  describeZones(kind, open);
  describeFacts(kind, open);
  describeBounded(kind, open);
  describeRecovery(kind, open);
  describeRevoked(kind, open);
}
describePoison('the embedded database', openEmbedded);
