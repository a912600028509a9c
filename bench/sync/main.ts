import { isMainThread } from 'node:worker_threads';
import { isQuick } from '../lib/chosen.ts';
import { beClients } from './clients.ts';
import { measure } from './run.ts';

if (isMainThread) await measure(isQuick());
else beClients();
