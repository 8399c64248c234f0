import { detectAnomalies } from './anomalies.ts';

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
  ['an agency that accepts and never completes', { old_accepted: 20, old_completed: 1 }, ['ACCEPTED_NOT_COMPLETED']],
  ['one that completes a tenth', { old_accepted: 20, old_completed: 2 }, []],
  ['too few to say', { old_accepted: 9, old_completed: 0, old_sent: 9, answered: 9, refused: 9, denied: 9 }, []],
  ['one that never looks', { old_sent: 10, old_seen: 4 }, ['NOT_VIEWED']],
  ['one that refuses most', { answered: 10, refused: 9 }, ['HIGH_REJECTION_RATE']],
  ['families that deny', { confirmed: 4, denied: 6 }, ['OUTCOMES_DENIED']],
])('%s', (_what, row, expected) => {
  expect(detectAnomalies({ ...quiet, ...row })).toEqual(expected);
});
