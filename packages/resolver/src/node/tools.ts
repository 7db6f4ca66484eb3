// By itself, because most answers are the page's alone: the real tools are asked where an answer is to be
// explained, where it is an error, and where one of them is meant.
export { explainWith } from '../explain-with.js';
export { precedence } from '../precedence.js';
