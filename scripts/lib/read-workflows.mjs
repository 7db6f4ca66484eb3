import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { root } from './run.mjs';

const FOLDER = '.github/workflows';

/**
 * @typedef {{ uses?: string, run?: string, with?: Readonly<Record<string, unknown>> }} Step
 * @typedef {{ permissions?: Readonly<Record<string, string>>, steps: readonly Step[] }} Job
 * @typedef {{
 *   name: string,
 *   permissions?: Readonly<Record<string, string>>,
 *   jobs: Readonly<Record<string, Job>>,
 * }} Workflow
 * @typedef {{ path: string, text: string, workflow: Workflow }} WorkflowFile path: from the
 *   repository's folder
 */

/**
 * The workflows of this repository.
 *
 * @returns {WorkflowFile[]}
 */
export function readWorkflows() {
  return readdirSync(join(root, FOLDER))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(root, FOLDER, name), 'utf8');
      return { path: `${FOLDER}/${name}`, text, workflow: parse(text) };
    });
}

/**
 * The commands that a workflow runs, those that it hands to changesets' action among them.
 *
 * @param {Workflow} workflow
 * @returns {string[]}
 */
export function commandsOf({ jobs }) {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps
    .flatMap(({ run, with: given }) => [run, given?.['version']])
    .flatMap((command) => (typeof command === 'string' ? [command.trim()] : []));
}

/**
 * The arguments of pnpm in the command of `workflow` that runs a script of package.json.
 *
 * @param {string} workflow its name
 * @param {string} script
 * @returns {string[]}
 */
export function pnpmArgsOf(workflow, script) {
  const file = readWorkflows().find((one) => one.workflow.name === workflow);
  const commands = file ? commandsOf(file.workflow).map(toPnpmArgs) : [];
  const args = commands.find((one) => one?.includes(script));
  if (!args) throw new Error(`the workflow ${workflow} does not run ${script}`);
  return args;
}

/**
 * @param {string} command such as `npx --yes pnpm@1.2.3 test`, whose output may go to a file
 * @returns {string[] | undefined} the arguments of pnpm, where it is one that works on a machine
 *   with nothing but Node.js
 */
export function toPnpmArgs(command) {
  const [, args] =
    /^npx --yes pnpm@[\d.]+ ([^>]+?)(?: > "\$RUNNER_TEMP\/[a-z.]+")?$/.exec(command) ?? [];
  return args?.split(' ');
}
