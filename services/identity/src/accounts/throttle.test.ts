import { waitAfter } from './throttle.ts';

const rule = { free: 5, every: 1, first: 4, max: 60 };

test.each([
  [0, 0],
  [4, 0],
  [5, 4],
  [6, 8],
  [9, 60],
  [5_000, 60],
])('after %i wrong passwords the next waits %i seconds', (failures, seconds) => {
  expect(waitAfter(failures, rule)).toBe(seconds);
});
