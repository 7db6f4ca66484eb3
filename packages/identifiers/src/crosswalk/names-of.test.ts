import { describe, expect, it } from 'vitest';

import { identifiers } from '../index.js';
import { findServices, namesOf } from './index.js';

describe('namesOf', () => {
  it('has every name by which findServices finds a service exactly', () => {
    for (const identifier of identifiers) {
      const names = namesOf(identifier);
      expect(names).toContainEqual({ system: 'identifier', name: identifier });
      for (const { name } of names) {
        const exact = findServices(name).filter(({ match }) => match === 'exact');
        expect(exact.map((one) => one.identifier)).toContain(identifier);
      }
    }
  });

  it('names the system of each, aliases included', () => {
    expect(namesOf('sfn')).toContainEqual({ system: 'boto3', name: 'stepfunctions' });
    expect(namesOf('dynamodb')).toContainEqual({ system: 'alias', name: 'ddb' });
  });

  it('returns no names for an unknown service', () => {
    expect(namesOf('__proto__' as 'sfn')).toEqual([]);
  });
});
