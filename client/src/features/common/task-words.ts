import type { Task } from '@mast/shared/types';

/** Every task of the catalogue as the act that it is. */
export const TASK_WORDS: Readonly<Record<Task, string>> = {
  fill_fields: 'Complete my plan',
  accept_size: 'Take the size within my rules',
  revise_plan: 'Revise my plan',
  write_three_lines: 'Write three lines',
  wait_minutes: 'Wait',
  paper_trade: 'Trade it on paper',
  journal_post: 'Write the post entry',
  checklist_tick: 'Tick my checks',
  answer: 'Answer my question',
  state_risk: 'State the amount at risk',
  declare_equity: 'Declare my balance',
  declare_holdings: 'Declare what I hold',
  sync_positions: 'Confirm my positions',
  sync_now: 'Sync now',
  reread_rule: 'Read my rule again',
  sleep_on_it: 'Sleep on it',
  review_day: 'Write about my day',
  add_setup: 'Add the setup to my playbook',
  edit_list: 'Change my list',
};
