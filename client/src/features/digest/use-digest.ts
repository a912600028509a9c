import type { WeeklyDigest } from '@mast/shared/types';
import { useEffect, useMemo, useState } from 'react';
import { useDataState, useRows } from '../../data/index.ts';

export interface ShownDigest {
  readonly digest: WeeklyDigest;
  /** Made here of the rows on this device, because the server's is not here. */
  readonly isLocal: boolean;
}

/** Digests that the server has built, the newest first. */
export function useDigests(): readonly WeeklyDigest[] {
  const rows = useRows('weekly_digest');
  return useMemo(() => [...rows].reverse(), [rows]);
}

/**
 * The digest to a date, or the one that is due: the server's where it is here, else one of the rows on
 * this device. @returns undefined until it is known
 */
export function useDigest(toDate: string | undefined): ShownDigest | null | undefined {
  const digests = useDigests();
  const { state } = useDataState();
  const [local, setLocal] = useState<{ asked: string | undefined; digest: WeeklyDigest | null }>();
  const synced = toDate === undefined ? undefined : digests.find((one) => one.toDate === toDate);
  const isLive = state === 'live';
  useEffect(() => {
    if (!isLive || synced !== undefined) return;
    let isWanted = true;
    void import('./digest-here.ts')
      .then(({ digestHere }) => digestHere(toDate))
      .then((digest) => {
        if (isWanted) setLocal({ asked: toDate, digest });
      });
    return () => {
      isWanted = false;
    };
  }, [isLive, synced, toDate]);
  if (synced !== undefined) return { digest: synced, isLocal: false };
  if (local === undefined || local.asked !== toDate) return undefined;
  const { digest } = local;
  // The one that is due may have come from the server meanwhile.
  const known =
    digests.find((one) => one.toDate === digest?.toDate) ??
    (toDate === undefined ? digests[0] : undefined);
  if (known !== undefined && (digest === null || known.toDate >= digest.toDate)) {
    return { digest: known, isLocal: false };
  }
  return digest && { digest, isLocal: true };
}
