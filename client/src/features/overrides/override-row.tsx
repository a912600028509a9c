import type { Override } from '@mast/shared/types';
import { useRow } from '../../data/index.ts';
import { ListRow } from '../../ui/index.ts';
import { intentText } from '../common/intent-text.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import { kindName } from '../rules/kind-names.ts';
import { stateWord } from './override-words.ts';

/** An override with its rule, its plan and where it stands. */
export function OverrideRow({ row, current }: { row: Override; current?: boolean }) {
  const intent = useRow('intent', row.intentId);
  const book = useInstruments();
  const { when } = useTimes();
  const plan = intent && intentText(intent, book.symbol(intent.instrumentId));
  return (
    <ListRow
      href={`/overrides/${row.id}`}
      title={kindName(row.kind)}
      detail={[when(row.askedAt), plan].filter((part) => part !== undefined).join(' · ')}
      trailing={stateWord(row)}
      {...(current === undefined ? {} : { current })}
    />
  );
}
