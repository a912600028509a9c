import { describe, expect, it } from 'vitest';
import { type CrashRig, everyCrashPoint } from './every-crash-point.ts';
import { SCENARIOS } from './scenarios.ts';

const MINUTE = 60_000;

/** That whatever is cut off is there once or not at all, over one kind of store. */
export function describeCrashPoints(
  kind: string,
  open: () => Promise<CrashRig>,
  scenarios = SCENARIOS,
): void {
  describe(`every crash point over ${kind}`, () => {
    for (const scenario of scenarios) {
      it(
        `SYNC-R01 ${scenario.name}: cut off anywhere it leaves nothing half written, and takes effect once`,
        async () => {
          const rig = await open();
          try {
            for (const crash of rig.kinds) {
              const moments = await everyCrashPoint(rig, scenario, crash);
              console.log(`${scenario.name} over ${kind}, ${crash} at each of ${moments} moments`);
              expect(moments).toBeGreaterThan(5);
            }
          } finally {
            await rig.close();
          }
        },
        10 * MINUTE,
      );
    }
  });
}
