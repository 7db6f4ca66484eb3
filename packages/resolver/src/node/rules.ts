// By itself, because it is loaded only where an answer needs it.
export { evaluateRules } from '../rules.js';
