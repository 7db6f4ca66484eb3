import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand, runNode } from '../run.mjs';
import { pnpmArgsOf } from '../read-workflows.mjs';
import { publishedPackages } from '../workspace-packages.mjs';
import { commitAll } from './copy-repository.mjs';
import { writeSmithyArchive } from './write-smithy-archive.mjs';

/** @typedef {import('../run.mjs').RunResult} RunResult */

const GENERATED = 'packages/identifiers/src/generated/SERVICES.md';

/**
 * What a maintainer does in a copy of the repository; what a workflow does for him, by the command
 * that the workflow has.
 */
export class Maintainer {
  /**
   * @param {string} repository
   * @param {Readonly<NodeJS.ProcessEnv>} env which registry npm takes
   */
  constructor(repository, env) {
    this.repository = repository;
    // What one release has compiled need not be compiled for the next.
    this.env = { ...env, TURBO_CACHE_DIR: join(repository, '..', 'turbo') };
  }

  /** The packages that are published, as they are now. */
  packages() {
    return publishedPackages(this.repository);
  }

  /** The one version of them. */
  version() {
    return this.packages()[0]?.manifest.version ?? '';
  }

  /**
   * Whether a package is one of them.
   *
   * @param {string} name
   */
  owns(name) {
    return this.packages().some(({ manifest }) => manifest.name === name);
  }

  /**
   * Releases; the tests do not run again within the tests.
   *
   * @param {import('../run.mjs').RunOptions} [options]
   */
  release(options = {}) {
    const where = { cwd: this.repository, env: this.env, silent: true };
    return runNode(['scripts/release.mjs', '--tested'], { ...where, ...options });
  }

  /** Tags the version as it is told to by the workflow; says how that went. */
  tag() {
    return runCommand('pnpm', pnpmArgsOf('release', 'tag-version'), {
      cwd: this.repository,
      env: this.env,
      silent: true,
    });
  }

  /** Releases as the workflow does. */
  publish() {
    return this.step('release', 'release', ['--tested']);
  }

  /**
   * AWS ships a service: its model comes with all the others.
   *
   * @param {string} serviceId
   */
  async shipService(serviceId) {
    const archive = join(this.repository, '..', 'archive');
    writeSmithyArchive(join(this.repository, 'models'), archive, serviceId);
    const source = ['--from', `smithy:${archive}`, '--version', '2026-11', '--date', '2026-11-01'];
    await this.step('regenerate', 'update-models', source);
  }

  /**
   * Takes a service out for good, which no command does.
   *
   * @param {string} identifier
   */
  removeModel(identifier) {
    const models = join(this.repository, 'models');
    rmSync(join(models, `${identifier}.json`));
    rmSync(join(models, 'rules', `${identifier}.json`), { force: true });
    const path = join(models, 'releases.json');
    /** @type {{ releases: { version: string, services: string[] }[] }} */
    const { releases } = JSON.parse(readFileSync(path, 'utf8'));
    const rest = releases.map(({ version, services }) => ({
      version,
      services: services.filter((name) => name !== identifier),
    }));
    writeFileSync(path, JSON.stringify({ releases: rest }));
  }

  /** Edits a generated file, as nobody should, and commits it. */
  async editGenerated() {
    appendFileSync(join(this.repository, GENERATED), '\nBy hand.\n');
    await commitAll(this.repository, 'Edit a generated file');
  }

  /** Brings the generated files in line with the models, and commits them. */
  async generate() {
    await this.step('regenerate', 'generate');
    await commitAll(this.repository, 'Generate');
  }

  /** Makes a version of all changesets, that of the models among them, and commits. */
  async makeVersion() {
    await this.step('regenerate', 'changeset:models');
    await this.step('release', 'version-packages');
    await commitAll(this.repository, `Version ${this.version()}`);
  }

  /** What has changed of the services, as the pull request tells it. */
  async changes() {
    return (await this.step('regenerate', 'diff-catalog')).stdout;
  }

  /**
   * Runs the command of a workflow's step, with the pnpm that is here.
   *
   * @param {string} workflow
   * @param {string} script the script of package.json that the step runs
   * @param {readonly string[]} [more] further arguments
   */
  async step(workflow, script, more = []) {
    const args = [...pnpmArgsOf(workflow, script), ...more];
    const options = { cwd: this.repository, env: this.env, quiet: true };
    const result = await runCommand('pnpm', args, options);
    if (result.code !== 0) throw new Error(`${script} of the workflow ${workflow} failed`);
    return result;
  }
}
