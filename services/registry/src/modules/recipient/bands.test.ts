import { bandOf } from './bands.ts';

test.each([
  [0, null],
  [1, null],
  [19, null],
  [20, 20],
  [29, 20],
  [7_400_001, 7_400_000],
])('agencies get %d as %p', (count, band) => expect(bandOf(count)).toBe(band));
