import type { Device } from '@mast/shared/types';
import { useState } from 'react';
import { write } from '../../data/index.ts';
import { Button, InlineStatus, Row, Section, Stack } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './settings.module.css';

/** Shuts another device out after a second look, or lets it in again. */
export function ShutOut({ device }: { device: Device }) {
  return device.revokedAt === null ? (
    <Confirmed device={device} />
  ) : (
    <LetIn device={device} since={device.revokedAt} />
  );
}

function Confirmed({ device: { id, label } }: { device: Device }) {
  const [isAsked, setAsked] = useState(false);
  const { save, saving, failure } = useSave();
  if (!isAsked) {
    return (
      <Row gap={2}>
        <Button onPress={() => setAsked(true)}>Shut this device out</Button>
      </Row>
    );
  }
  return (
    <Section title={`Shut out ${label}?`}>
      <Stack gap={3}>
        <p>
          It is told nothing from then on, and its sign-in ends. What it still sends is kept under
          Refused writes, where I can send it again or discard it. What is stored on it stays there:
          this takes nothing off a device.
        </p>
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Row gap={2}>
          <Button
            kind="primary"
            disabled={saving}
            onPress={() => void save(() => write('revokeDevice', { deviceId: id }))}
          >
            Shut it out
          </Button>
          <Button disabled={saving} onPress={() => setAsked(false)}>
            Leave it in
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}

function LetIn({ device: { id }, since }: { device: Device; since: string }) {
  const { save, saving, failure } = useSave();
  const { when } = useTimes();
  return (
    <Section title="Shut out">
      <Stack gap={3}>
        <p className={classes.quiet}>
          Since {when(since)}. Once it is let in again it goes on where it was; what was refused of
          it meanwhile stays under Refused writes.
        </p>
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Row gap={2}>
          <Button
            disabled={saving}
            onPress={() => void save(() => write('readmitDevice', { deviceId: id }))}
          >
            Let it in again
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}
