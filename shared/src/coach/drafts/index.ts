export { cooldownDraft } from './cooldown-draft.ts';
export { decisionDraft } from './decision-draft.ts';
export { type DigestWeek, digestDraft, loadDigestWeek } from './digest-draft.ts';
export type { Draft } from './draft.ts';
export { type MessageContext, messageOf, type Written } from './message.ts';
export { overrideDraft } from './override-draft.ts';
export { postDraft } from './post-draft.ts';
