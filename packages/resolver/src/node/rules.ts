// By itself, because it is loaded only where an answer needs it.
export { endpointFor, explainRefusal } from '@ep/endpoints';
