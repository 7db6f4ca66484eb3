/** Thrown for a name that, against its type, belongs to no service. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  /** Stable, so that programs can rely on it. */
  readonly code = 'UNKNOWN_NAME';
  /** The name, as it was given. */
  readonly value: unknown;

  constructor(value: unknown, what: string) {
    super(`${JSON.stringify(value)} is no ${what} of a service [UNKNOWN_NAME]`);
    this.value = value;
  }
}
