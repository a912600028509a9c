import { forgetLoss, type Loss, type Space, useSyncState } from '../data/index.ts';
import { DownloadPending } from '../features/common/download-pending.tsx';
import { useTimes } from '../features/common/use-times.ts';
import type { Update } from '../pwa/register.ts';
import { Button, formatBytes, LinkButton } from '../ui/index.ts';
import { lossWords, neededWords } from './notice-words.ts';
import classes from './notices.module.css';

export interface NoticeListProps {
  update: Update;
  apply: () => void;
  loss: Loss | null;
  /** The room on this device, where it is tight. */
  tight: Space | null;
}

export default function NoticeList({ update, apply, loss, tight }: NoticeListProps) {
  return (
    <>
      {loss !== null && <Lost loss={loss} />}
      {update === 'needed' && <Needed apply={apply} />}
      {update === 'ready' && (
        <div role="status" className={classes.notice}>
          <span>A new version of Mast is ready.</span>
          <Button onPress={apply}>Start it</Button>
        </div>
      )}
      {tight !== null && (
        <div role="status" className={classes.notice}>
          <p className={classes.text}>
            <strong>Little room is left on this device: {formatBytes(tight.available)}.</strong>{' '}
            What I write may soon not be stored here. Everything that has synced is safe.
          </p>
          <LinkButton href="/more/sync">What Mast uses</LinkButton>
        </div>
      )}
    </>
  );
}

/** Quiet: the person decides when the other version starts. */
function Needed({ apply }: { apply: () => void }) {
  const { waiting } = useSyncState();
  return (
    <div role="status" className={classes.notice}>
      <p className={classes.text}>
        <strong>This page runs an older version of Mast.</strong> {neededWords(waiting)}
      </p>
      <div className={classes.acts}>
        {waiting > 0 && <DownloadPending />}
        <Button onPress={apply}>Start the new version</Button>
      </div>
    </div>
  );
}

function Lost({ loss }: { loss: Loss }) {
  const { when } = useTimes();
  const { title, text } = lossWords(loss, when);
  return (
    <div role="status" className={classes.notice}>
      <p className={classes.text}>
        <strong>{title}</strong> {text}
      </p>
      <div className={classes.acts}>
        {loss.unsent > 0 && <LinkButton href="/more/sync">Read a file of it back</LinkButton>}
        <Button onPress={forgetLoss}>I have read it</Button>
      </div>
    </div>
  );
}
