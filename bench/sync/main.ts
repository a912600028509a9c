import { isMainThread } from 'node:worker_threads';
import { beClients } from './clients.ts';
import { measure } from './run.ts';

if (isMainThread) await measure(process.argv.includes('--quick'));
else beClients();
