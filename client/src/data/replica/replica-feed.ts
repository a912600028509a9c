import type { Replicache } from 'replicache';
import type { RowChange, RowFeed } from '../rows/row-feed.ts';
import type { Row } from '../types.ts';

type Watchable = Pick<Replicache, 'experimentalWatch'>;

/** Rows of Replicache as they change, each commit once; from when it is open on. */
export const replicaFeed = (opened: Promise<Watchable>): RowFeed => ({
  watch(prefix, onChange) {
    let isWatched = true;
    let stop = (): void => {};
    void opened.then((rep) => {
      if (isWatched) stop = watchRows(rep, prefix, onChange);
    });
    return () => {
      isWatched = false;
      stop();
    };
  },
});

function watchRows(
  rep: Watchable,
  prefix: string,
  onChange: (changes: readonly RowChange[]) => void,
): () => void {
  return rep.experimentalWatch(
    (diff) => {
      onChange(
        diff.map((operation): RowChange => {
          const before = 'oldValue' in operation ? (operation.oldValue as Row) : undefined;
          return operation.op === 'del'
            ? { op: 'del', before: operation.oldValue as Row }
            : { op: 'put', row: operation.newValue as Row, before };
        }),
      );
    },
    { prefix, initialValuesInFirstDiff: true },
  );
}
