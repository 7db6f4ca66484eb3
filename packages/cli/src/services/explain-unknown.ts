import { findServices, type ServiceMatch } from '@ep/identifiers/crosswalk';

import { CliError } from '../frame/errors.js';
import { systemLabels } from './system-labels.js';

const MOST_SUGGESTIONS = 3;

/**
 * The error for a name that is no identifier, serviceId or boto3 client, with the services that it
 * can mean: by the name that another system has for them, else by spelling.
 */
export function explainUnknown(name: string): CliError {
  const matches = findServices(name).slice(0, MOST_SUGGESTIONS);
  const cure =
    matches.length === 0
      ? 'ep list names all services, ep find takes any name of one.'
      : `Did you mean ${matches.map(toSuggestion).join(', or ')}?`;
  return new CliError('EP_CLI_SERVICE', `no service is called ${JSON.stringify(name)}`, cure);
}

function toSuggestion({ identifier, serviceId, names, match }: ServiceMatch): string {
  const [known] = names;
  const why = known && match !== 'near' ? `; ${systemLabels[known.system]} ${known.name}` : '';
  return `${identifier} (${serviceId}${why})`;
}
