import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HandClocks } from '../testing/hand-clocks.ts';
import { LOOK_MS, StepWatch } from './step-watch.ts';

const MINUTE = 60_000;

function watching() {
  const clocks = new HandClocks();
  const steps = new StepWatch(clocks);
  const look = (times = 1) => {
    for (let i = 0; i < times; i += 1) {
      clocks.pass(LOOK_MS);
      steps.look();
    }
  };
  return { clocks, steps, look };
}

describe('a wall clock that is set', () => {
  it('is seen forward where the page stays visible while another window has the focus', () => {
    const { clocks, steps, look } = watching();
    look(3);
    clocks.focused = false;
    look(2);
    clocks.set(30 * MINUTE);
    look(2);
    clocks.focused = true;
    look();
    expect(steps.steppedMs).toBe(30 * MINUTE);
    steps.reset();
    expect(steps.steppedMs).toBe(0);
  });

  it('is seen back wherever the page is', () => {
    const { clocks, steps, look } = watching();
    clocks.visible = false;
    steps.turnAway();
    clocks.set(-30 * MINUTE);
    look();
    expect(steps.steppedMs).toBe(-30 * MINUTE);
  });

  it('is seen at once, before the next look is due', () => {
    const { clocks, steps } = watching();
    clocks.focused = false;
    clocks.set(30 * MINUTE);
    steps.look();
    expect(steps.steppedMs).toBe(30 * MINUTE);
  });
});

describe('cooldown case 13: sleep', () => {
  it('behind a locked screen is no step, whatever is shown after it', () => {
    const { clocks, steps, look } = watching();
    look(2);
    clocks.visible = false;
    steps.turnAway();
    clocks.pass(2_000);
    clocks.sleep(37 * MINUTE);
    clocks.visible = true;
    steps.turnAway();
    look(2);
    expect(steps.steppedMs).toBe(0);
  });

  it('of a page that never heard of being hidden is none while it had the focus', () => {
    const { clocks, steps, look } = watching();
    look();
    clocks.sleep(8 * 60 * MINUTE);
    look();
    expect(steps.steppedMs).toBe(0);
  });
});

it('a page that was held up for long says nothing of what went on meanwhile', () => {
  const { clocks, steps } = watching();
  clocks.focused = false;
  steps.look();
  clocks.pass(10 * MINUTE);
  clocks.sleep(20 * MINUTE);
  steps.look();
  expect(steps.steppedMs).toBe(0);
});

it('whatever happens to a device whose clock nobody sets, no step is seen while its page is hidden or in focus', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('pass'), ms: fc.integer({ min: 0, max: 60 * MINUTE }) }),
    fc.record({ do: fc.constant('sleep'), ms: fc.integer({ min: 0, max: 600 * MINUTE }) }),
    fc.record({ do: fc.constant('turn'), ms: fc.constant(0) }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { clocks, steps } = watching();
      for (const { do: what, ms } of acts) {
        if (what === 'pass') clocks.pass(ms);
        if (what === 'sleep') clocks.sleep(ms);
        if (what === 'turn') {
          clocks.visible = !clocks.visible;
          steps.turnAway();
        }
        steps.look();
      }
      expect(steps.steppedMs).toBe(0);
    }),
  );
});
