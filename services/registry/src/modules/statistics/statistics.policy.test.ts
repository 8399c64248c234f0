import type { Actor } from '@slrt/domain';
import { coversArea, mayCountRows } from './statistics.policy.ts';

const actor: Actor = {
  id: 'someone',
  assignments: [
    { role: 'PLANNER', areas: ['63.09'] },
    { role: 'VILLAGE_HEAD', areas: ['63.09.01.2001'] },
    { role: 'FACILITATOR', areas: ['63.09.02.2001'] },
  ],
};

test('only rights to the rows of an area give exact counts', () => {
  expect(mayCountRows(actor, '63.09', null)).toBe(false);
  expect(mayCountRows(actor, '63.09.01.2002', null)).toBe(false);
  expect(mayCountRows(actor, '63.09.01.2001', null)).toBe(true);
});

test('health is counted exactly only by who may read it there', () => {
  expect(mayCountRows(actor, '63.09.01.2001', 'health')).toBe(false);
  expect(mayCountRows(actor, '63.09.02.2001', 'health')).toBe(true);
});

test('an area is readable only as a whole', () => {
  expect(coversArea({ areas: ['63.09.01'] }, '63.09.01.2001')).toBe(true);
  expect(coversArea({ areas: ['63.09.01', '63.09.02'] }, '63.09')).toBe(false);
});
