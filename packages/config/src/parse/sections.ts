import type { ConfigSection } from '../shared-config.js';

/** The sections of a file by what they are and by name. */
export interface Sections {
  readonly profiles: Map<string, ConfigSection>;
  readonly services: Map<string, ConfigSection>;
  readonly ssoSessions: Map<string, ConfigSection>;
}
