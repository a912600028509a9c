import type { Replicache } from 'replicache';
import type { RowChange, RowFeed } from '../rows/row-feed.ts';
import type { Row } from '../types.ts';

/** Rows of Replicache as they change, each commit once. */
export const replicaFeed = (rep: Pick<Replicache, 'experimentalWatch'>): RowFeed => ({
  watch: (prefix, onChange) =>
    rep.experimentalWatch(
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
    ),
});
