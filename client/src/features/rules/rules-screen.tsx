import { SYSTEM_RULES } from '@mast/shared/gate';
import type { Persona } from '@mast/shared/types';
import { useRows } from '../../data/index.ts';
import { EmptyState, formatDate, LinkButton, Section, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { useZone } from '../common/use-zone.ts';
import { ruleSentence } from './rule-sentence.ts';
import { RuleText } from './rule-text.tsx';
import classes from './rules-screen.module.css';

/** Each persona's rules in force, as sentences. */
export default function RulesScreen() {
  const rulesets = useRows('ruleset');
  const personas = [...new Set(rulesets.map((ruleset) => ruleset.persona))];
  if (personas.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/welcome">Set up my rules</LinkButton>}>
        My rules will stand here as sentences, one below the other.
      </EmptyState>
    );
  }
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <LinkButton href="/rules/try">Try a plan against my rules</LinkButton>
        {personas.map((persona) => (
          <PersonaRules key={persona} persona={persona} />
        ))}
      </Stack>
    </div>
  );
}

function PersonaRules({ persona }: { persona: Persona }) {
  const active = useActiveRules(persona);
  const zone = useZone();
  const currency = useAccounts().find((account) => account.persona === persona)?.currency;
  const words = useRuleWords(currency);
  if (active === undefined) return null;
  const rules = [...active.rules, ...SYSTEM_RULES];
  const since = formatDate(active.ruleset.activeFrom, { timeZone: zone });
  return (
    <Section title={PERSONA_WORDS[persona].name} aside={`in force since ${since}`}>
      <ol className={classes.rules}>
        {rules.map((rule) => {
          const { title, parts, why } = ruleSentence(rule, words);
          return (
            <li key={rule.id} className={classes.rule}>
              <h3 className={classes.title}>{title}</h3>
              <p className={classes.sentence}>
                <RuleText parts={parts} />
              </p>
              <p className={classes.why}>{why}</p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
