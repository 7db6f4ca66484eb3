// Usage: node packages/resolver/bench/cold-resolver.mjs SERVICE — prints after how many milliseconds since the start of
// the process it knows where the service is reached from here, by the resolver, and where that is.
import { resolveHere } from '@ep/resolver/node';

const service = /** @type {import('./measure-cold.mjs').Service} */ (process.argv[2]);
const { url } = await resolveHere(service);
const elapsed = 1000 * process.uptime();
console.log(elapsed, url);
