/** The codes of {@link ConfigEditError}; stable, so that programs can tell the cases apart. */
export type ConfigEditErrorCode =
  | 'EP_CONFIG_EDIT_UNREADABLE'
  | 'EP_CONFIG_EDIT_NAME'
  | 'EP_CONFIG_EDIT_VALUE'
  | 'EP_CONFIG_EDIT_DIFFERS';

const TEXTS: Readonly<
  Record<ConfigEditErrorCode, { readonly message: string; readonly cure: string }>
> = {
  EP_CONFIG_EDIT_UNREADABLE: {
    message: 'The file cannot be parsed, so nothing in it is changed',
    cure: 'Mend the line that is named first.',
  },
  EP_CONFIG_EDIT_NAME: {
    message: 'Not every tool reads this name of a section or key',
    cure: 'Use small letters, digits, -, _ and . in keys, and no blanks or quotes in names.',
  },
  EP_CONFIG_EDIT_VALUE: {
    message: 'Not every tool reads this value alike',
    cure: 'Give a value on one line, not empty, without blanks around it and without " #" or " ;".',
  },
  EP_CONFIG_EDIT_DIFFERS: {
    message: 'With what is there already, not every tool would read the change alike',
    cure: 'Mend what the problems of parsing the file as "documented" name, then change it again.',
  },
};

/** A change that is not made, because not all tools would read it alike; the text stays as it is. */
export class ConfigEditError extends Error {
  override readonly name = 'ConfigEditError';
  readonly code: ConfigEditErrorCode;
  /** The name, value or place that is in the way. */
  readonly value: string;
  /** What mends it, in one sentence. */
  readonly cure: string;

  constructor(code: ConfigEditErrorCode, value: string) {
    const { message, cure } = TEXTS[code];
    super(`${message}: ${JSON.stringify(value)}. ${cure} [${code}]`);
    this.code = code;
    this.value = value;
    this.cure = cure;
  }
}

/**
 * Whether `error` is a {@link ConfigEditError}. Goes by name, so it also holds across two copies of
 * this package in one program.
 */
export function isConfigEditError(error: unknown): error is ConfigEditError {
  return error instanceof Error && error.name === 'ConfigEditError';
}
