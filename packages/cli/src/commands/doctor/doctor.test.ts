import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';
import { useSharedFiles } from '../../../test/shared-files.js';
import { rules } from '../../doctor/rules.js';

const FAULTS = fileURLToPath(new URL('../../../test/every-fault/', import.meta.url));
const FAULTY_ENV = JSON.parse(readFileSync(join(FAULTS, 'environment.json'), 'utf8')) as Record<
  string,
  string
>;

const files = useSharedFiles();

describe('ep doctor', () => {
  it('finds every fault in files that have them all', async () => {
    const faulty = {
      AWS_CONFIG_FILE: join(FAULTS, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(FAULTS, 'credentials'),
    };
    const outcome = await runEp(['doctor'], { env: { ...FAULTY_ENV, ...faulty } });
    const stdout = outcome.stdout.replaceAll(FAULTS, '~/.aws/');
    const stderr = outcome.stderr.replaceAll(FAULTS, '~/.aws/');
    expectGolden('doctor-every-fault', 'ep doctor', { ...outcome, stdout, stderr });
    // What cannot be here: a section that no profile names, because of the profile that names none;
    // files and a profile that are not there; [DEFAULT], which all would inherit; a mode that is right; no region,
    // and none that is set to nothing.
    const absent = new Set([
      'EP_DOCTOR_SERVICES_UNUSED',
      'EP_DOCTOR_FILE_PATH',
      'EP_DOCTOR_PROFILE_MISSING',
      'EP_DOCTOR_FILE_MISSING',
      'EP_DOCTOR_DEFAULT_SECTION',
      'EP_DOCTOR_ACCOUNT_BESIDE_URL',
      'EP_DOCTOR_REGION_MISSING',
      'EP_DOCTOR_EMPTY_COUNTS',
    ]);
    for (const { code } of rules) {
      expect({ code, found: stdout.includes(`${code}\n`) }).toEqual({
        code,
        found: !absent.has(code),
      });
    }
  });

  it('says so where it finds nothing, and ends with 0', async () => {
    const env = files.write(
      '[default]\nregion = eu-west-1\nendpoint_url = http://localhost:4566\n',
    );
    const { stdout, stderr, code } = await runEp(['doctor'], { env });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toBe('no findings in the environment, ~/config and ~/credentials\n');
  });

  it('has nothing but a note where there are no files at all, and ends with 0', async () => {
    const { stdout, stderr, code } = await runEp(['doctor'], {
      env: { HOME: join(files.folder(), 'nowhere') },
    });
    expect(stdout).toMatch(/^AWS_REGION note EP_DOCTOR_REGION_MISSING\n/);
    expect(stderr).toMatch(/config \(missing\) and .+credentials \(missing\)\n$/);
    expect({ findings: stdout.match(/EP_DOCTOR/g)?.length, code }).toEqual({
      findings: 1,
      code: 0,
    });
  });

  it('answers in the envelope', async () => {
    const env = {
      ...files.write('[default]\nregion = a\n'),
      AWS_ENDPOINT_URL_LOGS: 'http://localhost:4566',
    };
    const { stdout, code } = await runEp(['doctor', '--json'], { env });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      command: 'doctor',
      ok: false,
      findings: [
        {
          code: 'EP_DOCTOR_VARIABLE_UNKNOWN',
          severity: 'warning',
          place: { variable: 'AWS_ENDPOINT_URL_LOGS' },
          fix: 'Write AWS_ENDPOINT_URL_CLOUDWATCH_LOGS.',
        },
      ],
    });
    const clean = await runEp(['doctor', '--json'], { env: files.write('') });
    expect(JSON.parse(clean.stdout)).toMatchObject({ ok: true, findings: [{ severity: 'note' }] });
  });

  it('answers as envelope.schema.json says, whatever is found', async () => {
    const schema = new URL('../../../envelope.schema.json', import.meta.url);
    const options = { allErrors: true, strictTypes: false } as const;
    const validate = new Ajv(options).compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    const faulty = {
      AWS_CONFIG_FILE: join(FAULTS, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(FAULTS, 'credentials'),
    };
    const { stdout } = await runEp(['doctor', '--json'], { env: { ...FAULTY_ENV, ...faulty } });
    const envelope = JSON.parse(stdout) as { readonly findings: object[] };
    validate(envelope);
    expect(validate.errors).toBeNull();
    expect(envelope.findings.length).toBeGreaterThan(30);
    expect(validate({ ...envelope, findings: [{ ...envelope.findings[0], place: {} }] })).toBe(
      false,
    );
  });

  it('reports what affects the named services, by any of their names', async () => {
    const env = {
      ...files.write('[default]\nregion = eu-west-1\nendpoint_url = localhost:1\n'),
      AWS_ENDPOINT_URL_LOGS: 'http://localhost:4566',
      AWS_ENDPOINT_URL_SQS: 'localhost:9324',
    };
    const outcome = await runEp(['doctor', 'sqs', 'stepfunctions'], { env });
    expectGolden('doctor-services', 'ep doctor sqs stepfunctions', outcome);
    const json = await runEp(['doctor', 'logs', '--json'], { env });
    expect(JSON.parse(json.stdout)).toMatchObject({
      data: {
        services: ['cloudwatch_logs'],
        files: [join(files.folder(), 'config'), expect.any(String)],
      },
      findings: [
        { place: { variable: 'AWS_ENDPOINT_URL_LOGS' } },
        { place: { file: join(files.folder(), 'config') } },
      ],
    });
  });

  it('exits by the findings that it shows, and refuses an unknown service', async () => {
    const env = {
      ...files.write('[default]\nregion = eu-west-1\n'),
      AWS_ENDPOINT_URL_SQS: 'localhost:9324',
    };
    expect((await runEp(['doctor', 's3'], { env })).code).toBe(0);
    expect((await runEp(['doctor', 's3', 'sqs'], { env })).code).toBe(1);
    const { stdout, stderr, code } = await runEp(['doctor', 'xyzzy'], { env });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('[EP_CLI_SERVICE]');
  });

  it('examines the profile that is named', async () => {
    const env = files.write('[profile dev]\nregion = eu-west-1\n');
    expect((await runEp(['doctor', '--profile', 'dev'], { env })).code).toBe(0);
    const { stdout, code } = await runEp(['doctor', '--profile', 'test'], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^--profile error EP_DOCTOR_PROFILE_MISSING\n/);
  });

  it('reports a file without read permission, and goes on', async () => {
    const folder = files.folder();
    const env = { HOME: folder, AWS_CONFIG_FILE: folder };
    const { stdout, code } = await runEp(['doctor'], { env });
    expect(code).toBe(1);
    expect(stdout).toContain('EP_DOCTOR_FILE\n  The file cannot be read: it is a directory.');
  });
});
