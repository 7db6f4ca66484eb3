import { isValidHostLabel } from './host-label.js';
import { isIpAddress } from './ip-address.js';

/**
 * `aws.isVirtualHostableS3Bucket` of the rules: whether a bucket's name can be the first label of a
 * host name; with `allowSubDomains`, also several labels with dots between them.
 */
export function isVirtualHostableS3Bucket(value: string, allowSubDomains: boolean): boolean {
  return allowSubDomains ? value.split('.').every(isBucketLabel) : isBucketLabel(value);
}

function isBucketLabel(value: string): boolean {
  return (
    value.length >= 3 &&
    isValidHostLabel(value, false) &&
    value === value.toLowerCase() &&
    !isIpAddress(value)
  );
}
