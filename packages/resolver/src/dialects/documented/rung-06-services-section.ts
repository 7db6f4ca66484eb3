import { findNestedEntry } from '@ep/config';

import { failed, type Finding, passed } from '../finding.js';
import { Fault } from '../../errors/fault.js';
import { fromEntry, type Setting } from '../../settings/source.js';
import { judgeUrl } from './judge-url.js';
import type { Question } from './question.js';

/** Rung 6: `endpoint_url` below the service's key in the services section that the profile names. */
export function findServicesSection(question: Question): Finding {
  const named = question.inProfile.services;
  if (named === undefined) return passed(6, 'unset');
  if (named.value === '') return passed(6, 'empty', named.source);
  return findInSection(question, named);
}

function findInSection({ context, ignoring }: Question, named: Setting): Finding {
  const { config, identifier } = context;
  const ignored = ignoring !== 'none';
  const section = config?.services.get(named.value);
  if (section === undefined) {
    if (ignored) return passed(6, 'ignored', named.source);
    return failed(6, new Fault('EP_RESOLVER_SERVICES_SECTION', named));
  }
  const entry = section.entries.get(identifier);
  if (entry !== undefined && entry.nested === null && entry.value !== '' && !ignored) {
    const flat = fromEntry('config', identifier, entry);
    return failed(6, new Fault('EP_RESOLVER_SERVICES_ENTRY', flat));
  }
  const url = findNestedEntry(section, identifier, 'endpoint_url');
  const name = `${identifier}.endpoint_url`;
  return judgeUrl(6, url === undefined ? undefined : fromEntry('config', name, url), ignored);
}
