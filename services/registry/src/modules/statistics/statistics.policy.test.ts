import type { SessionScope } from '@slrt/domain';
import { statisticsView } from './statistics.policy.ts';

const scope = (role: SessionScope['role']): SessionScope => ({
  scope: 'staff',
  areas: ['63.09'],
  agency: null,
  actorId: 'a',
  role,
});

test('planners see no cell below five', () => {
  const { count } = statisticsView('63.09', [], scope('PLANNER'));
  expect(count(4)).toEqual({ count: null, suppressed: true });
  expect(count(5)).toEqual({ count: 5, suppressed: false });
});

test('caseworkers see every cell', () => {
  expect(statisticsView('63.09', [], scope('MANAGER')).count(1)).toEqual({ count: 1, suppressed: false });
});
