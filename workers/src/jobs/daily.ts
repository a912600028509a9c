const DAY_MS = 24 * 60 * 60_000;
/** A start has better things to do; a process that lives shorter leaves it to the next. */
const FIRST_MS = 10 * 60_000;

export interface Job {
  /** Resolves when a run that is under way has ended. */
  stop(): Promise<void>;
}

/** Runs once a day and never twice at once. @param run looks at the signal and ends early */
export function startDaily(
  run: (signal: AbortSignal) => Promise<void>,
  onError: (error: unknown) => void,
): Job {
  const end = new AbortController();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout;
  const schedule = (ms: number) => {
    timer = setTimeout(() => {
      running = run(end.signal)
        .catch(onError)
        .finally(() => {
          if (!end.signal.aborted) schedule(DAY_MS);
        });
    }, ms).unref();
  };
  schedule(FIRST_MS);
  return {
    async stop() {
      end.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
