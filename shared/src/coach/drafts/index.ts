export type { Draft } from './draft.ts';
export { draftAbout, type ScoreOf, type Subject } from './draft-about.ts';
export { type MessageContext, messageOf, textOf, type Written } from './message.ts';
