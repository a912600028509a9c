import type { CustomQuestionParams } from '../../generated/types.ts';
import { validateCustomQuestionParams } from '../../generated/validators-rules.js';
import { ownOverride } from '../own-override.ts';
import type { RuleKindDefinition } from '../types.ts';
import { PASS } from '../verdicts.ts';

export const customQuestion: RuleKindDefinition<CustomQuestionParams> = {
  kind: 'custom_question',
  validate: validateCustomQuestionParams,
  tighter: {
    question: 'undecidable',
    required: 'undecidable',
    outcome: 'undecidable',
    override: 'undecidable',
  },
  planOnly: true,
  texts: {
    'custom_question.differs': 'My own rule reads “{q}”. My answer is {answer}.',
    'custom_question.unanswered': 'My own rule reads “{q}”. I have not answered it yet.',
  },
  override: ownOverride,
  evaluate({ question, required, outcome }, { intent }, rule) {
    const answer = intent.context.answers?.[rule.id];
    if (answer === required) return PASS;
    if (answer === undefined) {
      return {
        status: 'missing',
        outcome,
        template: 'custom_question.unanswered',
        slots: () => ({ q: question }),
        tasks: ['answer'],
      };
    }
    return {
      status: 'fail',
      outcome,
      template: 'custom_question.differs',
      slots: () => ({ q: question, answer }),
    };
  },
};
