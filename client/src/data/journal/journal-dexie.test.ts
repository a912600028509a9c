import 'fake-indexeddb/auto';
import { newId } from '../new-id.ts';
import { describeJournal } from '../testing/journal-conformance.ts';
import { openJournal } from './journal-dexie.ts';

describeJournal('IndexedDB', () => openJournal(newId()));
