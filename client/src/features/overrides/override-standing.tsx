import { judgeOverride } from '@mast/shared/overrides';
import type { Intent, Override } from '@mast/shared/types';
import { serverNow, useRows, write } from '../../data/index.ts';
import { Button, Countdown, InlineStatus, LinkButton, Stack, useNow } from '../../ui/index.ts';
import { rulesOfRows } from '../common/rules-of-rows.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useSave } from '../common/use-save.ts';
import { useTimes } from '../common/use-times.ts';
import { GoOn } from './go-on.tsx';
import { judgeNow } from './judge-now.ts';
import { DENIAL_WORDS } from './override-words.ts';
import classes from './overrides.module.css';

export interface OverrideStandingProps {
  row: Override;
  intent: Intent | undefined;
  /** Of its rule. */
  name: string;
  /** The largest size under it, as shown. */
  size: string | null;
}

/** Where an override stands, and the one act that is next. */
export function OverrideStanding(props: OverrideStandingProps) {
  const { row, intent, name } = props;
  const { save, saving, failure } = useSave();
  const isTaken = useRows('intent', { chainId: row.chainId }).some(
    ({ filledAt }) => filledAt !== null,
  );
  const isOpen = row.decision === null || row.decision === 'granted';
  const takeBack = () => {
    void save(() => write('withdrawOverride', { overrideId: row.id }));
  };
  return (
    <Stack gap={4}>
      <div>
        <p className={classes.quiet}>{name}</p>
        <h2 className={classes.lead}>{titleOf(row)}</h2>
      </div>
      <Said {...props} />
      <InlineStatus tone="attention">{failure}</InlineStatus>
      {row.decision === null && intent !== undefined && (
        <Confirm row={row} intent={intent} save={save} saving={saving} />
      )}
      {row.decision === 'granted' && intent !== undefined && !isTaken && (
        <GoOn row={row} intent={intent} size={props.size} />
      )}
      {isOpen && !isTaken && (
        <LinkButton onPress={takeBack} disabled={saving}>
          Take it back
        </LinkButton>
      )}
    </Stack>
  );
}

function titleOf({ decision, authority }: Override): string {
  if (decision === null) return 'Asked';
  if (decision === 'withdrawn') return 'Taken back';
  if (decision === 'denied') return 'Denied';
  return authority === 'authoritative' ? 'Granted' : 'Granted on this device';
}

/** What became of it, in sentences. */
function Said({ row }: OverrideStandingProps) {
  const { clock, when } = useTimes();
  const { decision, authority, reasons, deviceAnswer } = row;
  if (decision === 'withdrawn') {
    return <p>I took it back {when(row.withdrawnAt ?? row.askedAt)}. My rule holds as before.</p>;
  }
  if (decision === 'granted') {
    return (
      <p>
        {authority === 'authoritative'
          ? `Confirmed ${clock(row.resolvedAt ?? row.askedAt)}. It is for this plan alone, at its size or below.`
          : 'Not yet confirmed: the server answers again with what it knows by then.'}
      </p>
    );
  }
  if (decision !== 'denied') return null;
  const wasGranted = deviceAnswer?.decision === 'granted' && authority === 'authoritative';
  return (
    <Stack gap={2}>
      {reasons.map((reason) => (
        <p key={reason}>{DENIAL_WORDS[reason]}</p>
      ))}
      {wasGranted && (
        <p className={classes.quiet}>
          My device had granted it by what it knew. What I did until now by that answer is no
          breach.
        </p>
      )}
    </Stack>
  );
}

interface ConfirmProps {
  row: Override;
  intent: Intent;
  save: (write: () => Promise<unknown>) => Promise<boolean>;
  saving: boolean;
}

/** The pause runs by the clock, whether or not this is open; then it wants my word once more. */
function Confirm({ row, intent, save, saving }: ConfirmProps) {
  const now = useNow(serverNow, true);
  const rows = useRows('override');
  const rules = useActiveRules(intent.persona)?.rules ?? [];
  const isResting = now < Date.parse(row.actsAt);
  const confirm = () =>
    void save(async () => {
      const judgement = await judgeNow(intent, rulesOfRows(rules));
      const deviceAnswer = judgeOverride(row, intent, judgement ?? 'reduce_only', rows);
      await write('confirmOverride', { overrideId: row.id, deviceAnswer });
    });
  return (
    <Stack gap={3}>
      <p>
        {isResting ? (
          <>
            It can be confirmed in <Countdown endIso={row.actsAt} now={serverNow} />. Nothing
            happens by itself.
          </>
        ) : (
          'Its pause is over. I confirm it, or leave it.'
        )}
      </p>
      <Button kind="primary" wide onPress={confirm} disabled={saving || isResting}>
        Confirm my override
      </Button>
    </Stack>
  );
}
