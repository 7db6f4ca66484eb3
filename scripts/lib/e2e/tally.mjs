/** Runs checks one after the other, says how each went and how long it took, and counts them. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * @param {string} name
   * @param {() => unknown} check throws where it fails
   */
  async check(name, check) {
    const start = performance.now();
    const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
    try {
      await check();
      this.passed++;
      console.log(`✓ ${name} (${seconds()} s)`);
    } catch (error) {
      this.failed++;
      console.log(`✗ ${name} (${seconds()} s)`);
      console.error(error);
    }
  }

  /** The line that `pnpm test` reads: how many passed and failed. */
  toString() {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}
