// By itself, because most answers are the page's alone, with nothing to be said of them: the real tools
// and all words are needed where an answer is to be explained, where it is an error, where it has a
// warning, and where one of the tools is meant.
export { warnDocumented } from '../dialects/documented/warn-documented.js';
export { explainWith } from '../explain-with.js';
export { precedence } from '../dialects/precedence.js';
export { toError } from '../answer/to-resolver-error.js';
