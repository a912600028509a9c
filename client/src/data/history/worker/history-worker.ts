import type { Ask, Tell } from '../messages.ts';
import { HistoryKeeper } from './history-keeper.ts';

let keeper: HistoryKeeper | null = null;

const tell = (message: Tell): void => postMessage(message);

async function search({ number, question, filters }: Extract<Ask, { ask: 'search' }>) {
  try {
    if (keeper === null) throw new Error('expected an open history, found none');
    tell({ tell: 'found', number, found: await keeper.search(question, filters) });
  } catch (error) {
    tell({ tell: 'failed', number, message: (error as Error).message });
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.ask === 'open') {
    keeper ??= new HistoryKeeper({
      userId: data.userId,
      fetch: (...request) => fetch(...request),
      onState: (state) => tell({ tell: 'state', state }),
    });
  } else if (data.ask === 'fill') void keeper?.fill();
  else void search(data);
});
