/** What almost every service's endpoint rules ask for. */
export interface CommonParams {
  /** `eu-west-1`; may be a region that AWS has not announced. */
  readonly Region?: string | undefined;
  /** Whether the FIPS endpoint is wanted. Default: false. */
  readonly UseFIPS?: boolean | undefined;
  /** Whether the dual-stack endpoint is wanted, which speaks IPv4 and IPv6. Default: false. */
  readonly UseDualStack?: boolean | undefined;
  /** A URL that takes the place of the service's own endpoint. */
  readonly Endpoint?: string | undefined;
}
