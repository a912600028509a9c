import { EmptyState, LinkButton, Section } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { useTimes } from '../common/use-times.ts';
import { useZone } from '../common/use-zone.ts';
import { type Change, changeText } from './change-words.ts';
import { useDeviceName } from './device-name.ts';
import { actsText } from './moment-words.ts';
import { actsAt, type OwnRules, rulesOfVersion } from './own-rules.ts';
import classes from './rules.module.css';
import { useEditWords } from './use-edit-words.ts';
import { type AllRules, personasOf } from './use-own-rules.ts';

/** Every edit of the rules: what changed, when it was made and when it acted, by which device. */
export function HistoryPage({ all }: { all: AllRules }) {
  const own = personasOf(all.rows).flatMap((persona) => all.of(persona) ?? []);
  if (own.every(({ requests }) => requests.length === 0)) {
    return (
      <EmptyState action={<LinkButton href="/rules">My rules</LinkButton>}>
        Nothing was changed since my rules began. Each change will stand here, with its time and its
        device.
      </EmptyState>
    );
  }
  return own.map((one) => <PersonaHistory key={one.persona} own={one} now={all.at} />);
}

function PersonaHistory({ own, now }: { own: OwnRules; now: number }) {
  const { when } = useTimes();
  const first = own.rulesets.find((one) => one.persona === own.persona && one.version === 1);
  return (
    <Section title={`What changed, ${PERSONA_WORDS[own.persona].name}`}>
      <ol className={classes.versions} aria-label="Changes, the newest first">
        {own.requests.map((request) => (
          <Edit key={request.id} own={own} request={request} now={now} />
        ))}
        {first !== undefined && (
          <li className={classes.version}>
            <p className={classes.headline}>My rules began</p>
            <p className={classes.quiet}>{when(first.createdAt)}</p>
          </li>
        )}
      </ol>
    </Section>
  );
}

interface EditProps {
  own: OwnRules;
  request: OwnRules['requests'][number];
  now: number;
}

function Edit({ own, request, now }: EditProps) {
  const { when } = useTimes();
  const zone = useZone();
  const deviceName = useDeviceName();
  const words = useEditWords(own);
  const rules = [
    ...rulesOfVersion(own, request.rulesetId),
    ...rulesOfVersion(own, request.parentId),
  ];
  const at = actsAt(request, own.cooldowns);
  const version = own.rulesets.find(({ id }) => id === request.rulesetId)?.version;
  const stateOf = ({ direction, state }: Change): string => {
    if (state === 'now') return `${direction}, acted at once`;
    if (state === 'replaced') return `${direction}, replaced by a later change`;
    if (request.withdrawnAt !== null) return `${direction}, withdrawn`;
    if (at === null) return direction;
    return at > now
      ? `${direction}, acts ${actsText(at, now, zone)}`
      : `${direction}, acts since ${when(new Date(at).toISOString())}`;
  };
  return (
    <li className={classes.version}>
      <p className={classes.headline}>
        {version === undefined ? 'A change' : `Version ${version}`}
      </p>
      <p className={classes.quiet}>
        {when(request.createdAt)} · {deviceName(request.deviceId)}
      </p>
      <ul className={classes.parts}>
        {request.changes.map((change) => {
          const { title, text } = changeText(change, rules, words);
          return (
            <li key={`${change.rule} ${change.part} ${change.param}`}>
              <strong>{title}</strong> · {text} · {stateOf(change)}
            </li>
          );
        })}
        {request.reordered && <li>The order of my rules</li>}
      </ul>
      {request.withdrawnAt !== null && (
        <p className={classes.quiet}>Withdrawn {when(request.withdrawnAt)}</p>
      )}
    </li>
  );
}
