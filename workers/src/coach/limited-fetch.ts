/** More than the longest order that there can be; what goes on longer is no answer. */
const MOST_BYTES = 256 * 1024;

function limited(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  let bytes = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) {
        controller.error(new SyntaxError(`expected at most ${MOST_BYTES} bytes, found more`));
      } else controller.enqueue(chunk);
    },
  });
  // `fetch` holds its request weakly: once that is gone, no signal ends the body any more.
  return body.pipeThrough(counting, signal && { signal });
}

/** `fetch` that follows no redirect, which could carry a key away, and reads no endless body. */
export const limitedFetch: typeof fetch = async (input, init) => {
  const answer = await fetch(input, { ...init, redirect: 'error' });
  const { status, statusText, headers } = answer;
  const body = answer.body === null ? null : limited(answer.body, init?.signal ?? undefined);
  return new Response(body, { status, statusText, headers });
};
