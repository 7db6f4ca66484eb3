const LABEL = /^(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/;

/**
 * `isValidHostLabel` of the rules: letters, digits and inner hyphens, at most 63 of them; with
 * `allowSubDomains`, several labels with dots between them.
 */
export function isValidHostLabel(value: string, allowSubDomains: boolean): boolean {
  return allowSubDomains ? value.split('.').every((label) => LABEL.test(label)) : LABEL.test(value);
}
