import { describe, expect, it } from 'vitest';

import { endpointFor } from './endpoint-for.js';
import { explainRefusal } from './explain-refusal.js';
import { isEndpointError } from './runtime/endpoint-error.js';

describe('explainRefusal', () => {
  it('says why, and what to do', () => {
    try {
      endpointFor('sqs', {});
      expect.unreachable();
    } catch (error) {
      if (!isEndpointError(error)) throw error;
      expect(explainRefusal(error.code)).toEqual({
        why: 'The region is missing.',
        fix: 'Set Region.',
      });
    }
  });

  it.each(['EP_ENDPOINT_MADE_UP', 'EP_ENDPOINT_constructor', 'NO_REGION', 'x', undefined, 5])(
    'rejects %s, which is not a code',
    (code) => {
      expect(() => explainRefusal(code as 'EP_ENDPOINT_NO_REGION')).toThrow(
        `"${code}" is not a code of an EndpointError`,
      );
    },
  );
});
