import { type PullAnswer, pullBody } from '../../../sync-server/src/sync/pull.ts';
import { asSent, type Body, lazyBody, parsed } from '../body.ts';

/** Bodies of pulls, whose rows are read once however often they are sent. */
export class AnswerBodies {
  readonly #read = new Map<string, unknown>();

  of(answer: PullAnswer): Body {
    const { cookie, lastMutationIDChanges, patch } = answer;
    return lazyBody(
      () => pullBody(answer),
      () => ({
        cookie: asSent(cookie),
        lastMutationIDChanges: asSent(lastMutationIDChanges),
        patch: patch.map(this.#operation),
      }),
    );
  }

  #operation = (text: string): unknown => {
    const known = this.#read.get(text) ?? parsed(text);
    this.#read.set(text, known);
    return known;
  };
}
