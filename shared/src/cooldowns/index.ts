export * from './blocks.ts';
export * from './counted-starts.ts';
export * from './escalation.ts';
export * from './hold.ts';
export * from './issue.ts';
export * from './streak.ts';
export * from './trigger.ts';
