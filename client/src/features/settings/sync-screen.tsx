import { useDataState, usePending, useSyncState } from '../../data/index.ts';
import { KeyValue, KeyValues, LinkButton, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { mutationWords } from '../rejections/mutation-words.ts';
import classes from './settings.module.css';

/** Where everything that was written stands. */
export default function SyncScreen() {
  const sync = useSyncState();
  const { state, snapshotAt } = useDataState();
  const { when } = useTimes();
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <KeyValues>
          <KeyValue label="Network">{sync.online ? 'there' : 'none; everything works on'}</KeyValue>
          <KeyValue label="Last sync">
            {sync.lastSyncAt === null ? 'none yet' : when(sync.lastSyncAt)}
          </KeyValue>
          <KeyValue label="Rows on this screen">
            {state === 'live' || snapshotAt === null ? 'live' : `as of ${when(snapshotAt)}`}
          </KeyValue>
          <KeyValue label="Refused by the server">
            {sync.rejections === 0 ? (
              'nothing'
            ) : (
              <LinkButton href="/rejections">{sync.rejections} to correct</LinkButton>
            )}
          </KeyValue>
        </KeyValues>
        <Waiting />
      </Stack>
    </div>
  );
}

function Waiting() {
  const pending = usePending();
  const { when } = useTimes();
  if (pending.length === 0) {
    return <p className={classes.quiet}>Everything written here has reached the server.</p>;
  }
  return (
    <Section title="Waiting for the server">
      <List label="Waiting for the server">
        {pending.map(({ key, mutation, deviceTime }) => (
          <ListRow
            key={key}
            title={mutationWords(mutation).name}
            detail={`saved on this device ${when(deviceTime)}`}
          />
        ))}
      </List>
    </Section>
  );
}
