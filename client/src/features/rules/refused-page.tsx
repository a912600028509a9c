import type { Refusal } from '@mast/shared/errors';
import { applyChanges, diffRules, inOrder, type RuleState } from '@mast/shared/rules';
import type { ChangeRulesArgs, Rejection } from '@mast/shared/types';
import { useMemo, useState } from 'react';
import { useRow, write } from '../../data/index.ts';
import { Button, EmptyState, InlineStatus, LinkButton, Section, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useLeave } from '../common/use-leave.ts';
import { useSave } from '../common/use-save.ts';
import { refusalText } from '../rejections/refusal-words.ts';
import { useDeviceName } from './device-name.ts';
import { Differences } from './differences.tsx';
import { EditPreview } from './edit-preview.tsx';
import { type OwnRules, rulesOfVersion } from './own-rules.ts';
import { saveEdit } from './save-edit.ts';
import { useEditWords } from './use-edit-words.ts';
import type { AllRules } from './use-own-rules.ts';

/** An edit that the server did not take: what it was, what is there now, and the way to make it again. */
export function RefusedPage({ all, id }: { all: AllRules; id: string }) {
  const rejection = useRow('rejection', id);
  const args = rejection?.args as unknown as ChangeRulesArgs | undefined;
  const own = args && all.of(args.persona);
  if (rejection === undefined || args === undefined || own === undefined) {
    return (
      <EmptyState action={<LinkButton href="/rules">My rules</LinkButton>}>
        This change is not here any more: it was made again or discarded.
      </EmptyState>
    );
  }
  return <Refused rejection={rejection} args={args} own={own} />;
}

const wantedOf = ({ rules }: ChangeRulesArgs): RuleState[] =>
  rules.map(({ onMissing, ...rule }) => ({ ...rule, onMissing: onMissing ?? null }));

/** What the edit says, on top of the rules that are in force now. A rule that was removed comes again. */
function redone(base: readonly RuleState[], wanted: readonly RuleState[], own: OwnRules) {
  const { changes, order } = diffRules(base, wanted);
  const here = new Set(own.rules.map(({ id }) => id));
  const lost = new Set(changes.map(({ rule }) => rule).filter((rule) => !here.has(rule)));
  const again = wanted.filter(({ id }) => lost.has(id) && base.some((one) => one.id === id));
  return inOrder([...applyChanges(own.rules, changes), ...again], order);
}

interface RefusedProps {
  rejection: Rejection;
  args: ChangeRulesArgs;
  own: OwnRules;
}

function Refused({ rejection, args, own }: RefusedProps) {
  const words = useEditWords(own);
  const deviceName = useDeviceName();
  const leave = useLeave();
  const [refused, setRefused] = useState<Refusal>();
  const { save, saving, failure } = useSave();
  const base = useMemo(() => rulesOfVersion(own, args.baseRulesetId), [own, args]);
  const mine = useMemo(() => wantedOf(args), [args]);
  const wanted = useMemo(() => redone(base, mine, own), [base, mine, own]);
  const [latest] = own.requests;
  const isStale = rejection.code === 'ruleset_changed';

  const discard = () => write('discardRejection', { rejectionId: rejection.id });
  const finish = async (act: () => Promise<boolean>) => {
    if (await save(act)) leave('/rules');
  };
  const makeAgain = () =>
    finish(async () => {
      const refusal = await saveEdit(own, wanted);
      setRefused(refusal);
      if (refusal === undefined) await discard();
      return refusal === undefined;
    });

  return (
    <Stack gap={6}>
      <p>
        {isStale
          ? `My rules had been changed elsewhere before this reached the server${latest === undefined ? '' : `, last on ${deviceName(latest.deviceId)}`}. Nothing of it was applied.`
          : refusalText(rejection)}
      </p>
      <Section title="What I changed">
        <Differences from={base} to={mine} words={words} />
      </Section>
      <Section title="What is there now">
        <Differences from={base} to={own.rules} words={words} />
      </Section>
      <Section title="Mine on top of it">
        <EditPreview base={own} wanted={wanted} words={words} />
      </Section>
      <InlineStatus tone="attention">
        {failure ?? (refused && sayError(refused.message))}
      </InlineStatus>
      <Stack gap={2}>
        <Button kind="primary" wide onPress={makeAgain} disabled={saving || !own.isReadable}>
          Make my change on top
        </Button>
        <Button wide disabled={saving} onPress={() => finish(() => discard().then(() => true))}>
          Keep what is there now
        </Button>
      </Stack>
    </Stack>
  );
}
