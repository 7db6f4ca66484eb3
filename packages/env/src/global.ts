/**
 * Types `process.env`, so that editors complete the names that the tools read:
 *
 * ```ts
 * import '@ep/env/global';
 * process.env.AWS_ENDPOINT_URL_ACM_PCA = 'http://localhost:8083';
 * ```
 *
 * @module
 */
import type { ServiceEnvVars } from './generated/process-env.js';
import type { SettingName, SettingValue } from './settings.js';

/** Editors complete the legal values; other strings are accepted, because the environment accepts them. */
type SettingEnvVars = { [N in SettingName]?: SettingValue<N> | (string & {}) };

declare global {
  namespace NodeJS {
    interface ProcessEnv extends ServiceEnvVars, SettingEnvVars {}
  }
}
