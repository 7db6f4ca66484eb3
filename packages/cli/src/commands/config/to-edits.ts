import type { ConfigEdit, ServiceKey } from '@ep/config';

/** What is asked of `ep config`. */
export interface ConfigWish {
  /** The identifiers of the services. */
  readonly services: readonly ServiceKey[];
  readonly url: string;
  /** The name of the services section. */
  readonly section: string;
  /** The profile that is to use it; undefined for none. */
  readonly profile: string | undefined;
}

/** The changes that make a wish come true: the profile first, as it stands first in a file. */
export function toEdits({ services, url, section, profile }: ConfigWish): readonly ConfigEdit[] {
  const ofServices = services.map((service): ConfigEdit => ({
    kind: 'service-url',
    section,
    service,
    value: url,
  }));
  if (profile === undefined) return ofServices;
  return [{ kind: 'profile-key', profile, key: 'services', value: section }, ...ofServices];
}
