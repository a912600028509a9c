import type { DecisionRecord, Persona, RuleDefinition } from '@mast/shared/types';
import type { Owed } from '@mast/shared/why';
import { useMemo } from 'react';
import { useRow } from '../../data/index.ts';
import { Stack } from '../../ui/index.ts';
import { useTimes } from '../common/use-times.ts';
import type { RulesetVersions } from '../gate/cause-words.ts';
import type { Decisions } from '../gate/gate-model.ts';
import { ruleOfFinding } from '../gate/rule-of-finding.ts';
import { ruleHref } from '../rules/rules-path.ts';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { RuleWhy } from './rule-why.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Together } from './together.tsx';
import { changesOf, type Origin, useOrigin } from './use-changes.ts';
import { WhyOfPassed } from './why-of-passed.tsx';

export interface WhyViewProps {
  record: DecisionRecord;
  decisions: Decisions;
  rules: readonly RuleDefinition[];
  words: RuleWords;
  versions: RulesetVersions;
  /** Tasks of the plan that are done since it was decided. */
  answered: readonly Pick<Owed, 'rule' | 'task'>[];
}

const NOT_HERE =
  'The rules or the plan of this decision are not whole on this device, so what would change it can not be computed here.';

/** For each rule what it saw, where from and how old, its limit, and what would change its verdict. */
export default function WhyView(props: WhyViewProps) {
  const origin = useOrigin(props.record);
  const persona = useRow('ruleset', props.record.rulesetId)?.persona;
  return <Why {...props} origin={origin} persona={persona} />;
}

interface WhyProps extends WhyViewProps {
  /** What the record was made of. */
  origin: Origin | undefined;
  /** Whose rules they are, where they can be changed from here. */
  persona?: Persona | undefined;
}

export function Why(props: WhyProps) {
  const { record, decisions, rules, words, versions, answered, origin, persona } = props;
  const { when } = useTimes();
  const found = useMemo(
    () => origin && changesOf(record, origin, answered),
    [record, origin, answered],
  );
  const nameOf = (id: string): string => {
    const finding = record.findings.find(({ rule }) => rule === id);
    return finding === undefined ? id : ruleOfFinding(finding, rules, words).name;
  };
  const { currency } = record.facts.account;
  const { instrument } = record.facts;
  const said = { unit: found?.unit ?? 'lots', currency, instrument, when, nameOf };
  const held = record.findings.filter(({ outcome }) => outcome !== null);
  return (
    <Stack gap={6}>
      {origin === undefined && held.length > 0 && <p>{NOT_HERE}</p>}
      {found !== undefined && held.length > 0 && <Together change={found.together} words={said} />}
      {held.map((finding) => (
        <RuleWhy
          key={finding.rule}
          finding={finding}
          ages={record.ages}
          changes={found?.rules.find(({ rule }) => rule === finding.rule)}
          words={said}
          href={
            persona !== undefined && rules.some(({ ruleKey }) => ruleKey === finding.rule)
              ? ruleHref(persona, finding.rule)
              : undefined
          }
        />
      ))}
      <SideBySide decisions={decisions} versions={versions} />
      <WhyOfPassed record={record} nameOf={nameOf} />
    </Stack>
  );
}
