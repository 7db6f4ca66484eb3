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

/** The switches: settings that are on or off, with an option, a variable and a key in a profile. */
export const SWITCHES = {
  ignore: 'ignoreConfiguredEndpointUrls',
  fips: 'useFipsEndpoint',
  dualstack: 'useDualstackEndpoint',
} as const satisfies Readonly<Record<string, SettingName>>;

/** The name of a switch in {@link settings}. */
export type SwitchName = (typeof SWITCHES)[keyof typeof SWITCHES];

/** Whether a value is a legal account ID endpoint mode. Case counts. */
export function isAccountMode(value: string): boolean {
  return (settings.accountIdEndpointMode.values as readonly string[]).includes(value);
}
