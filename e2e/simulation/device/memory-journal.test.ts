import { SCHEMA } from '../../../client/src/data/schema.ts';
import { describeJournal } from '../../../client/src/data/testing/journal-conformance.ts';
import { JournalDisk } from './journal-disk.ts';
import { MemoryJournal } from './memory-journal.ts';
import { Power } from './power.ts';

describeJournal(
  'memory',
  async () =>
    new MemoryJournal(
      new JournalDisk(
        () => {},
        () => {},
      ),
      new Power(),
      SCHEMA,
    ),
);
