import { useDataState } from '../../data/index.ts';
import { EmptyState, LinkButton, Split } from '../../ui/index.ts';
import { AddPage } from './add-page.tsx';
import { HistoryPage } from './history-page.tsx';
import { NEWER } from './newer.ts';
import { OrderPage } from './order-page.tsx';
import { RefusedPage } from './refused-page.tsx';
import { RulePage } from './rule-page.tsx';
import classes from './rules.module.css';
import { RulesList } from './rules-list.tsx';
import { placeOf, type RulesPlace } from './rules-path.ts';
import { type AllRules, personasOf, useAllRules } from './use-own-rules.ts';

/** My rules as sentences, and on the laptop beside them what is open of them. */
export default function RulesScreen({ id }: { id?: string | undefined }) {
  const all = useAllRules();
  // The stored first screen has no more of the rules than what is in force.
  const isLive = useDataState().state === 'live';
  if (personasOf(all.rows).length === 0) {
    return (
      <EmptyState action={<LinkButton href="/welcome">Set up my rules</LinkButton>}>
        My rules will stand here as sentences, one below the other.
      </EmptyState>
    );
  }
  const detail = isLive && id !== undefined ? <Open key={id} id={id} all={all} /> : undefined;
  return (
    <Split
      list={<RulesList all={all} openId={id} />}
      detail={id === undefined ? undefined : <div className={classes.column}>{detail}</div>}
      rest={<EmptyState>{HOW}</EmptyState>}
    />
  );
}

/** Beside the list, while nothing is open. */
const HOW =
  'A figure or the name of a rule opens it here. Before anything is saved it says whether it is tighter, which acts now, or looser, which waits.';

const NOTHING = (
  <EmptyState action={<LinkButton href="/rules">My rules</LinkButton>}>
    There is no such rule.
  </EmptyState>
);

function Open({ id, all }: { id: string; all: AllRules }) {
  const place = placeOf(id);
  if (place === undefined) return NOTHING;
  if (place.open === 'history') return <HistoryPage all={all} />;
  if (place.open === 'refused') return <RefusedPage all={all} id={place.id} />;
  return <OfPersona place={place} all={all} />;
}

function OfPersona({
  place,
  all,
}: {
  place: Extract<RulesPlace, { persona: unknown }>;
  all: AllRules;
}) {
  const own = all.of(place.persona);
  if (own === undefined) return NOTHING;
  if (!own.isReadable) {
    return (
      <EmptyState action={<LinkButton href="/rules">My rules</LinkButton>}>{NEWER}</EmptyState>
    );
  }
  if (place.open === 'order') return <OrderPage own={own} />;
  if (place.open === 'add') return <AddPage own={own} kind={place.kind} />;
  return <RulePage own={own} at={all.at} ruleId={place.id} />;
}
