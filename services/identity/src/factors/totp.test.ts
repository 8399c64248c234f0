import { stepOfCode } from './totp.ts';

/** Secret and codes of RFC 6238, appendix B, cut to six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number, lastStep = 0) => ({ secret, seconds, lastStep });

test.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [2_000_000_000, '279037', 66_666_666],
])('accepts the code of the RFC at %i seconds', (seconds, code, step) => {
  expect(stepOfCode(code, at(seconds))).toBe(step);
});

test('accepts one step before and after the current one', () => {
  expect([59 - 30, 59, 59 + 30].map((seconds) => stepOfCode('287082', at(seconds)))).toEqual([1, 1, 1]);
  expect([59 + 61, 59 + 91].map((seconds) => stepOfCode('287082', at(seconds)))).toEqual([null, null]);
});

test('accepts no code twice, nor an older one', () => {
  expect([stepOfCode('287082', at(59, 1)), stepOfCode('287082', at(59, 2))]).toEqual([null, null]);
});

test.each(['', '28708', '2870822', 'abcdef', '287083'])('refuses %s', (code) => {
  expect(stepOfCode(code, at(59))).toBeNull();
});
