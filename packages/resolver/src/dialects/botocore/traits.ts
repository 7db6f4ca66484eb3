import type { Dialect } from '@ep/config';

/** In what boto3 and AWS CLI v2 differ; all else is botocore, which they share. */
export interface Traits {
  /** The variables that name the profile, the first that is set wins. */
  readonly profileVariables: readonly string[];
  /** The variables that name the region, likewise. */
  readonly regionVariables: readonly string[];
  /** Whether S3 and STS may still have one endpoint for several regions. */
  readonly hasGlobalEndpoints: boolean;
  /** Whether a URL without a scheme is refused as an argument before anything else is looked at. */
  readonly needsScheme: boolean;
}

const BOTO3: Traits = {
  profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
  regionVariables: ['AWS_DEFAULT_REGION'],
  hasGlobalEndpoints: true,
  needsScheme: false,
};

const AWS_CLI: Traits = {
  profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
  regionVariables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
  hasGlobalEndpoints: false,
  needsScheme: true,
};

/** The traits of a dialect that rests on botocore. */
export function traitsOf(dialect: Dialect): Traits {
  return dialect === 'boto3' ? BOTO3 : AWS_CLI;
}
