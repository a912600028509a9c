import type { TradeScore } from '@mast/shared/types';
import { LinkButton } from '../../ui/index.ts';
import { stateWords } from '../score/part-words.ts';

/** How far I kept to my plan, at the end of what it is made of. */
export const ScoreStep = ({ score }: { score: TradeScore }) => (
  <>
    <p>Adherence: {stateWords(score)}</p>
    <LinkButton href={`/scores/${score.id}`}>How it came about</LinkButton>
  </>
);
