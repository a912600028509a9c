import type { Trade } from '@mast/shared/types';
import { Suspense } from 'react';
import { useRow, useRows } from '../../data/index.ts';
import { LinkButton, Row, Section, Stack } from '../../ui/index.ts';
import { CoachPart } from '../coach/coach-part.tsx';
import { optionalPart } from '../common/optional-part.ts';
import { ScoreLine } from '../score/score-line.tsx';
import { Chain } from './chain.tsx';
import { PostEntry } from './post-entry.tsx';
import { TradeElsewhere } from './trade-elsewhere.tsx';
import { TradeSummary } from './trade-summary.tsx';

const ActionScores = optionalPart(() => import('../score/action-scores.tsx'));

/** One trade: its result, its chain, and my words about it. */
export function TradePage({ id }: { id: string }) {
  const trade = useRow('trade', id);
  const account = useRow('account', trade?.accountId);
  if (trade === undefined) return <TradeElsewhere id={id} />;
  const href = (act: 'close' | 'add') => `/fills/new?${act}=${encodeURIComponent(id)}`;
  return (
    <Stack gap={8}>
      <TradeSummary trade={trade} account={account} />
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
