// Usage: node packages/resolver/bench/cold-resolver.mjs — prints where SQS is reached from here, by the resolver.
import { resolveHere } from '../dist/node/index.js';

console.log((await resolveHere('sqs')).url);
