import type { FastifyError } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  type ZodFastifySchemaValidationError,
} from 'fastify-type-provider-zod';
import { ApiError } from './api-error.js';
import { describeMistake } from './describe-mistake.js';

// What Fastify refuses by itself, in our words: its own messages repeat parts of the request.
const ownRefusals: Readonly<Record<string, ApiError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new ApiError(413, 'body-too-large', 'The body is larger than 16 KB.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new ApiError(
    415,
    'unsupported-media-type',
    'Send application/json or application/x-www-form-urlencoded.',
  ),
  FST_ERR_CTP_INVALID_JSON_BODY: new ApiError(400, 'invalid-json', 'The body is not JSON.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new ApiError(400, 'invalid-json', 'The body is empty.'),
};

/** What the caller is told about an error; undefined when it is a fault of ours. */
export function refusalOf(error: FastifyError): ApiError | undefined {
  if (error instanceof ApiError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new ApiError(400, 'invalid-request', error.validation.slice(0, 1).map(describeIssue).join());
  }
  const { code, statusCode = 500 } = error;
  if (statusCode >= 500) return undefined;
  return ownRefusals[code] ?? new ApiError(statusCode, 'bad-request', 'The request can not be read.');
}

const describeIssue = ({ keyword, instancePath, message = '' }: ZodFastifySchemaValidationError): string =>
  // Only the first step of the path is a declared key: what lies deeper may be a key of the sender's.
  describeMistake({ code: keyword, key: instancePath.split('/')[1], message });
