import type { GatePanelModel, RowModel } from '../ui/index.ts';
import { after, now } from './clock.ts';

const nothing = () => {};

const action = (label: string) => ({ label, onPress: nothing });

const PASSED: readonly RowModel[] = [
  {
    id: 'stop',
    name: 'Stop within 3 % of the entry',
    sentence: 'My stop is 1.71 % away from the entry.',
    saw: '1.71',
    limit: '3.00',
    unit: '%',
    margin: '0.57',
    source: 'My rule since 3 Nov 2026. Seen in this plan.',
  },
  {
    id: 'open-risk',
    name: 'Risk of all open positions',
    sentence: 'With this trade I would risk 2.40 % of my equity.',
    saw: '2.40',
    limit: '5.00',
    unit: '%',
    margin: '0.48',
  },
  {
    id: 'fields',
    name: 'Everything written that I ask of a plan',
    sentence: 'Side, entry, stop, size, setup and emotion are there.',
  },
];

const base: Omit<GatePanelModel, 'outcome' | 'headline'> = {
  now,
  timeZone: 'UTC',
  secondary: [action('Revise'), action('Discard')],
  stops: [],
  overridden: [],
  notEvaluated: [],
  passed: PASSED,
  notApplicable: [],
  stamp: { text: 'Confirmed 10:02', confirmed: true },
  saved: 'saved',
};

export const go: GatePanelModel = {
  ...base,
  outcome: 'GO',
  headline: 'My plan meets all 11 of my rules until 10:32.',
  primary: action('Record my entry'),
};

export const sizeDown: GatePanelModel = {
  ...base,
  outcome: 'SIZE_DOWN',
  headline: 'My size risks more than I allow. My largest size within it is 0.085 BTC.',
  primary: action('Use 0.085 BTC'),
  stamp: { text: 'Decided on this device 10:02, not yet confirmed', confirmed: false },
  stops: [
    {
      id: 'risk',
      name: 'Risk of one trade',
      sentence: '0.12 BTC to my stop is 141.17 USD with fees; I allow 1 % of 10,000.00 USD.',
      saw: '141.17',
      limit: '100.00',
      unit: 'USD',
      margin: '1.4117',
      source: 'My rule since 3 Nov 2026, basis: equity at the start of the day.',
    },
    {
      id: 'day',
      name: 'Loss in one day',
      sentence: 'With this trade at its stop I would have lost 205.60 USD today.',
      saw: '205.60',
      limit: '200.00',
      unit: 'USD',
      margin: '1.028',
    },
  ],
};

export const wait: GatePanelModel = {
  ...base,
  outcome: 'WAIT',
  headline: 'I closed two losses in a row. My cooldown ends at 10:14, after I write three lines.',
  untilIso: after(12),
  primary: action('Write three lines'),
  secondary: [action('Revise'), action('Override'), action('Discard')],
  saved: 'saving',
  stops: [
    {
      id: 'streak',
      name: 'Two losses in a row',
      sentence: 'The last loss closed at 09:44; 30 minutes of rest follow it.',
      saw: '2',
      limit: '2',
      unit: 'losses',
      margin: '1',
      source: 'My rule since 3 Nov 2026. Counted over every account.',
    },
  ],
  overridden: [],
  notEvaluated: [
    {
      id: 'earnings',
      name: 'No entry before an earnings day',
      sentence: 'I have no earnings date for this instrument on this device.',
    },
  ],
};

export const simulate: GatePanelModel = {
  ...base,
  outcome: 'SIMULATE',
  headline: 'I am 1 of 3 paper trades into my paper period.',
  primary: action('Start a paper trade'),
  stops: [
    {
      id: 'drawdown',
      name: 'Fall from my highest equity',
      sentence: 'My equity is 12.30 % below its highest close of the last 90 days.',
      saw: '12.30',
      limit: '10.00',
      unit: '%',
      margin: '1.23',
    },
  ],
};

export const noGo: GatePanelModel = {
  ...base,
  outcome: 'NO_GO',
  headline: 'My rule blocks new entries until 00:00.',
  untilIso: after(838),
  primary: action('Close'),
  saved: 'not_saved',
  stops: [
    {
      id: 'loss',
      name: 'Loss in one day',
      sentence: 'I have lost 123,456,789.012 of 123,000,000.000 today.',
      saw: '123,456,789.012',
      limit: '123,000,000.000',
      unit: 'USDT',
      margin: '1.0037',
      source: 'My rule since 3 Nov 2026. Never overridable.',
    },
  ],
  compare: {
    device: { outcome: 'GO', headline: 'My plan meets my rules.', at: '10:02' },
    server: { outcome: 'NO_GO', headline: 'My rule blocks new entries until 00:00.', at: '10:03' },
    cause: 'My other phone closed a loss of 42.10 USD at 09:58 that this one had not seen.',
  },
};
