import { patience } from '../../sync/patience.ts';
import type { Ask, Tell } from '../messages.ts';
import { HistoryKeeper } from './history-keeper.ts';

let keeper: HistoryKeeper | null = null;

const tell = (message: Tell): void => postMessage(message);

type Question = Extract<Ask, { number: number }>;

async function answerTo(asked: Question): Promise<Tell> {
  const { number } = asked;
  if (keeper === null) throw new Error('expected an open history, found none');
  if (asked.ask === 'export') {
    return { tell: 'exported', number, rows: await keeper.exportRows(asked.entity, asked.skip) };
  }
  if (asked.ask === 'row') {
    return { tell: 'row', number, row: await keeper.row(asked.entity, asked.id) };
  }
  if (asked.ask === 'entries') {
    return { tell: 'entries', number, entries: await keeper.entriesOf(asked.tradeId) };
  }
  return { tell: 'found', number, found: await keeper.search(asked.question, asked.filters) };
}

const failed = ({ number }: Question, error: Error): Tell => ({
  tell: 'failed',
  number,
  message: error.message,
});

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.ask === 'open') {
    keeper ??= new HistoryKeeper({
      userId: data.userId,
      fetch: (path, init) => fetch(path, { signal: patience(), ...init }),
      onState: (state) => tell({ tell: 'state', state }),
    });
  } else if (data.ask === 'fill') void keeper?.fill();
  else {
    void answerTo(data)
      .catch((error: Error) => failed(data, error))
      .then(tell);
  }
});
