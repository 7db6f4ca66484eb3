import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { DEFAULT_SOURCE, type Finding, isDecisive, type Rung } from '../dialects/finding.js';
import type { Resolution } from '../dialects/resolution.js';
import type { ResolvedEndpoint, Shadowed } from './resolved-endpoint.js';
import type { Settings, Source } from '../settings/source.js';
import { maskCredentials } from '../url/mask-credentials.js';
import type { Warning } from '../differences/warnings.js';

/**
 * An answer. Its settings, warnings and what it shadows are made when somebody reads them, from what was
 * read before: most programs want the URL alone, and want it fast.
 */
export class Answer implements ResolvedEndpoint {
  readonly service: Identifier;
  readonly dialect: Dialect;
  readonly url: string;
  readonly headers: ResolvedEndpoint['headers'];
  readonly authSchemes: ResolvedEndpoint['authSchemes'];
  readonly rung: Rung;
  readonly source: Source;
  readonly #resolution: Resolution;

  constructor(service: Identifier, dialect: Dialect, resolution: Resolution) {
    const { winner } = resolution;
    const { url, headers, authSchemes } = resolution.toEndpoint();
    this.service = service;
    this.dialect = dialect;
    this.url = url;
    this.headers = headers;
    this.authSchemes = authSchemes;
    this.rung = winner.rung;
    this.source = winner.source ?? DEFAULT_SOURCE;
    this.#resolution = resolution;
  }

  get settings(): Settings {
    return this.#resolution.toSettings();
  }

  get shadowed(): readonly Shadowed[] {
    const findings = this.#resolution.toFindings();
    const below = findings.slice(findings.findIndex(isDecisive) + 1);
    return below.filter(({ state }) => state === 'set').map(toShadowed);
  }

  get warnings(): readonly Warning[] {
    return this.#resolution.toWarnings(this.#resolution.winner);
  }

  /** The answer as plain data. */
  toJSON(): ResolvedEndpoint {
    const { settings, shadowed, warnings } = this;
    return Object.assign({}, this, { settings, shadowed, warnings });
  }
}

function toShadowed({ rung, source, url }: Finding): Shadowed {
  return { rung, source: source ?? DEFAULT_SOURCE, url: url && maskCredentials(url) };
}

/**
 * The answer of the rung that wins.
 *
 * @throws Fault where that rung has an invalid value, or the endpoint cannot be made
 */
export function toAnswer(service: Identifier, dialect: Dialect, resolution: Resolution): Answer {
  if (resolution.winner.fault !== null) throw resolution.winner.fault;
  return new Answer(service, dialect, resolution);
}
