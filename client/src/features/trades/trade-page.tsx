import type { Account, Instrument, Trade } from '@mast/shared/types';
import { Suspense } from 'react';
import { useRow, useRows } from '../../data/index.ts';
import {
  formatMoney,
  formatR,
  KeyValue,
  KeyValues,
  LinkButton,
  Row,
  Section,
  Stack,
} from '../../ui/index.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import { currentStop } from '../common/current-stop.ts';
import { averageText, priceText, subjectText } from '../common/instrument-text.ts';
import { optionalPart } from '../common/optional-part.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { ScoreLine } from '../score/score-line.tsx';
import { Chain } from './chain.tsx';
import { PostEntry } from './post-entry.tsx';
import { TradeElsewhere } from './trade-elsewhere.tsx';
import classes from './trade-page.module.css';

const ActionScores = optionalPart(() => import('../score/action-scores.tsx'));

/** One trade: its result, its chain, and my words about it. */
export function TradePage({ id }: { id: string }) {
  const trade = useRow('trade', id);
  const account = useRow('account', trade?.accountId);
  if (trade === undefined) return <TradeElsewhere id={id} />;
  const href = (act: 'close' | 'add') => `/fills/new?${act}=${encodeURIComponent(id)}`;
  return (
    <Stack gap={8}>
      <Summary trade={trade} account={account} />
      {trade.status === 'open' && (
        <Row gap={4}>
          <LinkButton href={href('close')}>Close position</LinkButton>
          {account?.persona !== 'indexdca' && (
            <LinkButton href={`/stops/${id}`}>Move my stop</LinkButton>
          )}
          <LinkButton href={href('add')}>Record a fill of it</LinkButton>
        </Row>
      )}
      {account?.persona === 'indexdca' && (
        <Suspense fallback={null}>
          <ActionScores trade={trade} />
        </Suspense>
      )}
      {trade.status === 'closed' && (
        <>
          <PostEntry trade={trade} />
          <ScoreLine trade={trade} />
          <CoachOfTrade trade={trade} />
        </>
      )}
      <Section title="How it went">
        <Chain trade={trade} account={account} />
      </Section>
    </Stack>
  );
}

/** What my strict self says of it, once its post entry is there. */
function CoachOfTrade({ trade }: { trade: Trade }) {
  const posts = useRows('journal_entry', { kind: 'post', tradeId: trade.id });
  if (posts.length === 0) return null;
  return <CoachPart template="journal-post" subjectId={trade.id} madeOf={posts} />;
}

function Summary({ trade, account }: { trade: Trade; account: Account | undefined }) {
  const book = useInstruments();
  const instrument = book.get(trade.instrumentId);
  const currency = account?.currency ?? '';
  const isOpen = trade.status === 'open';
  const size = isOpen ? trade.openSize : trade.maxSize;
  return (
    <div>
      <h2 className={classes.title}>
        {subjectText(book.symbol(trade.instrumentId), trade.side, size)}
      </h2>
      <p className={classes.result}>
        {isOpen ? 'Open' : formatMoney(trade.netPnl, currency, { sign: 'always' })}
        {trade.r !== null && !isOpen && (
          <span className={classes.r}> {formatR(trade.r, { sign: 'always' })}</span>
        )}
      </p>
      <KeyValues>
        <KeyValue label="Entry">{averageText(trade.averageEntry, instrument)}</KeyValue>
        {trade.averageExit !== null && (
          <KeyValue label="Exit">{averageText(trade.averageExit, instrument)}</KeyValue>
        )}
        {(trade.stop !== null || trade.stops.length > 0) && (
          <KeyValue label="Stop">{stopText(trade, instrument)}</KeyValue>
        )}
        {trade.plannedRisk !== null && (
          <KeyValue label="Planned risk (1R)">{formatMoney(trade.plannedRisk, currency)}</KeyValue>
        )}
        <KeyValue label="Fees">
          {trade.feesUnmodelled
            ? 'unknown: the result is before fees'
            : formatMoney(trade.fees, currency)}
        </KeyValue>
        {trade.mode === 'paper' && <KeyValue label="Mode">On paper</KeyValue>}
        {trade.intentId === null && trade.mode === 'live' && (
          <KeyValue label="Plan">none was written before it</KeyValue>
        )}
        <KeyValue label="Account">{account?.label ?? trade.accountId}</KeyValue>
      </KeyValues>
    </div>
  );
}

/** Where it stands, and where it stood first where that is another place. */
function stopText(trade: Trade, instrument: Instrument | undefined): string {
  const stands = currentStop(trade);
  const now = stands === null ? 'removed' : priceText(stands, instrument);
  const isMoved = trade.stop !== null && trade.stop !== stands;
  return isMoved ? `${now}, first ${priceText(trade.stop as string, instrument)}` : now;
}
