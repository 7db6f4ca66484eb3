import { endpointSettings, otherSettings } from '@ep/naming';

/**
 * Every setting with its variable, its key in a profile, its legal values and its default. A setting is
 * named after its option; `@ep/naming` has the table.
 *
 * @example
 * ```ts
 * settings.useFipsEndpoint.variable; // 'AWS_USE_FIPS_ENDPOINT'
 * ```
 */
export const settings = { ...endpointSettings, ...otherSettings } as const;

/** A setting in {@link settings}. */
export type SettingName = keyof typeof settings;

/** A setting that is on or off, and has an option, a variable and a key in a profile. */
export type SwitchName =
  'ignoreConfiguredEndpointUrls' | 'useFipsEndpoint' | 'useDualstackEndpoint';

/** Every switch. */
export const SWITCHES: readonly SwitchName[] = [
  'ignoreConfiguredEndpointUrls',
  'useFipsEndpoint',
  'useDualstackEndpoint',
];

/** Whether a value is a legal account ID endpoint mode. Case counts. */
export function isAccountMode(value: string): boolean {
  return (settings.accountIdEndpointMode.values as readonly string[]).includes(value);
}
