import { openPglite } from '@mast/database';
import { describeSync } from '../testing/conformance.ts';
import { describeDecisions } from '../testing/decision-conformance.ts';
import { describeFacts } from '../testing/facts-conformance.ts';

describeSync('the embedded database', () => openPglite());
describeDecisions('the embedded database', () => openPglite());
describeFacts('the embedded database', () => openPglite());
