export * from './escalation.ts';
export * from './issue.ts';
export * from './streak.ts';
