import { coversArea, viewCount } from './statistics.policy.ts';

test('planners see no cell below five', () => {
  expect(viewCount({ role: 'PLANNER' }, 4)).toEqual({ count: null, suppressed: true });
  expect(viewCount({ role: 'PLANNER' }, 5)).toEqual({ count: 5, suppressed: false });
});

test('caseworkers see every cell', () => {
  expect(viewCount({ role: 'MANAGER' }, 1)).toEqual({ count: 1, suppressed: false });
});

test('an area is readable only as a whole', () => {
  expect(coversArea({ areas: ['63.09.01'] }, '63.09.01.2001')).toBe(true);
  expect(coversArea({ areas: ['63.09.01', '63.09.02'] }, '63.09')).toBe(false);
});
