import { findSharedFile } from '@ep/config/node';

import { byDialect } from '../ask-all.js';
import type { Found, Rule } from '../rule.js';
import type { ExaminedFile, Situation } from '../situation.js';
import { variablesOf } from '../variables.js';

const VARIABLES = {
  config: 'AWS_CONFIG_FILE',
  credentials: 'AWS_SHARED_CREDENTIALS_FILE',
} as const;

/** `AWS_CONFIG_FILE=$HOME/aws` in quotes, or set to nothing: not every tool finds the same file. */
export const filePath: Rule = {
  code: 'EP_DOCTOR_FILE_PATH',
  severity: 'warning',
  finds: 'a variable by which not every tool finds the same shared file',
  example: { env: { AWS_CONFIG_FILE: '$HOME/aws-config', HOME: '/home/me' }, config: '' },
  fixed: { env: { AWS_CONFIG_FILE: '/home/me/aws-config', HOME: '/home/me' }, config: '' },
  find: (situation) => [
    ...find(situation, situation.config),
    ...find(situation, situation.credentials),
  ],
};

function find(situation: Situation, { kind }: ExaminedFile): Found[] {
  const { env } = situation;
  const texts = byDialect(
    (dialect) => findSharedFile({ kind, dialect, env }) ?? 'looks for no file',
  );
  if (new Set(Object.values(texts)).size === 1) return [];
  return variablesOf(situation)
    .filter(({ name }) => name === VARIABLES[kind])
    .map(({ name, value }) => ({
      message: `Not every tool finds the same ${kind} file.`,
      place: { variable: name },
      value,
      fix: 'Set it to the whole path, or unset it.',
      dialects: texts,
    }));
}
