import type { Device } from '@mast/shared/types';
import { type FormEvent, useState } from 'react';
import { type DeviceVisit, ownDeviceId, useRow, write } from '../../data/index.ts';
import {
  Button,
  EmptyState,
  InlineStatus,
  KeyValue,
  KeyValues,
  LinkButton,
  Row,
  Stack,
  TextField,
} from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { clockWords, lastHere } from './device-words.ts';
import { ShutOut } from './shut-out.tsx';

interface DetailProps {
  id: string;
  visit: DeviceVisit | undefined;
}

export function DeviceDetail({ id, visit }: DetailProps) {
  const device = useRow('device', id);
  if (device === undefined) {
    return (
      <EmptyState action={<LinkButton href="/more/devices">My devices</LinkButton>}>
        This device is not among mine.
      </EmptyState>
    );
  }
  return (
    <Stack gap={8}>
      <Name key={device.label} device={device} />
      <Facts device={device} visit={visit} />
      {id === ownDeviceId() ? (
        <p>
          This is the device in my hands. To end here, I{' '}
          <LinkButton href="/more/sign-out">sign out</LinkButton>.
        </p>
      ) : (
        <ShutOut device={device} />
      )}
    </Stack>
  );
}

function Name({ device: { id, label } }: { device: Device }) {
  const [name, setName] = useState(label);
  const { save, saving, failure } = useSave();
  const typed = name.trim();
  async function submit(event: FormEvent) {
    event.preventDefault();
    await save(() => write('renameDevice', { deviceId: id, label: typed }));
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={3}>
        <TextField label="Name" value={name} onChange={setName} maxLength={60} />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Row gap={2}>
          <Button type="submit" disabled={saving || typed === '' || typed === label}>
            Rename
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

function Facts({ device, visit }: { device: Device; visit: DeviceVisit | undefined }) {
  const { when } = useTimes();
  const { firstSeenAt, offsetMs, schemaVersion } = device;
  return (
    <KeyValues>
      <KeyValue label="Last sync">{when(lastHere(device, visit))}</KeyValue>
      {visit?.lastPushAt != null && <KeyValue label="Last sent">{when(visit.lastPushAt)}</KeyValue>}
      <KeyValue label="First seen">{when(firstSeenAt)}</KeyValue>
      <KeyValue label="Its clock">{clockWords(offsetMs)}</KeyValue>
      <KeyValue label="Form of its rows">{schemaVersion}</KeyValue>
    </KeyValues>
  );
}
