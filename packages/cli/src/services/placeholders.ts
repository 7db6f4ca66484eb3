import type { Identifier } from '@ep/identifiers';

/** The service to ask about where every service has the same answer: its default endpoint has no special case. */
export const ANY_SERVICE: Identifier = 'sqs';

/** For callers that need credentials, whatever they are. */
export const SOME_CREDENTIALS = { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' };
