import Sequencer from '@jest/test-sequencer';

// Other suites between the starts of two drills. Each starts an instance, which takes both cores for a while.
const distance = 6;

/**
 * Runs the longest suites first, as Jest does. Before a first run Jest takes the size of a file for its length, so drills, whose
 * files are short, are spread among the others.
 */
export default class DrillSequencer extends Sequencer {
  async sort(tests) {
    const isDrill = ({ context }) => context.config.displayName?.name === 'drill';
    const sorted = [...(await super.sort(tests.filter((test) => !isDrill(test))))];
    const drills = tests.filter(isDrill).toSorted((a, b) => a.path.localeCompare(b.path));
    for (const [index, drill] of drills.entries()) sorted.splice(index * (distance + 1), 0, drill);
    return sorted;
  }
}
