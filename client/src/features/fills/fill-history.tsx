import type { FillRevision } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { List, ListRow } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import type { FillSubjectProps } from './correct-fill.tsx';
import { revisionText } from './revision-text.ts';

/** Each change of the fill, the newest first: what, when, on which device. */
export function FillHistory({
  revisions,
  account,
  instrument,
}: FillSubjectProps & { revisions: readonly FillRevision[] }) {
  const devices = useRows('device');
  const { when } = useTimes();
  const newest = [...revisions].sort((a, b) => (a.at < b.at ? 1 : -1));
  const label = (id: string) => devices.find((device) => device.id === id)?.label ?? 'this device';
  return (
    <List label="What it was">
      {newest.map((revision) => (
        <ListRow
          key={revision.id}
          title={revisionText(revision, { instrument, currency: account?.currency, when })}
          detail={`${when(revision.at)} · ${label(revision.deviceId)}`}
        />
      ))}
    </List>
  );
}
