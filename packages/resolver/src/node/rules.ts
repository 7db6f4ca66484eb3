// The endpoint rules, loaded where resolveQuickly needs them and not the rest of the resolver.
export { toEndpoint } from '../dialects/sdk-js/to-endpoint.js';
