// Usage: node packages/resolver/bench/cold-resolver.mjs SERVICE — prints the milliseconds from the start of the process
// until the resolver has the URL of a service, and the URL. In the dialect sdk-js, the one of the SDK beside it.
import { resolveHere } from '@ep/resolver/node';

const service = /** @type {import('./measure-cold.mjs').Service} */ (process.argv[2]);
const { url } = await resolveHere(service, { dialect: 'sdk-js' });
const elapsed = 1000 * process.uptime();
console.log(elapsed, url);
