export { laterFacts } from './later-facts.ts';
export { afterDecision } from './owed-tasks.ts';
export { type Steps, stepped } from './steps.ts';
export { type WhatWouldChange, whatWouldChange } from './way-out.ts';
export { type Change, isFixed, type RuleChanges } from './what-changes.ts';
export type { Owed, World } from './world.ts';
