import { formatTable, type Output, toStyle, wrapWords } from '@ep/command-line';
import type { FoundService } from '../../services/find-by-words.js';
import { systemLabels } from '../../services/system-labels.js';

/** A service that was found, with its variable. */
export interface Match extends FoundService {
  readonly envVar: string;
}

/** A name, and what it can mean. */
interface Found {
  readonly name: string;
  readonly matches: readonly Match[];
}

/**
 * What was found, as a table with a line a service. At a terminal, how it was found stands below,
 * within the terminal's width, and the variable stands out.
 */
export function formatMatches(found: readonly Found[], output: Output): string {
  const rows = found.flatMap(({ name, matches }) =>
    matches.map((match) => ({
      cells: toCells(found.length > 1 ? [name] : [], match),
      match,
      name,
    })),
  );
  if (!output.isTty) {
    return formatTable(rows.map(({ cells, match, name }) => [...cells, toReason(name, match)]));
  }
  const { bold, dim } = toStyle(output);
  const lines = formatTable(rows.map(({ cells }) => cells)).split('\n');
  return rows
    .map(({ match, name }, row) => {
      const line = (lines[row] ?? '').slice(0, -match.envVar.length) + bold(match.envVar);
      const reason = wrapWords(toReason(name, match), output.columns, '  ').map(dim);
      return `${[line, ...reason].join('\n')}\n`;
    })
    .join('');
}

function toCells(name: readonly string[], { identifier, serviceId, envVar }: Match): string[] {
  return [...name, identifier, serviceId, envVar];
}

/** `exact: endpoint prefix, signing name`; a name with another spelling than the one searched for stands behind its systems. */
function toReason(searched: string, { match, names }: Match): string {
  const spellings = [...new Set(names.map(({ name }) => name))];
  const by = spellings.map((spelling) => {
    const systems = names
      .filter(({ name }) => name === spelling)
      .map(({ system }) => systemLabels[system]);
    return spelling === searched ? systems.join(', ') : `${systems.join(', ')} ${spelling}`;
  });
  return `${match}: ${by.join('; ')}`;
}
