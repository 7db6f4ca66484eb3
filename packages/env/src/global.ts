/**
 * Types `process.env`, so that an editor completes the names that the tools read:
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

/** Completed with the legal values; any text is let through, as the environment does. */
type SettingEnvVars = { [N in SettingName]?: SettingValue<N> | (string & {}) };

declare global {
  namespace NodeJS {
    interface ProcessEnv extends ServiceEnvVars, SettingEnvVars {}
  }
}
