import { UsageError } from './usage-error.js';

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Whether a text is a version: `1.2.0`, `1.2.0-rc.1`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * The version that `--release` names.
 *
 * @throws UsageError where it is none
 */
export function toRelease(value: string): string {
  if (isVersion(value)) return value;
  const message = `--release takes a version as 1.2.0, not ${JSON.stringify(value)}`;
  throw new UsageError('EP_USAGE_VALUE', message, 'write three numbers, as in --release 1.2.0');
}
