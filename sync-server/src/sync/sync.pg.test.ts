import { migrate, openDatabase, openPostgres } from '@mast/database';
import { newId, type OpenStore } from '@mast/database/conformance';
import { createDatabase } from '@mast/database/testing';
import { inject } from 'vitest';
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
import { describeRevoked } from '../testing/revoked-conformance.ts';
import { describeOldRulesets } from '../testing/ruleset-conformance.ts';
import { describeStops } from '../testing/stop-conformance.ts';
import { describeZones } from '../testing/zone-conformance.ts';

async function open(): Promise<OpenStore> {
  const { url, drop } = await createDatabase(inject('postgresUrl'), 'sync');
  const door = openPostgres(url);
  await migrate(door);
  return {
    store: openDatabase(door, { newEpoch: newId }),
    async close() {
      await door.close();
      await drop();
    },
  };
}

describeSync('Postgres', open);
describeDecisions('Postgres', open);
describeClocks('Postgres', open);
describeCooldowns('Postgres', open);
describeCoach('Postgres', open);
describeLateFacts('Postgres', open);
describeOldRulesets('Postgres', open);
describeOverrides('Postgres', open);
describeFills('Postgres', open);
describeStops('Postgres', open);
describeZones('Postgres', open);
describeFacts('Postgres', open);
describePoison('Postgres', open);
describeBounded('Postgres', open);
describeRecovery('Postgres', open);
describeRevoked('Postgres', open);
