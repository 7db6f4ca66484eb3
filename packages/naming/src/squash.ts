/**
 * A name without what people leave out or add: letters small, everything but ASCII letters and
 * digits gone. Two spellings of one name squash alike; it is a key to compare by, not a name.
 *
 * @example
 * ```ts
 * squash('CloudWatch Logs'); // 'cloudwatchlogs'
 * squash('cloudwatch-logs'); // 'cloudwatchlogs'
 * ```
 */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
