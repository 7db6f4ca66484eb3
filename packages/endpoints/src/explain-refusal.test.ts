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
        why: 'A region is needed.',
        cure: 'Give Region.',
      });
    }
  });
});
