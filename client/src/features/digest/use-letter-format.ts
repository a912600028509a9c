import type { LetterFormat } from '@mast/shared/digest-letter';
import { useMemo } from 'react';
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatR,
  NBSP,
} from '../../ui/index.ts';
import { useInstruments } from '../common/use-instruments.ts';

/** Figures and dates in the reader's habits, times in the zone of the digest. */
export function useLetterFormat(timeZone: string | undefined): LetterFormat {
  const book = useInstruments();
  return useMemo(() => {
    const style = timeZone === undefined ? {} : { timeZone };
    return {
      number: (text, places) => formatNumber(text, { min: places, max: places }),
      r: (text) => formatR(text, { sign: 'always', min: 2, max: 2 }),
      money: (text, currency) => formatMoney(text, currency, { sign: 'always' }),
      amount: (text, currency) => formatMoney(text, currency),
      // A date breaks over no two lines.
      date: (date) =>
        formatDate(`${date}T12:00:00.000Z`, { timeZone: 'UTC' }).replaceAll(' ', NBSP),
      when: (at) => formatDateTime(at, style),
      instrument: book.symbol,
    };
  }, [timeZone, book]);
}
