import { useState } from 'react';
import { ownDeviceId, usePending } from '../../data/index.ts';
import { InlineStatus, LinkButton, Section } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useSave } from '../common/use-save.ts';
import { useZone } from '../common/use-zone.ts';
import { changeText } from './change-words.ts';
import { actsText } from './moment-words.ts';
import { type OwnRules, rulesOfVersion, waitingOf } from './own-rules.ts';
import classes from './rules.module.css';
import { withdraw } from './save-edit.ts';
import type { RuleWords } from './sentences/parts.ts';

export interface WaitingListProps {
  own: OwnRules;
  at: number;
  words: RuleWords;
  /** Only what waits of this rule. */
  ruleId?: string;
}

type Request = OwnRules['requests'][number];

/** What was loosened and does not act yet, with its time, to be taken back until then. */
export function WaitingList({ own, at, words, ruleId }: WaitingListProps) {
  const waiting = own.requests.flatMap((request) => {
    const found = waitingOf(request, own.cooldowns, at);
    const concerns = ruleId === undefined || found?.changes.some(({ rule }) => rule === ruleId);
    return found !== undefined && concerns ? [{ request, ...found }] : [];
  });
  if (waiting.length === 0) return null;
  return (
    <Section title="Waiting to act">
      <ul className={classes.waiting}>
        {waiting.map((one) => (
          <WaitingItem key={one.request.id} {...one} own={own} now={at} words={words} />
        ))}
      </ul>
    </Section>
  );
}

interface WaitingItemProps extends Pick<WaitingListProps, 'own' | 'words'> {
  request: Request;
  at: number;
  changes: Request['changes'];
  now: number;
}

function WaitingItem({ request, at, changes, own, now, words }: WaitingItemProps) {
  const zone = useZone();
  const [trouble, setTrouble] = useState<string>();
  const { save, saving, failure } = useSave();
  const isProvisional = useProvisional(request);
  const rules = rulesOfVersion(own, request.rulesetId);
  const texts = changes.map((change) => changeText(change, rules, words));
  const names = [...new Set(texts.map(({ title }) => title))].join(', ');

  const takeBack = () =>
    save(async () => {
      const refused = await withdraw(request.id);
      setTrouble(refused && sayError(refused.message));
      return refused === undefined;
    });

  return (
    <li className={classes.wait}>
      <p className={classes.headline}>Acts {actsText(at, now, zone)}</p>
      <ul className={classes.parts}>
        {texts.map(({ title, text }) => (
          <li key={`${title} ${text}`}>
            {title} · {text}
          </li>
        ))}
      </ul>
      {isProvisional && (
        <p className={classes.quiet}>
          Not sent yet: the time counts from when the server receives it.
        </p>
      )}
      <InlineStatus tone="attention">{failure ?? trouble}</InlineStatus>
      <LinkButton onPress={takeBack} disabled={saving}>
        Withdraw<span className="visually-hidden">: {names}</span>
      </LinkButton>
    </li>
  );
}

/** Whether the server may not have it yet, so that its time is this device's guess. */
function useProvisional({ deviceId, createdAt, receivedAt }: Request): boolean {
  const pending = usePending();
  return (
    deviceId === ownDeviceId() &&
    createdAt === receivedAt &&
    pending.some(({ mutation }) => mutation === 'changeRules')
  );
}
