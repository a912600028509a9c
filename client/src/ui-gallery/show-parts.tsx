import { useState } from 'react';
import {
  Banner,
  Button,
  Countdown,
  EmptyState,
  formatMoney,
  formatR,
  InlineStatus,
  KeyValue,
  KeyValues,
  LinkButton,
  List,
  ListRow,
  MarginBar,
  type Outcome,
  OutcomeMark,
  Row,
  Section,
  Sheet,
  Stack,
  SyncLine,
  Toast,
} from '../ui/index.ts';
import { after, now } from './clock.ts';

const nothing = () => {};
const OUTCOMES: readonly Outcome[] = ['GO', 'SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO'];

export const ShowParts = () => (
  <Stack gap={8}>
    <Marks />
    <Lists />
    <Words />
    <Floating />
  </Stack>
);

const Marks = () => (
  <Section title="Outcomes and margins">
    <Stack>
      <Row gap={4}>
        {OUTCOMES.map((outcome) => (
          <OutcomeMark key={outcome} outcome={outcome} />
        ))}
      </Row>
      <Stack gap={2}>
        {OUTCOMES.map((outcome) => (
          <OutcomeMark key={outcome} outcome={outcome} size="hero" />
        ))}
      </Stack>
      {['0', '0.31', '0.82', '1', '1.12', '4.2'].map((share) => (
        <MarginBar key={share} share={share} label="Loss in one day" />
      ))}
    </Stack>
  </Section>
);

const Lists = () => (
  <Stack gap={8}>
    <Section title="Journal" aside="4 trades">
      <List label="Trades">
        <ListRow
          title="BTCUSDT"
          detail="Long · breakout"
          trailing={formatR('1.9', { sign: 'always' })}
          trailingDetail={formatMoney('186.96', 'USD', { sign: 'always' })}
          onPress={nothing}
        />
        <ListRow
          title="Micro E-mini S&P 500 December 2026, the long form of the name"
          detail="Short · no intent"
          trailing={formatR('-1.05')}
          trailingDetail={formatMoney('-123456789.01', 'USDT')}
          href="#trade"
          current
        />
        <ListRow
          title="Vanguard FTSE All-World"
          detail="Bought as scheduled"
          trailing="500.00 EUR"
        />
      </List>
    </Section>
    <Section title="What I have left">
      <KeyValues>
        <KeyValue label="Day budget" unit="R">
          1.9
        </KeyValue>
        <KeyValue label="Equity" unit="USD">
          10,000.00
        </KeyValue>
        <KeyValue label="Next reset">
          <Countdown endIso={after(78)} now={now} />
        </KeyValue>
      </KeyValues>
    </Section>
  </Stack>
);

const Words = () => (
  <Section title="Words">
    <Stack>
      <Stack gap={1}>
        <SyncLine state="saved" text="Saved here · synced 10:02" />
        <SyncLine state="synced" text="Synced 10:02" />
        <SyncLine state="waiting" text="3 waiting" />
        <SyncLine state="needs_me" text="Needs me" onPress={nothing} />
        <SyncLine state="offline" text="Offline · saved here" />
      </Stack>
      <InlineStatus>Reading 214 rows.</InlineStatus>
      <InlineStatus tone="done">214 rows read, none skipped.</InlineStatus>
      <InlineStatus tone="attention">
        Expected a date in column 3, found `31.02.2026`. Correct the row and import it again.
      </InlineStatus>
      <Banner
        title="Cooldown after a large loss"
        untilIso={after(12)}
        now={now}
        timeZone="UTC"
        ends="The time ends it, and three written lines."
        link={<LinkButton onPress={nothing}>Write three lines</LinkButton>}
      />
      <EmptyState action={<Button onPress={nothing}>Write my first plan</Button>}>
        My plans and trades will stand here, one line each, newest first.
      </EmptyState>
    </Stack>
  </Section>
);

function Floating() {
  const [open, setOpen] = useState(false);
  const [message, setMessage] = useState<string | undefined>();
  return (
    <Section title="Floating">
      <Row>
        <Button onPress={() => setOpen(true)}>Open a sheet</Button>
        <Button onPress={() => setMessage('Draft discarded.')}>Show a toast</Button>
      </Row>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="New intent"
        footer={
          <Button kind="primary" wide onPress={() => setOpen(false)}>
            Check my plan
          </Button>
        }
      >
        <Stack>
          <p>Risks 98.40 USD · 0.98 % · 1R · day budget left 1.9R</p>
          <KeyValues>
            <KeyValue label="Entry">64,200.00</KeyValue>
            <KeyValue label="Stop">63,100.00</KeyValue>
          </KeyValues>
        </Stack>
      </Sheet>
      <Toast
        message={message}
        action={{ label: 'Undo', onPress: () => setMessage(undefined) }}
        onDismiss={() => setMessage(undefined)}
      />
    </Section>
  );
}
