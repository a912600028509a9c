import { useRow, useRows } from '../../data/index.ts';
import {
  EmptyState,
  formatMoney,
  KeyValue,
  KeyValues,
  LinkButton,
  Section,
  Stack,
} from '../../ui/index.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import { sizeText } from '../common/instrument-text.ts';
import { intentText } from '../common/intent-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { ruleOfFinding } from '../gate/rule-of-finding.ts';
import { OverrideStanding } from './override-standing.tsx';
import { SAFEGUARD_WORDS } from './override-words.ts';
import classes from './overrides.module.css';

/** One override: where it stands, and everything that was said for it. */
export function OverridePage({ id }: { id: string }) {
  const row = useRow('override', id);
  const intent = useRow('intent', row?.intentId);
  const definitions = useRows('rule_definition');
  const words = useRuleWords(row?.currency);
  const book = useInstruments();
  const refused = useRows('rejection').find(({ args }) => isAbout(args, id));
  if (row === undefined && refused !== undefined) {
    return (
      <EmptyState action={<LinkButton href={`/rejections/${refused.id}`}>See why</LinkButton>}>
        The server refused this override. What I wrote for it is kept and can be corrected.
      </EmptyState>
    );
  }
  if (row === undefined) {
    return (
      <EmptyState action={<LinkButton href="/overrides">My overrides</LinkButton>}>
        This override is not on this device. If it was asked for on another one, it comes with the
        next sync.
      </EmptyState>
    );
  }
  const { name, sentence } = ruleOfFinding(row, definitions, words);
  const instrument = book.get(intent?.instrumentId);
  const { maxSize, currency } = row;
  const size =
    maxSize &&
    (maxSize.unit === 'money'
      ? formatMoney(maxSize.size, currency)
      : sizeText(maxSize.size, instrument));
  return (
    <Stack gap={6}>
      <OverrideStanding row={row} intent={intent} name={name} size={size} />
      {row.decision !== null && (
        <CoachPart template="override-review" subjectId={id} madeOf={row} />
      )}
      <Section title="What I said for it">
        <Stack gap={4}>
          <p className={classes.words}>{row.rationale}</p>
          <KeyValues>
            <KeyValue label="Money at risk">{formatMoney(row.risk, currency)}</KeyValue>
            {size !== null && <KeyValue label="Size, at most">{size}</KeyValue>}
            {intent !== undefined && (
              <KeyValue label="Plan">
                <LinkButton href={`/intents/${intent.id}`}>
                  {intentText(intent, book.symbol(intent.instrumentId))}
                </LinkButton>
              </KeyValue>
            )}
          </KeyValues>
          {sentence !== undefined && <p className={classes.found}>{sentence}</p>}
        </Stack>
      </Section>
      <Section title="My safeguards">
        <ul className={classes.closed}>
          {row.safeguards.map(({ safeguard, state, text }) => (
            <li key={safeguard}>
              <p className={classes.name}>{SAFEGUARD_WORDS[safeguard].name}</p>
              <p className={classes.quiet}>
                {state === 'done' ? 'Done as it was asked.' : SAFEGUARD_WORDS[safeguard].means}
              </p>
              {text !== null && <p className={classes.words}>{text}</p>}
            </li>
          ))}
        </ul>
      </Section>
    </Stack>
  );
}

const isAbout = (args: object, id: string): boolean =>
  (args as { overrideId?: unknown }).overrideId === id;
