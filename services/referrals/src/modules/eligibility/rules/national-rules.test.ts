import { compileRule, evaluateRule, type Profile, type ProfileMember, type RuleText } from '@slrt/rules';
import { nationalRules } from './national-rules.ts';

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
const pupil = (more: Partial<ProfileMember>) => member({ birthDate: '2015-01-01', school: '1', ...more });
const rule = (version: string) => {
  const found = nationalRules.find((each) => each.version === version);
  if (!found) throw new Error(`no rule ${version}`);
  return found;
};
function evaluate(text: RuleText, of: Profile, day: string) {
  const result = compileRule(text);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return evaluateRule(result.rule, of, day);
}
const verdict = (version: string, facts: Partial<Profile>, day = '2026-06-01') =>
  evaluate(rule(version), profile(facts), day).verdict;

/** Every one of the six criteria of the house. */
const poorHouse = { wall: '6', floor: '09', roof: '09', lighting: '3', floorArea: 7, water: '10' };

describe('national rules', () => {
  test.each(nationalRules.map((each) => [each.version, each] as const))('%s can be read', (_version, each) => {
    expect(compileRule(each)).not.toHaveProperty('faults');
  });

  test.each([
    ['RASTRA-2017', { decile: 3 }, 'ELIGIBLE'],
    ['RASTRA-2017', { decile: 4 }, 'NOT_ELIGIBLE'],
    ['RASTRA-2017', { decile: null }, 'UNKNOWN'],
    ['RASTRA-2017', { decile: null, listing: 'PROPOSED' }, 'NOT_ELIGIBLE'],
    ['KIS-2017', {}, 'ELIGIBLE'],
    ['KIS-2017', { listing: 'PROPOSED', decile: null, housing: poorHouse }, 'UNKNOWN'],
    ['KIS-2017', { listing: 'PROPOSED', decile: 2, housing: poorHouse }, 'ELIGIBLE'],
    ['KIS-2017', { listing: 'PROPOSED', decile: null, housing: { ...poorHouse, floorArea: 8 } }, 'NOT_ELIGIBLE'],
    ['KIS-2017', { listing: 'PROPOSED', decile: null, housing: { ...poorHouse, wall: null } }, 'UNKNOWN'],
    ['KIS-2025', { decile: 5 }, 'ELIGIBLE'],
    ['KIS-2025', { decile: 6 }, 'NOT_ELIGIBLE'],
    ['PKH-2025', { members: [member({}), member({ birthDate: '2024-01-01' })] }, 'ELIGIBLE'],
    ['PKH-2025', { members: [member({})] }, 'NOT_ELIGIBLE'],
    ['PKH-2025', { members: [member({}), member({ birthDate: null })] }, 'UNKNOWN'],
    ['PKH-2025', { members: [member({ pregnantUntil: '2026-09-01' })] }, 'ELIGIBLE'],
    ['PKH-2025', { members: [member({ birthDate: '2010-01-01', school: '2', certificate: '1' })] }, 'ELIGIBLE'],
    ['PKH-2025', { members: [member({ birthDate: '2006-01-01', school: '2', certificate: '3' })] }, 'NOT_ELIGIBLE'],
    ['KIP-2020', { members: [member({}), member({ birthDate: '2015-01-01', school: '1' })] }, 'ELIGIBLE'],
    ['KIP-2020', { members: [member({}), member({ birthDate: '2015-01-01', school: null })] }, 'UNKNOWN'],
    ['KIP-2020', { listing: 'PROPOSED', members: [pupil({ level: '01' })] }, 'NOT_ELIGIBLE'],
    ['KIP-2020', { listing: 'PROPOSED', members: [pupil({ level: '02' })] }, 'ELIGIBLE'],
    ['KIP-2020', { listing: 'PROPOSED', members: [pupil({ level: '01', disability: '03' })] }, 'ELIGIBLE'],
    ['KIP-2020', { listing: 'PROPOSED', members: [pupil({})] }, 'UNKNOWN'],
    [
      'KIP-2020',
      { listing: 'PROPOSED', receiving: ['PKH'], members: [member({ birthDate: '2015-01-01', school: '1' })] },
      'ELIGIBLE',
    ],
    ['BLT-DD-2025', { decile: 1 }, 'ELIGIBLE'],
    ['BLT-DD-2025', { decile: 1, receiving: ['PKH'] }, 'NOT_ELIGIBLE'],
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

  test('who was not born yet does not count on an earlier day', () => {
    const young = { members: [member({}), member({ birthDate: '2020-05-01' })] };
    expect(verdict('PKH-2017', young, '2018-06-01')).toBe('NOT_ELIGIBLE');
    expect(verdict('PKH-2020', young, '2021-06-01')).toBe('ELIGIBLE');
  });

  test('a threshold decides and each condition explains itself', () => {
    const row = rule('KIS-2025');
    expect(evaluate({ ...row, parameters: { maxDecile: 2 } }, profile({}), '2026-06-01').verdict).toBe('NOT_ELIGIBLE');
    expect(
      evaluate(row, profile({}), '2026-06-01').conditions.map(({ condition, state, value, facts }) => [
        condition.code,
        state,
        value,
        facts,
      ]),
    ).toEqual([
      ['LISTED', 'MET', 'true', ['household.listed']],
      ['DECILE', 'MET', '3', ['household.decile']],
    ]);
  });
});

describe('what PKH pays', () => {
  const pays = (version: string, members: ProfileMember[], day = '2026-06-01') => {
    const { benefit } = evaluate(rule(version), profile({ decile: 1, members }), day);
    return [benefit?.amountPerYear, benefit?.counted.map(({ component, persons }) => `${component.code} ${persons}`)];
  };
  const infant = member({ birthDate: '2024-01-01', school: null });
  const pupil = (level: string) => member({ birthDate: '2012-01-01', school: '1', level });

  test('a person counts once, at the highest value', () => {
    // Pregnant and disabled: 3,000,000, not 5,400,000.
    expect(pays('PKH-2025', [member({ pregnantUntil: '2026-09-01', disability: '01' })])).toEqual([
      3_000_000,
      ['PREGNANT 1'],
    ]);
  });

  test('at most four persons, and at most two young children', () => {
    expect(pays('PKH-2025', [infant, infant, infant, pupil('07'), pupil('04'), pupil('01')])).toEqual([
      9_500_000,
      ['YOUNG_CHILD 2', 'SENIOR_HIGH 1', 'JUNIOR_HIGH 1'],
    ]);
  });

  test('one amount a family until 2018', () => {
    const family = [member({ birthDate: '2016-01-01' }), member({ birthDate: '1940-01-01' })];
    expect(pays('PKH-2017', family, '2018-06-01')).toEqual([2_000_000, ['ELDERLY_OR_DISABLED 1']]);
    expect(pays('PKH-2017', [member({ birthDate: '2016-01-01' })], '2018-06-01')).toEqual([1_890_000, ['REGULAR 1']]);
  });
});
