import { useIsDemo, useRows, useSession, useSyncState } from '../../data/index.ts';
import { useInstall } from '../../pwa/install.ts';
import { formatNumber, LinkButton, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { InstallAct } from '../install/install-act.tsx';
import { ACCOUNT_KINDS } from './account-kinds.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { MainZone } from './main-zone.tsx';
import classes from './settings.module.css';

/** All that is not on the bar below: what I trade with, what there was, and how this device stands. */
export default function MoreScreen() {
  const session = useSession();
  const isDemo = useIsDemo();
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        <Accounts />
        <TradeWith />
        <LookBack />
        <DataAndDevices />
        <AppearanceSection />
        <MainZone />
        <InstallSection />
        <Section title="Me">
          <p>
            {isDemo
              ? 'Nobody: this is demo data.'
              : session.status === 'signed_in' && session.email}
          </p>
          <List label="Me">
            <ListRow href="/more/about" title="About" detail="Version and licences" />
            {!isDemo && <ListRow href="/more/sign-out" title="Sign out" />}
          </List>
        </Section>
      </Stack>
    </div>
  );
}

/** Always to be found here; elsewhere it is offered once in a calm moment. */
function InstallSection() {
  const how = useInstall();
  if (how === 'none') return null;
  return (
    <Section title="Install">
      <InstallAct how={how} />
    </Section>
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
            href={`/accounts/${account.id}`}
            title={<bdi>{account.label}</bdi>}
            detail={`${PERSONA_WORDS[account.persona].name} · ${ACCOUNT_KINDS[account.kind]} · day starts ${account.day.localTime} ${account.day.tz}`}
            trailing={account.currency}
          />
        ))}
      </List>
    </Section>
  );
}

/** As it stands at the right of a line; none says nothing. */
const count = (rows: readonly unknown[]): string | undefined =>
  rows.length === 0 ? undefined : formatNumber(`${rows.length}`);

function TradeWith() {
  const instruments = useRows('instrument');
  const setups = useRows('setup');
  const templates = useRows('journal_template');
  const events = useRows('calendar_event');
  return (
    <Section title="What I trade with">
      <List label="What I trade with">
        <ListRow href="/more/setups" title="Setups and checklists" trailing={count(setups)} />
        <ListRow href="/more/instruments" title="Instruments" trailing={count(instruments)} />
        <ListRow href="/calendar" title="Calendar" trailing={count(events)} />
        <ListRow href="/more/templates" title="Templates of entries" trailing={count(templates)} />
        <ListRow href="/day-off" title="The rest of the day off" />
      </List>
    </Section>
  );
}

function LookBack() {
  const intents = useRows('intent');
  const trades = useRows('trade');
  const overrides = useRows('override');
  const cooldowns = useRows('cooldown');
  return (
    <Section title="What there was">
      <List label="What there was">
        <ListRow href="/history" title="Search my history" />
        <ListRow href="/intents" title="Plans" trailing={count(intents)} />
        <ListRow href="/trades" title="Trades" trailing={count(trades)} />
        <ListRow href="/overrides" title="Overrides" trailing={count(overrides)} />
        <ListRow href="/cooldowns" title="Cooldowns" trailing={count(cooldowns)} />
        <ListRow href="/day-off" title="The rest of the day off" />
        <ListRow href="/fills" title="Deleted fills" />
      </List>
    </Section>
  );
}

function DataAndDevices() {
  const { rejections, waiting } = useSyncState();
  const devices = useRows('device');
  return (
    <Section title="Data and devices">
      <List label="Data and devices">
        <ListRow href="/import" title="Import a broker file" />
        <ListRow href="/more/export" title="Export everything" />
        <ListRow
          href="/more/sync"
          title="Sync"
          detail="What waits, room on this device, pictures"
          trailing={waiting === 0 ? 'nothing waits' : `${waiting} waiting`}
        />
        <ListRow
          href="/rejections"
          title="Refused writes"
          trailing={rejections === 0 ? undefined : rejections}
        />
        <ListRow href="/more/devices" title="Devices" trailing={count(devices)} />
      </List>
    </Section>
  );
}
