import type { Facts, Safeguard } from '../../generated/types.ts';

export type Granted = NonNullable<Facts['overrides']>[number];

export const granted = (over: Partial<Granted> = {}): Granted => ({
  id: 'override',
  rule: 'gap',
  covers: true,
  grantedAt: '2026-06-11T13:59:00.000Z',
  maxSize: null,
  safeguards: ['write_three_lines'],
  ...over,
});

export const SAFEGUARDS: Safeguard[] = [
  'half_size',
  'hard_stop',
  'alarm_set',
  'no_more_trades_today',
  'state_risk',
  'ips_note',
  'write_three_lines',
  'state_reason',
  'reread_rule',
  'split_plan',
];
