import { useState } from 'react';
import { pictures, usePictureFiles } from '../../data/attachments/index.ts';
import { lookAtSpace } from '../../data/index.ts';
import { Button, formatBytes, InlineStatus, Section, Stack } from '../../ui/index.ts';
import classes from './settings.module.css';

/** What pictures take of the room on this device, and the way to free what the server has. */
export default function PicturesSection() {
  const files = usePictureFiles();
  const [freed, setFreed] = useState<number>();
  if (files === null || (files.length === 0 && freed === undefined)) return null;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const stored = files.filter(({ state }) => state === 'stored').length;
  const waiting = files.length - stored;
  const free = async () => {
    setFreed(await pictures().freeStored());
    await lookAtSpace();
  };
  return (
    <Section title="Pictures on this device">
      <Stack gap={3}>
        <p>
          {files.length === 1 ? '1 picture' : `${files.length} pictures`}, {formatBytes(size)}
        </p>
        {waiting > 0 && (
          <p className={classes.quiet}>
            {waiting === 1 ? '1 is' : `${waiting} are`} only here so far and stay until they are
            sent.
          </p>
        )}
        {stored > 0 && (
          <Button onPress={() => void free()}>Free this device of those the server has</Button>
        )}
        <InlineStatus tone="done">
          {freed === undefined
            ? undefined
            : `${freed} freed. They come back from the server when I open them.`}
        </InlineStatus>
      </Stack>
    </Section>
  );
}
