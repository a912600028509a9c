export { released } from './release.ts';
export { type PaperFacts, paperStarts } from './starts.ts';
