import type { Identifier } from '@ep/identifiers';

import type { ProfileKey } from '../profile-keys.js';

/**
 * One change to a shared config file. A `null` removes what is there. Only keys that the tools read
 * are written; any may be removed, dead ones too.
 */
export type ConfigEdit =
  | ServiceUrlEdit
  | ServiceUrlRemoval
  | ProfileKeyEdit
  | ProfileKeyRemoval
  | OtherProfileKeyEdit
  | ServicesSectionRemoval;

/** Sets or removes `endpoint_url` below a service's key in a `services` section. */
export interface ServiceUrlEdit {
  readonly kind: 'service-url';
  /** The section's name; it is added where there is none. */
  readonly section: string;
  /** The service's key, its identifier: `cloudwatch_logs`, and not `logs`. */
  readonly service: Identifier;
  readonly value: string | null;
}

/** Removes `endpoint_url` below any key of a `services` section, one that no tool reads, too: `logs`. */
export interface ServiceUrlRemoval {
  readonly kind: 'service-url';
  readonly section: string;
  readonly service: string;
  readonly value: null;
}

/** Sets or removes a key of a profile that bears on endpoints. */
export interface ProfileKeyEdit {
  readonly kind: 'profile-key';
  /** The profile's name; it is added where there is none. */
  readonly profile: string;
  readonly key: ProfileKey;
  readonly value: string | null;
}

/** Removes any key of a profile, the misspelt `ignore_configure_endpoint_urls`, too. */
export interface ProfileKeyRemoval {
  readonly kind: 'profile-key';
  readonly profile: string;
  readonly key: string;
  readonly value: null;
}

/** Sets or removes a key of a profile that is not for endpoints: `region`, `role_arn`. */
export interface OtherProfileKeyEdit {
  readonly kind: 'other-profile-key';
  /** The profile's name; it is added where there is none. */
  readonly profile: string;
  /** Goes unchecked, but for names that only seem to be for endpoints. */
  readonly key: string;
  readonly value: string | null;
}

/** Removes a `services` section, with the comments in it. */
export interface ServicesSectionRemoval {
  readonly kind: 'services-section';
  readonly section: string;
  readonly value: null;
}
