import { describe, expect, it } from 'vitest';

import { botocoreStatement, smithyStatement } from '../../test/sample-models.js';
import { catalogOf, modelsOf } from '../../test/sample-services.js';
import type { Alias, CorrectedFacts, Correction } from '../models/model.js';
import { isWarning, type Problem } from '../problem.js';

const WHY = { reason: 'because of a test', url: 'https://example.com/' };
const MODELS = modelsOf(
  botocoreStatement('S3', { clients: ['s3'], titles: ['Amazon S3'] }),
  smithyStatement('SFN', { endpointPrefix: 'states', arnNamespace: 'states' }),
);

const correct = (service: string, set: CorrectedFacts): Correction => ({ service, set, ...WHY });
const alias = (name: string, ...services: string[]): Alias => ({ name, services, ...WHY });
const brief = ({ code, place }: Problem): string => `${code} ${place}`;

function corrected(...corrections: Correction[]) {
  const { catalog, problems } = catalogOf(MODELS, { corrections });
  const names = Object.fromEntries(catalog.services.map((one) => [one.identifier, one.names]));
  return { names, problems };
}

const aliased = (...aliases: Alias[]) => catalogOf(MODELS, { aliases });

describe('corrections', () => {
  it('replace what the sources say, and nothing else', () => {
    const { names, problems } = corrected(
      correct('s3', { cliCommands: ['s3api'], signingName: null }),
      correct('sfn', { endpointPrefix: 'sfn' }),
    );
    expect(problems).toEqual([]);
    expect(names['s3']).toMatchObject({ cli: ['s3api'], boto3: ['s3'], signingName: null });
    expect(names['s3']).not.toHaveProperty('cliCommands');
    expect(names['sfn']).toMatchObject({ endpointPrefix: 'sfn', arnNamespace: 'states' });
  });

  it('add up, the later on top', () => {
    const { names } = corrected(
      correct('sfn', { endpointPrefix: 'one', signingName: 'one' }),
      correct('sfn', { endpointPrefix: 'two' }),
    );
    expect(names['sfn']).toMatchObject({ endpointPrefix: 'two', signingName: 'one' });
  });

  it('that correct nothing are told as a warning', () => {
    const { problems } = corrected(correct('sfn', { endpointPrefix: 'states' }));
    expect(problems.map(brief)).toEqual([
      'EP_OVERRIDE_UNUSED models/overrides.json#/corrections/0',
    ]);
    expect(problems.every(isWarning)).toBe(true);
  });

  it('of a service that is not there are an error: a name is misspelt', () => {
    const { problems } = corrected(
      correct('sfn', { endpointPrefix: 'x' }),
      correct('step_functions', { endpointPrefix: 'x' }),
    );
    expect(problems).toMatchObject([
      {
        code: 'EP_OVERRIDE_UNKNOWN',
        place: 'models/overrides.json#/corrections/1',
        message: 'no service has the identifier "step_functions"',
      },
    ]);
    expect(problems.some(isWarning)).toBe(false);
  });
});

describe('aliases', () => {
  it('come sorted by name, their services in the order given', () => {
    const { catalog, problems } = aliased(alias('zz', 'sfn', 's3'), alias('aa', 's3'));
    expect(problems).toEqual([]);
    expect(catalog.aliases).toEqual([
      { name: 'aa', services: ['s3'] },
      { name: 'zz', services: ['sfn', 's3'] },
    ]);
  });

  it('of a service that is not there are an error', () => {
    expect(aliased(alias('zz', 'sfn', 'nope')).problems.map(brief)).toEqual([
      'EP_OVERRIDE_UNKNOWN models/overrides.json#/aliases/0',
    ]);
  });

  it.each(['states', 'STATES', 'sfn', 'Sfn'])('that a model holds are a warning: %s', (name) => {
    const { problems } = aliased(alias('fine', 's3'), alias(name, 'sfn'));
    expect(problems.map(brief)).toEqual(['EP_OVERRIDE_UNUSED models/overrides.json#/aliases/1']);
    expect(problems.every(isWarning)).toBe(true);
  });

  it('that a model holds in another spelling of its title are a warning', () => {
    expect(aliased(alias('amazon-s3', 's3')).problems).toMatchObject([
      { code: 'EP_OVERRIDE_UNUSED' },
    ]);
  });

  it('for several services say something new even where one of them holds the name', () => {
    expect(aliased(alias('states', 'sfn', 's3')).problems).toEqual([]);
  });
});
