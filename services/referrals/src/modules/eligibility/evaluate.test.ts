import type { Profile, ProfileMember } from '../profile/index.ts';
import { evaluate } from './evaluate.ts';
import { nationalRules } from './rules/national-rules.ts';

const member = (more: Partial<ProfileMember>): ProfileMember => ({
  birthDate: '1980-05-01',
  birthYearFrom: null,
  birthYearUntil: null,
  sex: 'FEMALE',
  relation: 'HEAD',
  school: '2',
  disability: '00',
  chronicIllness: '0',
  pregnantUntil: null,
  ...more,
});
const profile = (more: Partial<Profile>): Profile => ({
  householdId: 'HH-6309-01930000-0000-7000-8000-000000000001',
  version: 1,
  regionCode: '63.09.01.2001',
  listing: 'LISTED',
  decile: 3,
  housing: {},
  receiving: [],
  members: [member({})],
  ...more,
});
const rule = (version: string) => {
  const found = nationalRules.find((each) => each.version === version);
  if (!found) throw new Error(`no rule ${version}`);
  return found;
};
const verdict = (version: string, facts: Partial<Profile>, day = '2026-06-01') =>
  evaluate(rule(version), profile(facts), day).verdict;

describe('evaluate', () => {
  test.each([
    ['RASTRA-2017', { decile: 3 }, 'ELIGIBLE'],
    ['RASTRA-2017', { decile: 4 }, 'NOT_ELIGIBLE'],
    ['RASTRA-2017', { decile: null }, 'UNKNOWN'],
    ['RASTRA-2017', { decile: null, listing: 'PROPOSED' }, 'NOT_ELIGIBLE'],
    ['KIS-2025', { decile: 5 }, 'ELIGIBLE'],
    ['KIS-2025', { decile: 6 }, 'NOT_ELIGIBLE'],
    ['PKH-2025', { members: [member({}), member({ birthDate: '2024-01-01' })] }, 'ELIGIBLE'],
    ['PKH-2025', { members: [member({})] }, 'NOT_ELIGIBLE'],
    ['PKH-2025', { members: [member({}), member({ birthDate: null })] }, 'UNKNOWN'],
    ['PKH-2025', { members: [member({ pregnantUntil: '2026-09-01' })] }, 'ELIGIBLE'],
    ['KIP-2020', { members: [member({}), member({ birthDate: '2015-01-01', school: '1' })] }, 'ELIGIBLE'],
    ['KIP-2020', { members: [member({}), member({ birthDate: '2015-01-01', school: null })] }, 'UNKNOWN'],
    ['RTLH-1', { housing: { buildingStatus: '1', floor: '09' } }, 'ELIGIBLE'],
    ['RTLH-1', { housing: { buildingStatus: '2', floor: '09' } }, 'NOT_ELIGIBLE'],
    ['RTLH-1', { housing: {} }, 'UNKNOWN'],
  ] as const)('%s of %j is %s', (version, facts, expected) => {
    expect(verdict(version, facts as Partial<Profile>)).toBe(expected);
  });

  test('the elderly of PKH are 70 until 2018 and 60 from 2019', () => {
    const elder = { members: [member({ birthDate: '1953-01-01' })] };
    expect(verdict('PKH-2017', elder, '2018-06-01')).toBe('NOT_ELIGIBLE');
    expect(verdict('PKH-2019', elder, '2019-06-01')).toBe('ELIGIBLE');
  });

  test('a threshold of the row decides, and each condition says what it found', () => {
    const row = rule('KIS-2025');
    expect(evaluate({ ...row, parameters: { maxDecile: 2 } }, profile({}), '2026-06-01').verdict).toBe('NOT_ELIGIBLE');
    expect(
      evaluate(row, profile({}), '2026-06-01').conditions.map(({ condition, state, value }) => [
        condition.code,
        state,
        value,
      ]),
    ).toEqual([
      ['LISTED', 'MET', 'true'],
      ['DECILE', 'MET', '3'],
    ]);
  });
});
