/** A host's label in small letters, not too short; with no dot in it, it cannot be an IP address. */
const BUCKET = /^(?!-)[a-z0-9-]{3,63}(?<!-)$/;

/**
 * `aws.isVirtualHostableS3Bucket` of the rules: whether a bucket's name can be the first label of a
 * host name; with `allowSubDomains`, also several labels with dots between them.
 */
export function isVirtualHostableS3Bucket(value: string, allowSubDomains: boolean): boolean {
  return allowSubDomains
    ? value.split('.').every((label) => BUCKET.test(label))
    : BUCKET.test(value);
}
