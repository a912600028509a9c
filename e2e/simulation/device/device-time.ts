/** What code of the app finds of clocks, timers and console while it runs on a simulated device. */
export interface DeviceTime {
  /** ms, as the device's wall clock says */
  readonly wall: () => number;
  readonly later: (run: () => void, ms: number) => void;
  readonly onComplaint: (text: string) => void;
}

/**
 * Runs code of the app with a device's own time. It must wait for nothing but what is in memory:
 * whatever else runs meanwhile would find this time too.
 */
export async function onDevice<T>(time: DeviceTime, run: () => Promise<T>): Promise<T> {
  const { setTimeout: laterFor } = globalThis;
  const { now } = Date;
  const { error: complain } = console;
  Date.now = time.wall;
  globalThis.setTimeout = ((call: () => void, ms: number) =>
    time.later(call, ms)) as unknown as typeof laterFor;
  console.error = (text: unknown, cause: unknown) => time.onComplaint(`${text}: ${cause}`);
  try {
    return await run();
  } finally {
    Date.now = now;
    globalThis.setTimeout = laterFor;
    console.error = complain;
  }
}

/** Lets everything go on that waits for nothing but what is in memory: Node ticks once all that rests. */
export const settleDown = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
