import { expectTypeOf, test } from 'vitest';

import type { Identifier, ServiceId } from '../index.js';
import { findServices, type NamingSystem, namingSystems, type ServiceMatch } from './index.js';

test('a match is typed to the unions, and read-only', () => {
  expectTypeOf(findServices('logs')).toEqualTypeOf<readonly ServiceMatch[]>();
  expectTypeOf<ServiceMatch['identifier']>().toEqualTypeOf<Identifier>();
  expectTypeOf<ServiceMatch['serviceId']>().toEqualTypeOf<ServiceId>();
  expectTypeOf<ServiceMatch['match']>().toEqualTypeOf<'exact' | 'squashed' | 'near'>();
  expectTypeOf<ServiceMatch['names'][number]['system']>().toEqualTypeOf<NamingSystem>();
});

test('the first match may not be there', () => {
  // @ts-expect-error nothing may have been found
  findServices('logs')[0].identifier satisfies Identifier;
});

test('the systems are a closed set', () => {
  expectTypeOf<(typeof namingSystems)[number]>().toEqualTypeOf<NamingSystem>();
  expectTypeOf<'boto3' | 'alias' | 'jvmProperty'>().toExtend<NamingSystem>();
  // @ts-expect-error a system that is deliberately left out
  'cloudFormation' satisfies NamingSystem;
});
