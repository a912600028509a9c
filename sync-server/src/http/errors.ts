import { isInfrastructure } from '@mast/database';
import { ERROR_CODES, type ErrorCode } from '@mast/shared/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { loggedError } from '../logged-error.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  bad_request: 400,
  bad_json: 400,
  unauthenticated: 401,
  forbidden: 403,
  device_revoked: 403,
  forbidden_origin: 403,
  not_found: 404,
  unknown_attachment: 404,
  upload_offset: 409,
  checksum_mismatch: 422,
  not_a_picture: 415,
  body_too_large: 413,
  unsupported_media_type: 415,
  internal_error: 500,
  unavailable: 503,
};

export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

export const sendError = (
  reply: FastifyReply,
  code: ErrorCode,
  message: string = ERROR_CODES[code],
): FastifyReply =>
  reply.code(STATUS[code] ?? 500).send({ error: { code, message } } satisfies ErrorBody);

const FASTIFY_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_VALIDATION: 'bad_request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad_request',
};

/** Every answer that is no success has a code of the list and no stack. */
export function installErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { code?: string; validation?: unknown }, request, reply) => {
    const known =
      FASTIFY_CODES[error.code ?? ''] ?? (error instanceof SyntaxError ? 'bad_json' : undefined);
    if (known) {
      return sendError(
        reply,
        known,
        known === 'bad_request' ? lower(error.message) : ERROR_CODES[known],
      );
    }
    if (isInfrastructure(error)) {
      request.log.warn({ code: error.code }, 'database unavailable');
      return sendError(reply, 'unavailable');
    }
    request.log.error(loggedError(error), 'unexpected error');
    return sendError(reply, 'internal_error');
  });
}

const lower = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1);
