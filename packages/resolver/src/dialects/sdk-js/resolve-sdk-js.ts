import type { Context } from '../../question/context.js';
import type { Resolution } from '../resolution.js';
import { resolveTool } from '../tool/resolve-tool.js';
import { readSettings } from './read-settings.js';
import { toEndpoint } from './to-endpoint.js';

/**
 * The precedence of the AWS SDK for JavaScript v3.
 *
 * Source: the real SDK, observed.
 *
 * @throws Fault
 */
export function resolveSdkJs(context: Context): Resolution {
  return resolveTool(readSettings(context), toEndpoint);
}
