import type { PullRequest } from 'replicache';
import type { PulledNews } from '../journal/covered-keys.ts';
import type { Answer } from '../sync/transport.ts';

type Post = (path: string, body: unknown) => Promise<Answer>;

interface Pulled extends PulledNews {
  readonly error?: string;
}

/** Whether a cookie says that a page follows. */
export const hasMore = (cookie: unknown): boolean =>
  (cookie as { page?: unknown } | null)?.page != null;

/**
 * Asks for what is new. Where that is so much that the server gives it in pages, they are taken in together:
 * between two of them rows would be true of no version, and all that waits is laid over each anew. Only a
 * device that begins with nothing takes a page by itself, which is more than it has to show.
 */
export async function pullWhole(post: Post, request: PullRequest): Promise<Answer> {
  const ask = (cookie: unknown) => post('/api/sync/pull', { ...request, cookie });
  const isBeginning = request.cookie === null || hasMore(request.cookie);
  const pages: Pulled['patch'][] = [];
  for (let { cookie } = request as { cookie: unknown }; ; ) {
    const answer = await ask(cookie);
    const body = answer.body as Pulled | null;
    if (answer.status !== 200 || body === null || body.error !== undefined) return answer;
    pages.push(body.patch);
    if (isBeginning || !hasMore(body.cookie)) {
      return { ...answer, body: { ...body, patch: pages.flat() } };
    }
    ({ cookie } = body);
  }
}
