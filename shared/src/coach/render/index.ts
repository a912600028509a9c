export type { CoachPolicy, CoachSource, CoachTemplate } from '../../generated/types.ts';
export { isTold, policyOf } from '../policies/index.ts';
export { areFacts, COACH_TEMPLATES, FACT_CONTRACTS, type FactsOf } from './facts.ts';
export { type CoachText, type RenderFailure, render } from './render.ts';
