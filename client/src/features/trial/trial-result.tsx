import type { RuleDefinition } from '@mast/shared/types';
import { useEffect, useRef } from 'react';
import { serverNow } from '../../data/index.ts';
import { Fold, GatePanel } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import { gateModel } from '../gate/gate-model.ts';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { Why } from '../why/why-view.tsx';
import type { Tried } from './try-plan.ts';

export interface TrialResultProps {
  tried: Extract<Tried, { kind: 'decided' }>;
  /** Those that it was tried by. */
  rules: readonly RuleDefinition[];
  words: RuleWords;
}

/** What the gate says of a trial, as it says it of a plan; nothing of it can be acted on. */
export default function TrialResult({ tried, rules, words }: TrialResultProps) {
  const { zone, clock } = useTimes();
  const place = useRef<HTMLDivElement>(null);
  const { record, origin } = tried;
  const decisions = { device: record, server: undefined };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each trial is brought into view
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
  }, [record]);
  const model = gateModel(record, decisions, {
    rules,
    words,
    since: undefined,
    saved: 'trial',
    isFilled: true,
    now: serverNow,
    timeZone: zone,
    clock,
    primary: undefined,
    secondary: [],
  });
  return (
    <div ref={place}>
      <GatePanel
        key={record.evaluatedAt}
        {...model}
        focusOnMount
        stamp={{ text: `Tried as of ${clock(record.asOf)}`, confirmed: false }}
        detail={
          <Fold title="Why, and what would change it">
            <Why
              record={record}
              decisions={decisions}
              rules={rules}
              words={words}
              versions={{ device: undefined, server: undefined }}
              answered={[]}
              origin={origin}
            />
          </Fold>
        }
      />
    </div>
  );
}
