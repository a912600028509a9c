import { ERROR_CODES } from '@mast/shared/errors';
import type { FastifyInstance, FastifyReply, onRequestAsyncHookHandler } from 'fastify';
import type { Place } from '../storage/attachment-storage.ts';
import {
  attachmentOf,
  type FinishDeps,
  type Finished,
  finishUpload,
} from '../storage/finish-upload.ts';
import { parseRange } from './byte-range.ts';
import { sendError } from './errors.ts';

export interface AttachmentRouteDeps extends FinishDeps {
  readonly requireSignIn: onRequestAsyncHookHandler;
}

/** A part is small enough to be sent again on a bad line, and large enough that few are needed. */
const PART_BYTES = 1024 * 1024;

const PARAMS = {
  type: 'object',
  properties: { id: { type: 'string', pattern: '^[A-Za-z0-9:_.-]{1,96}$' } },
} as const;

interface Asked {
  readonly signedIn: { readonly userId: string } | null;
  readonly params: { readonly id: string };
}

const placeOf = ({ signedIn, params }: Asked): Place => ({
  userId: (signedIn as { userId: string }).userId,
  id: params.id,
});

/** The bytes of pictures: up in parts that go on where they ended, down as a whole or in ranges. */
export async function attachmentRoutes(
  app: FastifyInstance,
  deps: AttachmentRouteDeps,
): Promise<void> {
  const options = { schema: { params: PARAMS }, onRequest: deps.requireSignIn };
  await app.register(async (routes) => {
    routes.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    routes.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: PART_BYTES },
      (_request, body, done) => done(null, body),
    );
    uploadRoutes(routes, deps, options);
    downloadRoute(routes, deps, options);
  });
}

type Routes = Pick<FastifyInstance, 'get' | 'put' | 'post'>;
type Options = { readonly schema: object; readonly onRequest: onRequestAsyncHookHandler };

function uploadRoutes(routes: Routes, deps: AttachmentRouteDeps, options: Options): void {
  const { store, storage } = deps;

  routes.get<{ Params: { id: string } }>(
    '/api/attachments/:id/upload',
    options,
    async (request, reply) => {
      const row = await attachmentOf(store, placeOf(request));
      if (row === undefined) return sendError(reply, 'unknown_attachment');
      const stored = await storage.sizeOf(placeOf(request));
      return {
        received: stored ?? (await storage.received(placeOf(request))),
        isStored: row.storedAt !== null,
      };
    },
  );

  routes.put<{ Params: { id: string }; Body: Buffer }>(
    '/api/attachments/:id/upload',
    { ...options, bodyLimit: PART_BYTES },
    async (request, reply) => {
      const place = placeOf(request);
      const offset = Number(request.headers['upload-offset']);
      if (!Number.isSafeInteger(offset) || offset < 0 || !Buffer.isBuffer(request.body)) {
        return sendError(
          reply,
          'bad_request',
          'expected a part of bytes and its `upload-offset`, found something else',
        );
      }
      const row = await attachmentOf(store, place);
      if (row === undefined) return sendError(reply, 'unknown_attachment');
      const stored = await storage.sizeOf(place);
      if (stored !== undefined) return sendOffset(reply, offset, stored);
      if (offset + request.body.length > row.size) return sendError(reply, 'body_too_large');
      const received = await storage.append(place, offset, request.body);
      if (received !== offset + request.body.length) return sendOffset(reply, offset, received);
      return { received };
    },
  );

  routes.post<{ Params: { id: string } }>(
    '/api/attachments/:id/finish',
    options,
    async (request, reply) => sendFinished(reply, await finishUpload(deps, placeOf(request))),
  );
}

const sendOffset = (reply: FastifyReply, offset: number, received: number): FastifyReply => {
  const message = `expected a part from byte ${received} on, found one from ${offset}`;
  return reply.code(409).send({ error: { code: 'upload_offset', message }, received });
};

function sendFinished(reply: FastifyReply, finished: Finished): FastifyReply {
  switch (finished.kind) {
    case 'stored':
      return reply.send({ storedAt: finished.storedAt });
    case 'unknown':
      return sendError(reply, 'unknown_attachment');
    case 'incomplete': {
      const { received } = finished;
      const error = { code: 'upload_offset', message: ERROR_CODES.upload_offset };
      return reply.code(409).send({ error, received });
    }
    case 'other_bytes':
      return sendError(reply, 'checksum_mismatch');
    case 'no_picture':
      return sendError(
        reply,
        'not_a_picture',
        `expected a JPEG, PNG, WebP or GIF picture as it was announced, found \`${finished.found}\``,
      );
  }
}

/** What someone made may be anything inside: it is never run, sniffed, framed or kept by a cache. */
const SHUT_IN = {
  'content-disposition': 'attachment',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'accept-ranges': 'bytes',
};

function downloadRoute(
  routes: Routes,
  { store, storage }: AttachmentRouteDeps,
  options: Options,
): void {
  routes.get<{ Params: { id: string } }>(
    '/api/attachments/:id',
    options,
    async (request, reply) => {
      const place = placeOf(request);
      const row = await attachmentOf(store, place);
      const size =
        row === undefined || row.storedAt === null ? undefined : await storage.sizeOf(place);
      if (row === undefined || size === undefined) return sendError(reply, 'unknown_attachment');
      const range = parseRange(request.headers.range, size);
      reply.headers({ ...SHUT_IN, etag: `"${row.sha256}"` }).type(row.mediaType);
      if (range === 'beyond') {
        return reply.code(416).header('content-range', `bytes */${size}`).send();
      }
      if (range === undefined) {
        return reply.header('content-length', size).send(storage.read(place));
      }
      const { first, last } = range;
      return reply
        .code(206)
        .header('content-range', `bytes ${first}-${last}/${size}`)
        .header('content-length', last - first + 1)
        .send(storage.read(place, range));
    },
  );
}
