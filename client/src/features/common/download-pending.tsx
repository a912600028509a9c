import { useState } from 'react';
import { pendingFile } from '../../data/index.ts';
import { Button, InlineStatus } from '../../ui/index.ts';
import { download } from './download.ts';

export interface DownloadPendingProps {
  /** Only the writes of these keys. */
  keys?: readonly string[];
  children?: string;
}

/** What the server has not answered, as a file that any device of mine reads back. */
export function DownloadPending({ keys, children = 'Download what waits' }: DownloadPendingProps) {
  const [trouble, setTrouble] = useState<string>();
  async function save() {
    setTrouble(undefined);
    try {
      const { name, text } = await pendingFile(keys);
      download(name, text);
    } catch {
      setTrouble('This device could not read what waits. Load the page again, then try once more.');
    }
  }
  return (
    <>
      <Button onPress={save}>{children}</Button>
      {trouble !== undefined && <InlineStatus tone="attention">{trouble}</InlineStatus>}
    </>
  );
}
