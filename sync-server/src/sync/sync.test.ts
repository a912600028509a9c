import { openPglite } from '@mast/database';
import { describeSync } from '../testing/conformance.ts';

describeSync('the embedded database', () => openPglite());
