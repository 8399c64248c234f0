import { parseListRequest, type ListQuery } from './list-request.ts';

const parse = (query: ListQuery) => parseListRequest(query, { today: '2026-06-30', reportable: ['KIS'] });
const issuesOf = (query: ListQuery) =>
  (parse(query).issues ?? []).map(({ path, code, allowed }) => [path.join('.'), code, allowed.join(', ')]);

test('reads days as offices write them', () => {
  expect(parse({ programme: 'KIS', since: '1/2/2026', asOf: '1 Mar 2026' }).request).toEqual({
    programme: 'KIS',
    since: '2026-02-01',
    asOf: '2026-03-01',
    complete: false,
    effect: 'RECEIVING',
    reason: null,
    preview: false,
  });
});

test.each([
  ['an unknown programme', { programme: 'NOPE', since: '2026-01-01' }, ['programme', 'UNKNOWN_CODE', 'KIS']],
  ['no day', { programme: 'KIS' }, ['since', 'REQUIRED', '2026-01-31']],
  ['a day that does not exist', { programme: 'KIS', since: '2026-02-30' }, ['since', 'INVALID_DATE', '2026-01-31']],
  ['a day to come', { programme: 'KIS', since: '2026-07-01' }, ['since', 'IN_THE_FUTURE', '1990-01-01/2026-06-30']],
  ['a day before 1990', { programme: 'KIS', since: '1989-12-31' }, ['since', 'OUT_OF_RANGE', '1990-01-01/2026-06-30']],
  [
    'a begin after its day',
    { programme: 'KIS', since: '2026-05-01', asOf: '2026-04-01' },
    ['since', 'OUT_OF_RANGE', '1990-01-01/2026-04-01'],
  ],
  ['a complete list without its day', { programme: 'KIS', complete: 'true' }, ['asOf', 'REQUIRED', '2026-01-31']],
  [
    'another flag',
    { programme: 'KIS', since: '2026-01-01', preview: 'yes' },
    ['preview', 'OUT_OF_RANGE', 'true, false'],
  ],
  [
    'another effect',
    { programme: 'KIS', since: '2026-01-01', effect: 'PAUSED' },
    ['effect', 'UNKNOWN_CODE', 'RECEIVING, ENDED'],
  ],
] as const)('refuses %s', (_what, query, expected) => {
  expect(issuesOf(query)).toEqual([expected]);
});

describe('a list of those who leave', () => {
  const query = { programme: 'KIS', effect: 'ENDED', asOf: '2026-06-01' };

  test('has a reason', () => {
    expect(parse({ ...query, reason: 'DEACTIVATED' }).request).toMatchObject({
      effect: 'ENDED',
      reason: 'DEACTIVATED',
    });
    expect(issuesOf({ ...query, reason: 'NOT_LISTED' })).toEqual([
      ['reason', 'UNKNOWN_CODE', 'GRADUATED, DEACTIVATED, MOVED, DIED, REFUSED, DUPLICATE, OTHER'],
    ]);
  });

  test('is never complete', () => {
    expect(issuesOf({ ...query, reason: 'DIED', complete: 'true' })).toEqual([['complete', 'OUT_OF_RANGE', 'false']]);
  });
});
