/**
 * How a command ends: `0` fine; `1` there are findings, or what was asked for failed; `2` the command
 * line cannot be carried out.
 */
export type ExitCode = 0 | 1 | 2;
