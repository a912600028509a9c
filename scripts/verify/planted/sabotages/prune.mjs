/** What is forgotten for good. */
const SUITE = ['database/src/door/postgres.pg.test.ts'];

/** @type {import('../plant.mjs').Sabotage[]} */
export const PRUNE = [
  {
    name: 'floor-not-raised',
    breaks: 'who missed a forgotten removal starts over',
    file: 'database/src/store/prune.ts',
    find: 'set tombstone_floor = greatest(tombstone_floor, $2) where user_id = $1',
    replace: 'set tombstone_floor = tombstone_floor where user_id = $1 and $2::bigint > 0',
    suite: SUITE,
  },
  {
    name: 'newest-removals-forgotten',
    breaks: 'of one version all removals are forgotten or none',
    file: 'database/src/store/prune.ts',
    find: 'or sync_version < (',
    replace: 'or sync_version <= (',
    suite: SUITE,
  },
  {
    name: 'young-keys-forgotten',
    breaks: 'a key takes effect once for 90 days',
    file: 'migrations/006.do.pruning-and-devices.sql',
    find: "using (created_at < now() - interval '90 days')",
    replace: 'using (true)',
    suite: SUITE,
  },
];
