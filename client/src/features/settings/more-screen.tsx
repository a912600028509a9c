import { useState } from 'react';
import { useRows, useSession, useSyncState } from '../../data/index.ts';
import { LinkButton, List, ListRow, Section, Segmented, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { type Appearance, chooseAppearance, readAppearance } from './appearance.ts';
import { MainZone } from './main-zone.tsx';
import classes from './settings.module.css';

const KINDS = { live: 'live', paper: 'paper', prop: 'prop firm' } as const;

const LOOKS: { value: Appearance; label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export default function MoreScreen() {
  const session = useSession();
  const [look, setLook] = useState(readAppearance);
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <Accounts />
        <Places />
        <Section title="Appearance">
          <Segmented
            label="Appearance"
            labelHidden
            choices={LOOKS}
            value={look}
            onChange={(next) => {
              setLook(next);
              chooseAppearance(next);
            }}
          />
        </Section>
        <MainZone />
        <Section title="Me">
          <p>{session.status === 'signed_in' && session.email}</p>
          <LinkButton href="/more/sign-out">Sign out</LinkButton>
        </Section>
        <Section title="About">
          <p className={classes.quiet}>
            Mast decides my plans by my own rules. GO means that a plan meets them; it is not a view
            on price, and nothing here prevents a trade elsewhere.
          </p>
        </Section>
      </Stack>
    </div>
  );
}

function Accounts() {
  const accounts = useAccounts();
  return (
    <Section title="Accounts" aside={<LinkButton href="/accounts/new">Add an account</LinkButton>}>
      <List label="Accounts">
        {accounts.map((account) => (
          <ListRow
            key={account.id}
            href={`/accounts/${account.id}/declare`}
            title={account.label}
            detail={`${PERSONA_WORDS[account.persona].name} · ${KINDS[account.kind]} · day starts ${account.day.localTime} ${account.day.tz}`}
            trailing={account.currency}
            trailingDetail="declare"
          />
        ))}
      </List>
    </Section>
  );
}

function Places() {
  const { rejections, waiting } = useSyncState();
  const intents = useRows('intent');
  const trades = useRows('trade');
  const overrides = useRows('override');
  const cooldowns = useRows('cooldown');
  const events = useRows('calendar_event');
  const devices = useRows('device');
  const templates = useRows('journal_template');
  return (
    <List label="More">
      <ListRow href="/import" title="Import a broker file" />
      <ListRow href="/more/templates" title="Templates of entries" trailing={templates.length} />
      <ListRow href="/calendar" title="Calendar" trailing={events.length} />
      <ListRow href="/intents" title="Plans" trailing={intents.length} />
      <ListRow href="/overrides" title="Overrides" trailing={overrides.length} />
      <ListRow href="/trades" title="Trades" trailing={trades.length} />
      <ListRow href="/fills" title="Deleted fills" />
      <ListRow href="/history" title="Search my history" />
      <ListRow href="/rejections" title="Refused writes" trailing={rejections} />
      <ListRow href="/cooldowns" title="Cooldowns" trailing={cooldowns.length} />
      <ListRow href="/day-off" title="The rest of the day off" />
      <ListRow href="/more/devices" title="Devices" trailing={devices.length} />
      <ListRow
        href="/more/sync"
        title="Sync"
        trailing={waiting === 0 ? 'nothing waits' : `${waiting} waiting`}
      />
    </List>
  );
}
