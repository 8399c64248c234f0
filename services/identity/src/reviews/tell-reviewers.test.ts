import { confirms } from './tell-reviewers.ts';

test.each([
  { who: 'a manager of the office', reviewer: { id: 'm', office: 'Dinsos' }, expected: true },
  { who: 'a manager of another office', reviewer: { id: 'm', office: 'Puskesos' }, expected: false },
  { who: 'a head of the district', reviewer: { id: 'h', office: null }, expected: true },
  { who: 'the holder', reviewer: { id: 'p', office: null }, expected: false },
])('an account is confirmed by $who: $expected', ({ reviewer, expected }) => {
  expect(confirms(reviewer, { id: 'p', office: 'Dinsos' })).toBe(expected);
});
