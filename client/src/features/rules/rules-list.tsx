import { SYSTEM_RULES } from '@mast/shared/gate';
import type { Persona } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { formatDate, LinkButton, List, ListRow, Row, Section, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { useTimes } from '../common/use-times.ts';
import { useZone } from '../common/use-zone.ts';
import { NEWER } from './newer.ts';
import type { OwnRules } from './own-rules.ts';
import { RuleLine } from './rule-line.tsx';
import { ruleSentence } from './rule-sentence.ts';
import { RuleText } from './rule-text.tsx';
import classes from './rules.module.css';
import { addHref, HISTORY_HREF, orderHref, refusedHref } from './rules-path.ts';
import { useEditWords } from './use-edit-words.ts';
import { type AllRules, personasOf } from './use-own-rules.ts';
import { WaitingList } from './waiting-list.tsx';

export interface RulesListProps {
  all: AllRules;
  /** Of the rule that is open beside the list. */
  openId: string | undefined;
}

/** Each persona's rules in force, as sentences, with what waits to act. */
export const RulesList = ({ all, openId }: RulesListProps) => (
  <div className={classes.column}>
    <Stack gap={8}>
      <Stack gap={0}>
        <LinkButton href="/rules/try">Try a plan against my rules</LinkButton>
        <LinkButton href={HISTORY_HREF}>What changed in my rules, and when</LinkButton>
      </Stack>
      <RefusedEdits />
      {personasOf(all.rows).map((persona) => (
        <PersonaRules key={persona} all={all} persona={persona} openId={openId} />
      ))}
    </Stack>
  </div>
);

/** Edits that lost against another device's, or that the server could not take. */
function RefusedEdits() {
  const refused = useRows('rejection', { mutation: 'changeRules' });
  const { when } = useTimes();
  if (refused.length === 0) return null;
  return (
    <Section title="Not taken">
      <List label="Changes that were not taken">
        {refused.map(({ id, createdAt }) => (
          <ListRow
            key={id}
            href={refusedHref(id)}
            title="A change of my rules"
            detail="Nothing of it acts. What differs, and how to make it again"
            trailingDetail={when(createdAt)}
          />
        ))}
      </List>
    </Section>
  );
}

function PersonaRules({ all, persona, openId }: RulesListProps & { persona: Persona }) {
  const own = all.of(persona);
  return own === undefined ? null : <OwnList own={own} at={all.at} openId={openId} />;
}

function OwnList({ own, at, openId }: { own: OwnRules; at: number; openId: string | undefined }) {
  const { persona, rules, current, isReadable } = own;
  const zone = useZone();
  const words = useEditWords(own);
  const since = formatDate(current.activeFrom, { timeZone: zone });
  return (
    <Stack gap={8}>
      <WaitingList own={own} at={at} words={words} />
      <Section title={PERSONA_WORDS[persona].name} aside={`in force since ${since}`}>
        {!isReadable && <p className={classes.notice}>{NEWER}</p>}
        <ol className={classes.rules} aria-label={`Rules, ${PERSONA_WORDS[persona].name}`}>
          {rules.map((rule) => (
            <RuleLine
              key={rule.id}
              rule={rule}
              persona={persona}
              words={words}
              isOpen={openId === `${persona}.${rule.id}`}
            />
          ))}
          {SYSTEM_RULES.map((rule) => {
            const { title, parts, why } = ruleSentence(rule, words);
            return (
              <li key={rule.id} className={classes.rule}>
                <h3 className={classes.quiet}>{title} · always on</h3>
                <p className={classes.sentence}>
                  <RuleText parts={parts} />
                </p>
                <p className={classes.quiet}>{why}</p>
              </li>
            );
          })}
        </ol>
        {isReadable && (
          <Row gap={4}>
            <LinkButton href={addHref(persona)}>Add a rule</LinkButton>
            {rules.length > 1 && (
              <LinkButton href={orderHref(persona)}>Change their order</LinkButton>
            )}
          </Row>
        )}
      </Section>
    </Stack>
  );
}
