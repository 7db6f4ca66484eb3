// Usage: node packages/resolver/bench/cold-resolver.mjs — prints after how many milliseconds since the start of the
// process it knows where SQS is reached from here, by the resolver, and where that is.
import { resolveHere } from '@ep/resolver/node';

const { url } = await resolveHere('sqs');
const elapsed = performance.now();
console.log(elapsed, url);
