import { CliError } from '../cli-error.js';
import { type FoundService, findByWords } from './find-by-words.js';
import { systemLabels } from './system-labels.js';

const MOST_SUGGESTIONS = 3;

/**
 * The error for a name that stands for no single service, with those that it can mean: by the name
 * that another system has for them, by the beginning of a word, else by spelling.
 */
export function explainUnknown(name: string): CliError {
  const all = findByWords(name);
  const matches = all.slice(0, MOST_SUGGESTIONS);
  const more = all.length > matches.length ? ` ep find ${quote(name)} has more.` : '';
  const fix =
    matches.length === 0
      ? 'ep list names all services, ep find takes any name of one.'
      : `Did you mean ${matches.map(toSuggestion).join(', or ')}?${more}`;
  return new CliError('EP_CLI_SERVICE', `no service is called ${JSON.stringify(name)}`, fix);
}

function quote(name: string): string {
  return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}

function toSuggestion({ identifier, serviceId, names, match }: FoundService): string {
  const [known] = names;
  const isWhole = match === 'exact' || match === 'squashed';
  const why = known && isWhole ? `; ${systemLabels[known.system]} ${known.name}` : '';
  return `${identifier} (${serviceId}${why})`;
}
