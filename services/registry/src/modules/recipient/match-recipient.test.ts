// cspell:ignore Amimah
import { nameVariants } from '@slrt/testkit';
import { matchRecipient, type SubmittedRecipient, type CandidatePerson } from './match-recipient.ts';

const given: SubmittedRecipient = {
  nik: null,
  name: 'Siti Aminah',
  birthDate: '1980-05-01',
  regionCode: '63.09.01.2001',
};
const person: CandidatePerson = {
  id: 'p',
  household_id: 'h',
  name: 'SITI AMINAH',
  birth_date: '1980-05-01',
  region_code: '63.09.01.2001',
};

const cases: readonly (readonly [string, SubmittedRecipient, CandidatePerson[], CandidatePerson[], string, string])[] =
  [
    ['the number, with the name', given, [person], [], 'MATCHED', 'NIK'],
    [
      'the NIK of a person with another name',
      { ...given, name: 'Bambang Sutrisno' },
      [person],
      [],
      'SUGGESTED',
      'NIK_OTHER_NAME',
    ],
    ['name, birth date and village', given, [], [person], 'MATCHED', 'NAME_AND_BIRTH'],
    ['another spelling of the name', { ...given, name: 'Sitti Aminah' }, [], [person], 'MATCHED', 'NAME_AND_BIRTH'],
    ['the name without a birth date', { ...given, birthDate: null }, [], [person], 'SUGGESTED', 'NAME_ONLY'],
    ['namesakes born on the same day', given, [], [person, { ...person, id: 'q' }], 'SUGGESTED', 'SEVERAL'],
    ['day and month swapped', { ...given, birthDate: '1980-01-05' }, [], [person], 'SUGGESTED', 'NAME_ONLY'],
    ['a typing error', { ...given, name: 'Siti Amimah' }, [], [person], 'SUGGESTED', 'NAME_ONLY'],
    ['somebody else', given, [], [{ ...person, name: 'Rahmat', birth_date: '1990-01-01' }], 'UNMATCHED', 'NOBODY'],
    ['nobody', given, [], [], 'UNMATCHED', 'NOBODY'],
  ];
test.each(cases)('%s', (...[, row, numbered, named, state, reason]) => {
  expect(matchRecipient(row, numbered, named)).toMatchObject({ state, reason });
});

test.each(nameVariants)('%s is proposed for %s', (one, other) => {
  for (const [name, recorded] of [
    [one, other],
    [other, one],
  ] as const)
    expect(matchRecipient({ ...given, name }, [], [{ ...person, name: recorded }]).state).not.toBe('UNMATCHED');
});
