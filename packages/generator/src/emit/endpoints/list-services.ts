/** Services for people: `sqs`, `sqs and 1 more service`, `sqs and 254 more services`. */
export function listServices(services: readonly { readonly identifier: string }[]): string {
  const [first, ...more] = services.map(({ identifier }) => identifier);
  if (more.length === 0) return first ?? 'no service';
  return `${first} and ${more.length} more service${more.length === 1 ? '' : 's'}`;
}
