import { checkExpression } from './check.ts';

const fault = (text: string, parameters = {}) => {
  const result = checkExpression(text, parameters);
  return 'fault' in result ? [result.fault.code, text.slice(result.fault.start, result.fault.end)] : null;
};

describe('a condition', () => {
  test.each([
    'household.listed',
    'household.decile <= params.maxDecile',
    'members.exists(m, m.pregnant || m.age <= 6 || m.disability in ["01", "09"])',
    'members.all(m, m.age >= 18) || members.filter(m, m.pupil).size() >= 2',
    'members.exists_one(m, m.relation == "HEAD")',
    '!("PKH" in household.receiving) && household.housing.floorArea < 8 * household.size',
    'size(members) > 3 ? household.decile <= 4 : household.decile <= 2',
    'household.housing.floorArea / 8 < members.size()',
  ])('%s is read', (text) => {
    expect(fault(text, { maxDecile: 4 })).toBeNull();
  });

  // Mistakes and attacks of an author: rejected on save, with the position of the fault.
  test.each([
    ['household.decil <= 4', 'NO_SUCH_KEY', 'decil'],
    ['members.exists(m, m.nik == "1")', 'NO_SUCH_KEY', 'nik'],
    ['household.decile <= params.most', 'NO_SUCH_KEY', 'most'],
    ['household.decile <= "4"', 'NO_SUCH_OVERLOAD', 'household.decile <= "4"'],
    ['household.decile', 'NOT_A_CONDITION', 'household.decile'],
    ['household.decile <=', 'UNEXPECTED_TOKEN', ''],
    ['household.housing.floor == "99"', 'UNKNOWN_CODE', '"99"'],
    ['household.housing.floor in ["01", "1"]', 'UNKNOWN_CODE', '"1"'],
    ['10 / (household.decile - 5) > 1', 'DIVISION_BY_ZERO', 'household.decile - 5'],
    ['household.size % household.housing.rooms == 0', 'DIVISION_BY_ZERO', 'household.housing.rooms'],
    ['household.decile > 1.5', 'NOT_A_WHOLE_NUMBER', '1.5'],
    ['household.housing.floor.matches("(a+)+$")', 'UNKNOWN_FUNCTION', 'household.housing.floor.matches("(a+)+$")'],
    ['household.housing.floor.contains("0")', 'UNKNOWN_FUNCTION', 'household.housing.floor.contains("0")'],
    ['members.exists(m, members.exists(n, n.age > m.age))', 'NESTED_MEMBERS', 'members.exists(n, n.age > m.age)'],
    ['members.exists(m, m.age > household.decile)', 'HOUSEHOLD_INSIDE_MEMBERS', 'household.decile'],
    ['members.map(m, m.age).exists(a, a > 3)', 'MEMBERS_EXPECTED', 'members.map(m, m.age).exists(a, a > 3)'],
    ['[1, 2, 3].all(x, x > 0)', 'MEMBERS_EXPECTED', '[1, 2, 3].all(x, x > 0)'],
    [
      'timestamp("2020-01-01T00:00:00Z") > timestamp("2021-01-01T00:00:00Z")',
      'UNKNOWN_FUNCTION',
      'timestamp("2020-01-01T00:00:00Z")',
    ],
    [
      'household.housing.floorArea * 999999999 * 999999999 > 1',
      'NUMBER_TOO_LARGE',
      'household.housing.floorArea * 999999999',
    ],
    ['99999999999999 > 1', 'NUMBER_TOO_LARGE', '99999999999999'],
    ['{"a": 1}.size() > 0', null, null],
    ['household', 'NOT_A_CONDITION', 'household'],
  ])('%s is refused: %s at %s', (text, code, place) => {
    const found = fault(text);
    expect(found).not.toBeNull();
    if (code !== null) expect(found?.[0]).toBe(code);
    if (place !== null) expect(found?.[1]).toBe(place);
  });

  test('endless and huge texts are refused at once', () => {
    expect(fault(`${'('.repeat(900)}true${')'.repeat(900)}`)).not.toBeNull();
    expect(fault(Array.from({ length: 160 }, () => 'true').join('||'))).not.toBeNull();
    expect(fault('true||'.repeat(5_000))?.[0]).toBe('TOO_LONG');
    expect(fault(`household.decile in [${'1,'.repeat(100)}1]`)).not.toBeNull();
    expect(fault(`${'!'.repeat(1_500)}true`)).not.toBeNull();
  });
});
