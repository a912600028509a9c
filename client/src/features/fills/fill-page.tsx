import type { Fill } from '@mast/shared/types';
import { useRow, useRows } from '../../data/index.ts';
import { Section, Stack } from '../../ui/index.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { CorrectFill } from './correct-fill.tsx';
import { DeletedFill } from './deleted-fill.tsx';
import classes from './fill-entry.module.css';
import { FillHistory } from './fill-history.tsx';

/** A recorded fill: corrected, deleted or brought back here, with all that it ever was. */
export function FillPage({ fill }: { fill: Fill }) {
  const account = useRow('account', fill.accountId);
  const instrument = useInstruments().get(fill.instrumentId);
  const revisions = useRows('fill_revision', { fillId: fill.id });
  const subject = { fill, account, instrument };
  return (
    <div className={classes.column}>
      <Stack gap={8}>
        {fill.deletedAt === null ? <CorrectFill {...subject} /> : <DeletedFill {...subject} />}
        {revisions.length > 0 && (
          <Section title="What it was">
            <FillHistory revisions={revisions} {...subject} />
          </Section>
        )}
      </Stack>
    </div>
  );
}
