import { readFileSync } from 'node:fs';

import { toEnvVar, toGoModule, toIdentifier, toJsPackage, toJvmProperty } from '@ep/naming';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import data from './generated/data.json' with { type: 'json' };
import { identifiers, serviceIdOf } from './index.js';

const schema = JSON.parse(
  readFileSync(new URL('../data.schema.json', import.meta.url), 'utf8'),
) as object;
// `strictTypes` alone is off: the schema says `["string", "null"]`, which is plain JSON Schema.
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(schema);

function namesOf(wanted: string) {
  return data.services.find(({ identifier }) => identifier === wanted)?.names;
}

/** The data with one change made to a copy. */
function changed(change: (copy: typeof data) => void): typeof data {
  const copy = structuredClone(data);
  change(copy);
  return copy;
}

describe('data.json', () => {
  it('is what data.schema.json says', () => {
    validate(data);
    expect(validate.errors).toBeNull();
  });

  it('has the services of the tuple, in its order, with their serviceIds', () => {
    expect(data.services.map(({ identifier }) => identifier)).toEqual(identifiers);
    expect(data.services.map(({ serviceId }) => serviceId)).toEqual(identifiers.map(serviceIdOf));
  });

  it('has the names that @ep/naming derives', () => {
    for (const { serviceId, identifier, envVar, names } of data.services) {
      expect(identifier).toBe(toIdentifier(serviceId));
      expect(envVar).toBe(toEnvVar(serviceId));
      expect(names).toMatchObject({
        jsPackage: toJsPackage(serviceId),
        goModule: toGoModule(serviceId),
        jvmProperty: toJvmProperty(serviceId),
      });
    }
  });

  it('gives no two services one variable or one package', () => {
    const names = data.services.flatMap(({ envVar, names: { jsPackage } }) => [envVar, jsPackage]);
    expect(new Set(names).size).toBe(2 * data.services.length);
  });

  it('has the renames of the AWS CLI, and what no request signs', () => {
    expect(namesOf('config_service')).toMatchObject({ boto3: ['config'], cli: ['configservice'] });
    expect(namesOf('codedeploy')).toMatchObject({ boto3: ['codedeploy'], cli: ['deploy'] });
    expect(namesOf('s3')?.cli).toContain('s3api');
    expect(namesOf('codecatalyst')?.signingName).toBeNull();
  });

  it('says of a service’s days what can be: none retired before it was introduced', () => {
    const retired = data.services.filter((service) => service.retired !== null);
    expect(retired.length).toBeGreaterThan(30);
    const backwards = retired.filter(
      ({ introduced, retired: day }) => introduced !== null && day !== null && introduced > day,
    );
    expect(backwards).toEqual([]);
  });

  it('has aliases that are sorted, and mean services that there are', () => {
    const names = data.aliases.map(({ name }) => name);
    expect(names.toSorted()).toEqual(names);
    const meant = data.aliases.flatMap(({ services }) => services);
    expect(meant.filter((one) => !(identifiers as readonly string[]).includes(one))).toEqual([]);
  });
});

describe('data.schema.json', () => {
  it.each<[string, unknown]>([
    ['a key more', { ...data, more: 1 }],
    ['another version', { ...data, schemaVersion: 2 }],
    ['no aliases', { schemaVersion: 1, services: data.services }],
    ['an identifier with a hyphen', changed((copy) => (copy.services[0]!.identifier = 'a-b'))],
    ['a serviceId with two spaces', changed((copy) => (copy.services[0]!.serviceId = 'A  B'))],
    ['a day that is none', changed((copy) => (copy.services[0]!.introduced = 'May 2015'))],
    ['an empty name', changed((copy) => (copy.services[0]!.names.boto3 = ['']))],
    ['an alias for nothing', changed((copy) => (copy.aliases[0]!.services = []))],
    ['no env var', changed((copy) => Reflect.deleteProperty(copy.services[0]!, 'envVar'))],
  ])('refuses %s', (_what, wrong) => {
    expect(validate(wrong)).toBe(false);
  });
});
