import { type ConfigEntry, type ConfigSection, SERVICES } from '@ep/config';
import { type Identifier, isIdentifier } from '@ep/identifiers';

import { ANY_SERVICE } from '../services/stand-ins.js';
import { oncePer } from './once-per.js';
import type { ExaminedFile, Situation } from './situation.js';

/** A profile's section in one of the files. */
export interface ProfileSection {
  readonly file: ExaminedFile;
  readonly section: ConfigSection;
}

/** Every profile of both files, as the AWS CLI reads them. */
export function profilesOf({ config, credentials }: Situation): ProfileSection[] {
  return [config, credentials].flatMap((file) =>
    [...file.mended.read('aws-cli').profiles.values()].map((section) => ({ file, section })),
  );
}

/** Every `services` section, as the AWS CLI reads them: from the config file alone. */
export function servicesOf({ config }: Situation): ConfigSection[] {
  return [...config.mended.read('aws-cli').services.values()];
}

/**
 * The `services` sections of the credentials file, where no tool looks for them, by the names that they
 * are meant to have.
 */
export function misplacedServicesOf({
  credentials,
}: Situation): ReadonlyMap<string, ConfigSection> {
  const sections = [...credentials.mended.read('aws-cli').profiles.values()];
  return new Map(
    sections.flatMap((section) => {
      const [kind, name = ''] = section.name.split(/\s+/);
      return kind === 'services' ? [[name, section] as const] : [];
    }),
  );
}

/** The profile that uses a `services` section, the first where there are several. */
export function profileOf(
  { config, credentials }: Situation,
  services: string,
): string | undefined {
  return usersIn(config).get(services) ?? usersIn(credentials).get(services);
}

/** The names of the profiles of a file, by the `services` section that each uses. */
const usersIn = oncePer(({ mended }: ExaminedFile): ReadonlyMap<string, string> => {
  const users = new Map<string, string>();
  for (const { name, entries } of mended.read('aws-cli').profiles.values()) {
    const services = entries.get(SERVICES)?.value;
    if (services !== undefined && !users.has(services)) users.set(services, name);
  }
  return users;
});

/** A service for which a profile has a URL of its own; any, where it has none. */
export function serviceIn(situation: Situation, { section }: ProfileSection): Identifier {
  const name = section.entries.get(SERVICES)?.value ?? '';
  const services = situation.config.mended.read('aws-cli').services.get(name);
  return [...(services?.entries.keys() ?? [])].find(isIdentifier) ?? ANY_SERVICE;
}

/** Every key of every profile; a `services` section of the credentials file is none by intent. */
export function profileEntriesOf(
  situation: Situation,
): (ProfileSection & { readonly entry: ConfigEntry })[] {
  const profiles = profilesOf(situation).filter(({ section }) => !/^services\s/.test(section.name));
  return profiles.flatMap(({ file, section }) =>
    [...section.entries.values()].map((entry) => ({ file, section, entry })),
  );
}
