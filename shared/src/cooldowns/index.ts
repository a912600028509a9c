export * from './escalation.ts';
export * from './streak.ts';
