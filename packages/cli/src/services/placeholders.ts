import type { Identifier } from '@ep/identifiers';

/** Asked of where the answer is alike for every service: its default endpoint has no special case. */
export const ANY_SERVICE: Identifier = 'sqs';

/** For those who ask for some before they do anything else. */
export const SOME_CREDENTIALS = { accessKeyId: 'stand-in', secretAccessKey: 'stand-in' };
