import type { CalendarEvent } from '@mast/shared/types';
import { serverNow, useRows } from '../../data/index.ts';
import { EmptyState, LinkButton, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { type InstrumentBook, useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './calendar.module.css';
import { EventEntry } from './event-entry.tsx';
import { ABOUT_WORDS, IMPACT_WORDS } from './event-words.ts';

/** My own events: what my rules keep clear of. */
export default function CalendarScreen({ id }: { id?: string | undefined }) {
  return (
    <div className={classes.column}>
      {id === undefined ? <Events /> : <EventEntry key={id} id={id === 'new' ? undefined : id} />}
    </div>
  );
}

const PAST_SHOWN = 10;

function Events() {
  const events = useRows('calendar_event');
  const now = new Date(serverNow()).toISOString();
  const sorted = [...events].sort((a, b) => (a.at < b.at ? -1 : 1));
  const coming = sorted.filter(({ at }) => at >= now);
  const past = sorted.filter(({ at }) => at < now).reverse();
  if (events.length === 0) {
    return (
      <EmptyState action={<LinkButton href="/calendar/new">Add my first event</LinkButton>}>
        Events that I keep clear of will stand here. While there are none, a plan asks me about
        them.
      </EmptyState>
    );
  }
  return (
    <Stack gap={8}>
      <Section title="To come" aside={<LinkButton href="/calendar/new">Add an event</LinkButton>}>
        {coming.length === 0 ? (
          <p className={classes.quiet}>None.</p>
        ) : (
          <EventList label="To come" events={coming} />
        )}
      </Section>
      {past.length > 0 && (
        <Section title="Past">
          <EventList label="Past" events={past.slice(0, PAST_SHOWN)} />
        </Section>
      )}
    </Stack>
  );
}

function EventList({ label, events }: { label: string; events: readonly CalendarEvent[] }) {
  const { when } = useTimes();
  const book = useInstruments();
  return (
    <List label={label}>
      {events.map((event) => (
        <ListRow
          key={event.id}
          href={`/calendar/${event.id}`}
          title={event.title}
          detail={`${when(event.at)} · ${detailOf(event, book)}`}
        />
      ))}
    </List>
  );
}

function detailOf({ impact, about, currency, instrumentId }: CalendarEvent, book: InstrumentBook) {
  const concerns = instrumentId === null ? currency : book.symbol(instrumentId);
  const weight = `${IMPACT_WORDS[impact].toLowerCase()} impact`;
  return [ABOUT_WORDS[about].toLowerCase(), weight, concerns ?? 'every plan'].join(' · ');
}
