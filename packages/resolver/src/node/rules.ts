// By itself, because it is loaded only where an answer needs it.
export { evaluateRules } from '../endpoint-rules/evaluate-rules.js';
