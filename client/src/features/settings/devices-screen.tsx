import type { Device } from '@mast/shared/types';
import { useEffect, useState } from 'react';
import { type DeviceVisit, deviceVisits, ownDeviceId, useRows } from '../../data/index.ts';
import { EmptyState, List, ListRow, Stack } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { DeviceDetail } from './device-detail.tsx';
import { inOrder, lastHere } from './device-words.ts';
import classes from './settings.module.css';

/** Where I am signed in, and the way to shut a device out that is lost. */
export default function DevicesScreen({ id }: { id?: string | undefined }) {
  const visits = useVisits();
  return (
    <div className={classes.column}>
      {id === undefined ? (
        <Devices visits={visits} />
      ) : (
        <DeviceDetail id={id} visit={visits?.get(id)} />
      )}
    </div>
  );
}

type Visits = ReadonlyMap<string, DeviceVisit> | null;

/** Without a network the synced rows have to do. */
function useVisits(): Visits {
  const [visits, setVisits] = useState<Visits>(null);
  useEffect(() => void deviceVisits().then(setVisits), []);
  return visits;
}

function Devices({ visits }: { visits: Visits }) {
  const devices = useRows('device');
  if (devices.length === 0) {
    return <EmptyState>Each device of mine stands here once it has synced.</EmptyState>;
  }
  return (
    <Stack gap={4}>
      <List label="My devices">
        {inOrder(devices).map((device) => (
          <DeviceRow key={device.id} device={device} visit={visits?.get(device.id)} />
        ))}
      </List>
      <p className={classes.quiet}>
        A device that is lost or not mine any more can be shut out: it is told nothing from then on,
        and nothing that it sends is taken in.
      </p>
    </Stack>
  );
}

function DeviceRow({ device, visit }: { device: Device; visit: DeviceVisit | undefined }) {
  const { when } = useTimes();
  const { id, label, revokedAt } = device;
  return (
    <ListRow
      href={`/more/devices/${id}`}
      title={label}
      detail={
        revokedAt === null
          ? `last synced ${when(lastHere(device, visit))}`
          : `shut out ${when(revokedAt)}`
      }
      trailing={id === ownDeviceId() ? 'this device' : undefined}
    />
  );
}
