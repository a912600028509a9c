import type { OrderRequest } from '@mast/shared/coach/ordering';
import { limitedFetch } from './limited-fetch.ts';
import type { ModelAnswer, NoAnswer, OrderingModel } from './model.ts';

export interface ModelEndpoint {
  /** Undefined for that of OpenAI; any compatible one serves. */
  readonly baseUrl: string | undefined;
  /** Undefined where the endpoint asks for none. */
  readonly apiKey: string | undefined;
  readonly model: string;
}

const TASK = `You put sentences of a trading journal's weekly letter in order: what to tell first, and what
belongs together. Answer with the ids and refs that you are given, each once, and with nothing else.
Rows of one kind of sentence keep their order. Never rank by result.`;

/** The ids and refs are a closed list: another one is no answer. */
function answerSchema({ sentences }: OrderRequest) {
  const ids = [...new Set(sentences.map(({ sentence_id }) => sentence_id))];
  const refs = [...new Set(sentences.flatMap(({ slot_refs }) => slot_refs))];
  const ref = refs.length === 0 ? { type: 'string' } : { type: 'string', enum: refs };
  const item = {
    type: 'object',
    properties: {
      sentence_id: { type: 'string', enum: ids },
      slot_refs: { type: 'array', items: ref },
    },
    required: ['sentence_id', 'slot_refs'],
    additionalProperties: false,
  };
  return {
    type: 'object',
    properties: { sentences: { type: 'array', items: item } },
    required: ['sentences'],
    additionalProperties: false,
  };
}

const TOKENS_A_SENTENCE = 40;
const LEAST_TOKENS = 200;

function reasonOf(status: number | undefined): NoAnswer {
  if (status === undefined) return 'not_reached';
  if (status === 429) return 'too_many_requests';
  return status >= 500 || status === 408 || status < 400 ? 'server_failed' : 'not_allowed';
}

/**
 * A model behind any endpoint that speaks OpenAI's protocol. The package is loaded at the first
 * question: most installations have no model.
 */
export function openaiModel({ baseUrl, apiKey, model }: ModelEndpoint): OrderingModel {
  const client = async () => {
    const { OpenAI } = await import('openai');
    return new OpenAI({
      baseURL: baseUrl ?? 'https://api.openai.com/v1',
      apiKey: apiKey ?? 'none',
      organization: null,
      project: null,
      // One retry is ours, so that it is counted and recorded.
      maxRetries: 0,
      fetch: limitedFetch,
      logLevel: 'off',
    });
  };
  let opened: ReturnType<typeof client> | undefined;

  async function ask(request: OrderRequest, signal: AbortSignal): Promise<ModelAnswer> {
    opened ??= client();
    const answer = await (await opened).chat.completions.create(
      {
        model,
        messages: [
          { role: 'system', content: TASK },
          { role: 'user', content: JSON.stringify(request) },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'order', strict: true, schema: answerSchema(request) },
        },
        max_completion_tokens: LEAST_TOKENS + TOKENS_A_SENTENCE * request.sentences.length,
        temperature: 0,
      },
      { signal },
    );
    const choice = (answer as typeof answer | null)?.choices?.[0];
    if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') {
      return { ok: false, reason: 'refused_by_model' };
    }
    const text = choice?.message?.content;
    return typeof text === 'string' ? { ok: true, text } : { ok: false, reason: 'server_failed' };
  }

  return {
    name: model,
    ask: (request, signal) =>
      ask(request, signal).catch((error: unknown): ModelAnswer => {
        if (signal.aborted) return { ok: false, reason: 'timed_out' };
        const { status } = error as { readonly status?: number };
        return {
          ok: false,
          reason: error instanceof SyntaxError ? 'server_failed' : reasonOf(status),
        };
      }),
  };
}
