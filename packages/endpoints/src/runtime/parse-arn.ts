/** The parts of an ARN: `arn:partition:service:region:accountId:resourceId`. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty where the resource belongs to no region. */
  readonly region: string;
  /** Empty where the resource belongs to no account. */
  readonly accountId: string;
  /** The resource, cut at every `:` and `/`: `['accesspoint', 'mine']`. */
  readonly resourceId: readonly string[];
}

/**
 * `aws.parseArn` of the rules.
 *
 * @returns undefined if `value` is not an ARN: it needs six parts, and only region and account
 *   may be empty
 */
export function parseArn(value: string): Arn | undefined {
  const [arn, partition, service, region, accountId, ...resource] = value.split(':');
  if (arn !== 'arn' || !partition || !service || region === undefined || accountId === undefined) {
    return undefined;
  }
  const rest = resource.join(':');
  return rest === ''
    ? undefined
    : { partition, service, region, accountId, resourceId: rest.split(/[:/]/) };
}
