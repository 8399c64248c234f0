import {
  factOfBirthDate,
  factOfNik,
  factOfRelation,
  pathOf,
  pathOfFact,
  replacedPersons,
  type ChangedFact,
  type ProposedValue,
} from './decision-path.ts';

const value = (fact: ChangedFact, personId: string | null = null): ProposedValue => ({
  personId,
  field: 'x',
  fact,
  current: null,
  proposed: null,
});

describe('who decides', () => {
  test.each([
    ['NIK_ADDED', 'OFFICER'],
    ['NAME_SPELLING', 'OFFICER'],
    ['CARD_NUMBER', 'OFFICER'],
    ['OBSERVED_FACT', 'OFFICER'],
    ['MEMBER_ADDED', 'STAGES'],
    ['MEMBER_LEAVES', 'STAGES'],
    ['NAME_REPLACED', 'STAGES'],
    ['PERSON_REPLACED', 'STAGES'],
    ['DECILE', 'STAGES'],
  ] as const)('%s is decided by %s', (fact, path) => {
    expect(pathOfFact[fact]).toBe(path);
    expect(pathOf('CHANGE', [value(fact)])).toBe(path);
  });

  test('one fact for the stages takes the whole request there', () => {
    expect(pathOf('CHANGE', [value('CARD_NUMBER'), value('DECILE')])).toBe('STAGES');
  });

  test.each(['NEW_HOUSEHOLD', 'MOVE', 'DEATH', 'SPLIT', 'DUPLICATE', 'NOT_ELIGIBLE', 'NOT_FOUND'] as const)(
    '%s always goes through the stages',
    (kind) => expect(pathOf(kind, [value('ADDRESS')])).toBe('STAGES'),
  );
});

test.each([
  [null, '9963094807010002', 'NIK_ADDED'],
  ['9963094807010001', '9963094807010002', 'NIK_CORRECTED'],
  ['9963094807010001', '9963094807100001', 'NIK_CORRECTED'],
  ['9963094807010001', '9963095512990003', 'NIK_REPLACED'],
])('from the NIK %s to %s is %s', (before, after, fact) => expect(factOfNik(before, after)).toBe(fact));

test.each([
  [null, '2026-10-01', 'BIRTH_DATE_ADDED'],
  ['1980-04-05', '1980-05-04', 'BIRTH_DATE_CORRECTED'],
  ['1980-04-05', '1980-04-15', 'BIRTH_DATE_CORRECTED'],
  ['1980-04-05', '1955-04-05', 'BIRTH_DATE_REPLACED'],
  ['1980-04-05', '1981-09-05', 'BIRTH_DATE_REPLACED'],
])('from a birth on %s to %s is %s', (before, after, fact) => expect(factOfBirthDate(before, after)).toBe(fact));

test('a new head concerns the whole household', () => {
  expect(factOfRelation('SPOUSE', 'HEAD')).toBe('HEAD');
  expect(factOfRelation('HEAD', 'PARENT')).toBe('HEAD');
  expect(factOfRelation('OTHER', 'GRANDCHILD')).toBe('RELATION');
});

test('three corrected identifiers of one person are another person', () => {
  const two = [value('NAME_SPELLING', 'a'), value('SEX', 'a'), value('SEX', 'b')];
  expect(replacedPersons(two)).toEqual(new Set());
  expect(replacedPersons([...two, value('NIK_CORRECTED', 'a')])).toEqual(new Set(['a']));
});
