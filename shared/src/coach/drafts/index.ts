export { cooldownDraft } from './cooldown-draft.ts';
export { decisionDraft } from './decision-draft.ts';
export type { Draft } from './draft.ts';
export { type MessageContext, messageOf, type Written } from './message.ts';
export { postDraft } from './post-draft.ts';
