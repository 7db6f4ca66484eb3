import type { RuleEndpoint } from '../../endpoint-rules/rule-endpoint.js';
import type { Finding } from '../finding.js';
import type { Resolution } from '../resolution.js';
import { findRungs, type ToolQuestion } from './tool-question.js';
import { warnTools } from './warn-tools.js';

/**
 * The resolution of a real tool, once it has read its settings.
 *
 * @param toEndpoint the endpoint of the rung that wins; throws Fault
 */
export function resolveTool<Q extends ToolQuestion>(
  question: Q,
  toEndpoint: (question: Q, winner: Finding) => RuleEndpoint,
): Resolution {
  const rungs = findRungs(question);
  return {
    ...rungs,
    toEndpoint: () => toEndpoint(question, rungs.winner),
    toWarnings: (winner) => warnTools(question, rungs.toFindings(), winner),
  };
}
