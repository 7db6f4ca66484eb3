import type { Dialect } from '@ep/config';

/** The codes of {@link ResolverError}. They never change, so that programs can tell errors apart. */
export type ResolverErrorCode =
  | 'EP_RESOLVER_SERVICE'
  | 'EP_RESOLVER_DIALECT'
  | 'EP_RESOLVER_OPTION'
  | 'EP_RESOLVER_FILE_KIND'
  | 'EP_RESOLVER_FILE_DIALECT'
  | 'EP_RESOLVER_REGION_INVALID'
  | 'EP_RESOLVER_REGION_MISSING'
  | 'EP_RESOLVER_FILE_ACCESS'
  | 'EP_RESOLVER_FILE_UNREADABLE'
  | 'EP_RESOLVER_PROFILE_MISSING'
  | 'EP_RESOLVER_CREDENTIALS_PARTIAL'
  | 'EP_RESOLVER_CREDENTIALS_MISSING'
  | 'EP_RESOLVER_SERVICES_SECTION'
  | 'EP_RESOLVER_SERVICES_ENTRY'
  | 'EP_RESOLVER_NESTED_VALUE'
  | 'EP_RESOLVER_S3_BLOCK'
  | 'EP_RESOLVER_S3_EMPTY'
  | 'EP_RESOLVER_S3_MODE'
  | 'EP_RESOLVER_STS_MODE'
  | 'EP_RESOLVER_VARIANT'
  | 'EP_RESOLVER_SWITCH'
  | 'EP_RESOLVER_ACCOUNT_MODE'
  | 'EP_RESOLVER_ACCOUNT_MISSING'
  | 'EP_RESOLVER_URL'
  | 'EP_RESOLVER_RULES';

/** A dialect that is a real tool's. */
export type Tool = Exclude<Dialect, 'documented'>;

/** A real tool that fails for the same reason with the same settings. */
export interface ToolFailure {
  readonly dialect: Tool;
  /** The error's name in that tool: `InvalidConfigError`. */
  readonly error: string;
}
