/** A part of AWS that stands alone, with accounts and host names of its own. */
export interface Partition {
  /** `aws-cn` */
  readonly name: string;
  /** `amazonaws.com.cn` */
  readonly dnsSuffix: string;
  /** `api.amazonwebservices.com.cn` */
  readonly dualStackDnsSuffix: string;
  readonly supportsFIPS: boolean;
  readonly supportsDualStack: boolean;
  /** The region in which services without regions live: `cn-northwest-1`. */
  readonly implicitGlobalRegion: string;
  /** What the names of its regions look like, announced or not. */
  readonly pattern: RegExp;
  /** Its announced regions by name, sorted; pseudo-regions such as `aws-cn-global` too. */
  readonly regions: readonly string[];
}
