// The whole resolver, loaded where resolveQuickly has no answer.
export { explainEndpoint } from '../explain-endpoint.js';
export { resolveEndpoint } from '../resolve-endpoint.js';
