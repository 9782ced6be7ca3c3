const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, by folder: on a machine that has never seen these specs nothing else is known, and one that begins last is waited for alone. */
const LONGEST = ['test/web/', 'test/keycloak/', 'test/isolation/', 'test/faults/', 'test/e2e/', 'test/'];

const turn = (file) => {
  const at = LONGEST.findIndex((folder) => file.startsWith(folder));
  return at === -1 ? LONGEST.length : at;
};

/** The order of the specs: long ones first, those of one folder as Jest has them, which is by how long they took the last time, or by their size. */
module.exports = class extends Sequencer {
  sort(tests) {
    const inTurn = new Map(super.sort(tests).map((test) => [test, turn(path.relative(test.context.config.rootDir, test.path).split(path.sep).join('/'))]));
    return [...inTurn.keys()].sort((a, b) => inTurn.get(a) - inTurn.get(b));
  }
};
