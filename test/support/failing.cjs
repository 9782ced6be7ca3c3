const { TestEnvironment } = require('jest-environment-node');

/** When a test has failed, what it worked with says what it looked like then (`globalThis.atFailure`), before anything is tidied away. */
module.exports = class extends TestEnvironment {
  async handleTestEvent({ name }) {
    if (name === 'test_fn_failure') await this.global.atFailure?.();
  }
};
