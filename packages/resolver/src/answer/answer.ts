import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { type Finding, isDecisive, type Rung } from '../dialects/finding.js';
import type { Resolution } from '../dialects/resolution.js';
import type { ResolvedEndpoint, Shadowed } from './resolved-endpoint.js';
import type { Settings } from '../settings.js';
import { fromDefault, type Source } from '../settings/source.js';
import { maskCredentials } from '../url/mask-credentials.js';
import type { Warning } from '../differences/warnings.js';

const DEFAULT = fromDefault('endpoint', '').source;

/**
 * An answer whose reasons are put together when they are asked for, from what was read when the
 * question was answered: most programs want the URL alone, and want it fast.
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
    this.source = winner.source ?? DEFAULT;
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

  /** All of it as plain data. */
  toJSON(): ResolvedEndpoint {
    const { settings, shadowed, warnings } = this;
    return Object.assign({}, this, { settings, shadowed, warnings });
  }
}

function toShadowed({ rung, source, url }: Finding): Shadowed {
  return { rung, source: source ?? DEFAULT, url: url && maskCredentials(url) };
}
