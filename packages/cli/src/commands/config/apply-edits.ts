import {
  type ConfigEdit,
  type ConfigEditError,
  type ConfigEditErrorCode,
  editSharedConfig,
  isConfigEditError,
} from '@ep/config';

import { CliError } from '../../cli-error.js';
import { maskLine } from '../../diagnostics/format-excerpt.js';

/**
 * A text with all changes made.
 *
 * @throws CliError `EP_CLI_CONFIG` where not every tool would read a change alike
 */
export function applyEdits(text: string, edits: readonly ConfigEdit[], file: string): string {
  return edits.reduce((before, edit) => tryEdit(before, edit, file), text);
}

function tryEdit(text: string, edit: ConfigEdit, file: string): string {
  try {
    return editSharedConfig(text, edit, { file });
  } catch (error) {
    throw isConfigEditError(error) ? toCliError(error) : error;
  }
}

const OF_COMMAND_LINE: ReadonlySet<ConfigEditErrorCode> = new Set([
  'EP_CONFIG_EDIT_NAME',
  'EP_CONFIG_EDIT_VALUE',
  'EP_CONFIG_EDIT_URL',
]);

/** Its message without the fix, which is said on a line of its own. */
function toCliError({ code, message, fix }: ConfigEditError): CliError {
  const [what = ''] = message.split(`. ${fix}`, 1);
  const { line } = maskLine(what, { start: 0, end: 0 });
  return OF_COMMAND_LINE.has(code)
    ? new CliError('EP_CLI_CONFIG', line, fix)
    : new CliError('EP_CLI_CONFIG', line, `${fix} ep doctor says more.`, { exitCode: 1 });
}
