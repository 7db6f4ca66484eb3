import type { Context } from '../../question/context.js';
import type { Resolution } from '../resolution.js';
import { resolveTool } from '../tool/resolve-tool.js';
import { readSettings } from './read-settings.js';
import { toEndpoint } from './to-endpoint.js';

/**
 * The precedence of boto3 and of the AWS CLI v2.
 *
 * Source: the real tools, observed.
 *
 * @throws Fault
 */
export function resolveBotocore(context: Context): Resolution {
  return resolveTool(readSettings(context), toEndpoint);
}
