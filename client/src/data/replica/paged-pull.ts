import type { PulledNews } from '../journal/covered-keys.ts';
import type { Answer } from '../sync/transport.ts';

export interface PagedPullOptions {
  readonly post: (path: string, body: unknown) => Promise<Answer>;
  /** Nobody waits for the answer any more. */
  readonly isClosed?: () => boolean;
}

/** What Replicache asks with. */
export interface PullAsked {
  readonly clientGroupID?: string;
  readonly cookie: unknown;
}

/** What is given to Replicache, and whether it is all that the server had. */
export interface Pulled {
  readonly answer: Answer;
  readonly isAll: boolean;
}

interface Body extends PulledNews {
  readonly error?: string;
  readonly cookie: { readonly epoch?: string; readonly page?: unknown };
}

/** Answers that are taken in together, so far. */
interface Gathered {
  /** The group and the cookie that they began from, as text. */
  readonly from: string;
  readonly cookie: unknown;
  readonly patch: PulledNews['patch'];
  readonly ids: PulledNews['lastMutationIDChanges'];
}

/** The server's word for a person who has written nothing yet. */
const NO_EPOCH = 'none';

const hasPage = (cookie: unknown): boolean => (cookie as Body['cookie'] | null)?.page != null;

/** Whether a device with this cookie has nothing, or a part of it, to show. */
const isBeginning = (cookie: unknown): boolean =>
  cookie === null || hasPage(cookie) || (cookie as Body['cookie']).epoch === NO_EPOCH;

/**
 * Asks for what is new. The server gives much in pages. A device that begins with nothing takes each as it
 * comes, so that it soon has something to show. Any other takes them in together: between two of them its rows
 * would be true of no version, and all that waits would be laid over each. What comes while they are fetched
 * is asked for at their end, as they are of the version of the first one. Where one does not come, those that
 * did are kept for the next try.
 */
export class PagedPull {
  readonly #options: PagedPullOptions;
  #kept: Gathered | null = null;

  constructor(options: PagedPullOptions) {
    this.#options = options;
  }

  /** @param mayBegin whether pages may be taken in as they come */
  async pull(request: PullAsked, mayBegin: boolean): Promise<Pulled> {
    const { cookie } = request;
    if (!mayBegin || !isBeginning(cookie)) return this.#gather(request);
    const answer = await this.#ask(request, cookie);
    const body = bodyOf(answer);
    return { answer, isAll: !hasPage(cookie) && body !== null && !hasPage(body.cookie) };
  }

  async #gather(request: PullAsked): Promise<Pulled> {
    const { cookie: begun } = request;
    const from = JSON.stringify([request.clientGroupID, begun]);
    let gathered = this.#kept?.from === from ? this.#kept : beginning(from, begun);
    this.#kept = null;
    for (let isAll = false; !isAll; ) {
      if (this.#options.isClosed?.()) throw new Error('expected an open replica, found it closed');
      const { cookie } = gathered;
      // Its pages are all there: what is asked for now came meanwhile.
      const isWhole = cookie !== begun && !hasPage(cookie);
      const answer = await this.#ask(request, cookie).catch((error: unknown) => {
        if (isWhole) return UNFINISHED;
        this.#keep(gathered);
        throw error;
      });
      const body = bodyOf(answer);
      if (body === null) {
        const isFailure = answer.status !== 200;
        if (isWhole && isFailure) return { answer: joined(gathered), isAll };
        if (isFailure) this.#keep(gathered);
        return { answer, isAll };
      }
      isAll = !hasPage(cookie) && !hasPage(body.cookie);
      gathered = withAnswer(gathered, body);
    }
    return { answer: joined(gathered), isAll: true };
  }

  /** Not what brought ids: the server may have lost what they answer by the next try. */
  #keep(gathered: Gathered): void {
    if (Object.keys(gathered.ids).length === 0) this.#kept = gathered;
  }

  #ask(request: PullAsked, cookie: unknown): Promise<Answer> {
    return this.#options.post('/api/sync/pull', { ...request, cookie });
  }
}

/** What an answer brings; null where it is a failure. */
function bodyOf({ status, body }: Answer): Body | null {
  const brought = body as Body | null;
  return status === 200 && brought !== null && brought.error === undefined ? brought : null;
}

const UNFINISHED: Answer = { status: 0, body: null };

const beginning = (from: string, cookie: unknown): Gathered => ({
  from,
  cookie,
  patch: [],
  ids: {},
});

const withAnswer = ({ from, patch, ids }: Gathered, body: Body): Gathered => ({
  from,
  cookie: body.cookie,
  patch: [...patch, ...body.patch],
  ids: { ...ids, ...body.lastMutationIDChanges },
});

const joined = ({ cookie, patch, ids }: Gathered): Answer => ({
  status: 200,
  body: { cookie, patch, lastMutationIDChanges: ids },
});
