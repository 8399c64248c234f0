import Sequencer from '@jest/test-sequencer';

/**
 * The longest suites, in the order of their starts. Most of them start an instance or wait for times to pass. Jest knows how long a
 * suite takes only from an earlier run.
 */
const longest = [
  'e2e/loop.drill',
  'e2e/tls.drill',
  'local/test/start.int',
  'messaging/test/relay-lease',
  'bench/test/cleanup',
  'e2e/disk.drill',
  'subgraph/test/add-module',
  'messaging/test/consumer',
  'lint/src/checks',
  'testkit/test/upgrade',
];
/** Other suites between the starts of two of them, because the start of an instance takes both cores for a while. */
const distance = 4;

/** Spreads the longest suites among the first. Short ones come last, so that all workers end at about the same time. */
export default class SpreadSequencer extends Sequencer {
  async sort(tests) {
    const rankOf = ({ path }) => longest.findIndex((name) => path.includes(`/${name}`));
    const sorted = [...(await super.sort(tests.filter((test) => rankOf(test) < 0)))];
    const long = tests.filter((test) => rankOf(test) >= 0).toSorted((a, b) => rankOf(a) - rankOf(b));
    for (const [index, test] of long.entries()) sorted.splice(index * (distance + 1), 0, test);
    return sorted;
  }
}
