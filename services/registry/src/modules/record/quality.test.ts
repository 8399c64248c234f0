import { qualityOf, type QualityHousehold, type QualityMember } from './quality.ts';

const home: QualityHousehold = {
  address: 'Jalan Contoh 1',
  latitude: -2.1,
  decile: 3,
  housing: { floor: '02', wall: '01', roof: '01', water: '10' },
  stated: {},
  hasKk: true,
};
const head: QualityMember = {
  relation: 'HEAD',
  sex: 'MALE',
  birthDate: '1975-02-03',
  birthYear: 1975,
  nik: 'FITS',
  health: {},
  schoolParticipation: null,
  maritalStatus: '2',
};

test('a record without gaps has no codes', () => {
  expect(qualityOf(home, [head])).toEqual([]);
});

test('each missing fact has its code', () => {
  const bare = { ...home, address: null, latitude: null, decile: null, housing: {}, hasKk: false };
  expect(qualityOf(bare, [head])).toEqual([
    ...['ADDRESS', 'DECILE', 'HOUSING_FLOOR', 'HOUSING_ROOF', 'HOUSING_WALL', 'HOUSING_WATER', 'KK', 'LOCATION'],
  ]);
});

test.each([
  ['a child as old as its parent', { relation: 'CHILD', birthYear: 1980 }, ['CONTRADICTION_CHILD_AGE']],
  ['a parent as young as the head', { relation: 'PARENT', birthYear: 1970 }, ['CONTRADICTION_PARENT_AGE']],
  ['a pregnant man', { relation: 'OTHER', health: { pregnant: true } }, ['CONTRADICTION_PREGNANCY']],
  [
    'a pupil born this year',
    { birthYear: new Date().getUTCFullYear(), schoolParticipation: '1' },
    ['CONTRADICTION_SCHOOL'],
  ],
  ['no number', { relation: 'OTHER', nik: 'MISSING' }, ['NIK_MISSING']],
  ['a number of another birth', { relation: 'OTHER', nik: 'DIFFERS' }, ['NIK_IMPLAUSIBLE']],
  ['no day of birth', { relation: 'OTHER', birthDate: null }, ['BIRTH_DATE_MISSING']],
  ['a child 20 years younger', { relation: 'CHILD', birthYear: 1995 }, []],
] as const)('a member with %s', (_what, more, codes) => {
  expect(qualityOf(home, [head, { ...head, relation: 'OTHER', ...more }])).toEqual(codes);
});

test('a single head with a spouse is a contradiction', () => {
  expect(
    qualityOf(home, [
      { ...head, maritalStatus: '1' },
      { ...head, relation: 'SPOUSE', sex: 'FEMALE' },
    ]),
  ).toEqual(['CONTRADICTION_MARITAL']);
});

test('fewer members than stated are missing', () => {
  expect(qualityOf({ ...home, stated: { members: 2 } }, [head])).toEqual(['MEMBERS_MISSING']);
});
