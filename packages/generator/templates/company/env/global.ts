import type { ServiceEnvVars } from './generated/process-env.js';

declare global {
  namespace NodeJS {
    interface ProcessEnv extends ServiceEnvVars {}
  }
}
