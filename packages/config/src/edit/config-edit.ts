/** One change to a shared config file. A `null` removes what is there. */
export type ConfigEdit = ServiceUrlEdit | ProfileKeyEdit | ServicesSectionEdit;

/** Sets or removes `endpoint_url` below a service's key in a `services` section. */
export interface ServiceUrlEdit {
  readonly kind: 'service-url';
  /** The section's name; it is added where there is none. */
  readonly section: string;
  /** The service's identifier: `s3`. */
  readonly service: string;
  readonly value: string | null;
}

/** Sets or removes a key of a profile. */
export interface ProfileKeyEdit {
  readonly kind: 'profile-key';
  /** The profile's name; it is added where there is none. */
  readonly profile: string;
  readonly key: string;
  readonly value: string | null;
}

/** Removes a `services` section, with the comments in it. */
export interface ServicesSectionEdit {
  readonly kind: 'services-section';
  readonly section: string;
  readonly value: null;
}
