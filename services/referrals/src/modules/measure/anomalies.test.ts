import { anomaliesOf } from './anomalies.ts';

const quiet = {
  old_accepted: 0,
  old_completed: 0,
  old_sent: 0,
  old_seen: 0,
  answered: 0,
  refused: 0,
  confirmed: 0,
  denied: 0,
};

test.each([
  ['an agency that accepts and never completes', { old_accepted: 20, old_completed: 1 }, ['ACCEPTS_NEVER_COMPLETES']],
  ['one that completes a tenth', { old_accepted: 20, old_completed: 2 }, []],
  ['too few to say', { old_accepted: 9, old_completed: 0, old_sent: 9, answered: 9, refused: 9, denied: 9 }, []],
  ['one that never looks', { old_sent: 10, old_seen: 4 }, ['DOES_NOT_LOOK']],
  ['one that refuses most', { answered: 10, refused: 9 }, ['REFUSES_MOST']],
  ['families that deny', { confirmed: 4, denied: 6 }, ['FAMILIES_DENY']],
])('%s', (_what, row, expected) => {
  expect(anomaliesOf({ ...quiet, ...row })).toEqual(expected);
});
