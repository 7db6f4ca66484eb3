export { explainHere, resolveHere, type HereInput } from './resolve-here.js';
