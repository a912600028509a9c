import type { SysFreshnessParams, SysRevisionLimitParams } from '@mast/shared/types';
import { counted, hoursFigure, minutesFigure, type RuleSentence } from './parts.ts';

export const COOLDOWN_SENTENCE: RuleSentence = {
  title: 'Running cooldown',
  parts: ['While a cooldown runs I open nothing new, and its tasks are done first.'],
  why: 'A pause that could be dodged would be no pause.',
  inputs: [],
};

export const QUARANTINE_SENTENCE: RuleSentence = {
  title: 'Paper period',
  parts: ['In a paper period I trade on paper until its trades are done as planned.'],
  why: 'The way back to real money is process, not luck.',
  inputs: [],
};

export const revisionSentence = (params: SysRevisionLimitParams): RuleSentence => ({
  title: 'Changes of one plan',
  parts: [
    'More than ',
    counted(params.max, 'change'),
    ' of a plan within ',
    minutesFigure(params.minutes),
    ' close it for ',
    minutesFigure(params.closed_minutes),
    '.',
  ],
  why: 'A plan that is bent until it passes is no plan.',
  inputs: [],
});

export const freshnessSentence = (params: SysFreshnessParams): RuleSentence => ({
  title: 'How fresh my figures are',
  parts: [
    'My declared equity is at most ',
    counted(params.equity_max_age_days, 'day'),
    ' old, and my open positions were looked at within ',
    hoursFigure(params.positions_max_age_h),
    '.',
  ],
  why: 'A limit in percent of a wrong number is a wrong limit.',
  inputs: [],
});
