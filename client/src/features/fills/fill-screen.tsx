import { useSearchParams } from 'wouter';
import { useRow } from '../../data/index.ts';
import { FillEntry } from './fill-entry.tsx';
import { EMPTY_FILL, fillInTrade, fillOfIntent, fillThatCloses } from './fill-form.ts';

/** `?intent=` answers a plan, `?close=` ends a trade, `?add=` is another fill of one. */
export default function FillScreen() {
  const [search] = useSearchParams();
  const intentId = search.get('intent');
  const tradeId = search.get('close') ?? search.get('add');
  const intent = useRow('intent', intentId ?? undefined);
  const trade = useRow('trade', tradeId ?? undefined);
  if (intentId !== null && intent !== undefined) {
    return <FillEntry key={intentId} draftKey={`fill:${intentId}`} start={fillOfIntent(intent)} />;
  }
  if (trade !== undefined) {
    const isClosing = search.has('close');
    return (
      <FillEntry
        key={`${tradeId} ${isClosing}`}
        draftKey={`fill:${isClosing ? 'close' : 'add'}:${trade.id}`}
        start={isClosing ? fillThatCloses(trade) : fillInTrade(trade)}
        closes={isClosing ? trade : undefined}
      />
    );
  }
  if (intentId !== null || tradeId !== null) return null;
  return <FillEntry draftKey="fill" start={EMPTY_FILL} />;
}
