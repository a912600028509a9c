import { expect, it } from 'vitest';
import { ANSWERED_TASKS } from './index.ts';

it('three lines and a rule read again want an answer; no other task is done by writing one', () => {
  expect([...ANSWERED_TASKS].sort()).toEqual(['reread_rule', 'write_three_lines']);
});
