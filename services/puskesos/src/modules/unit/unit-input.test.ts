import { organisers, unitKeepers, unitReaders } from './unit.policy.ts';
import { unitIssues, type UnitInput } from './unit-input.ts';

const issuesOf = (input: UnitInput) => unitIssues(input).map(({ path, code }) => `${path.join('.')} ${code}`);

test('accepts what a village states', () => {
  expect(
    issuesOf({
      name: 'Puskesos Contoh',
      services: ['COMPLAINT_INTAKE'],
      partners: ['PKK'],
      officers: [{ person: 'officer-1', role: 'PUSKESOS_OFFICER' }],
      openingHours: [{ weekday: 7, opens: '08:00', closes: '14:00' }],
    }),
  ).toEqual([]);
});

test.each([
  ['a long name', { name: 'x'.repeat(201) }, 'name TOO_LONG'],
  ['a long address', { address: 'x'.repeat(401) }, 'address TOO_LONG'],
  ['a service in words', { services: ['Pengaduan'] }, 'services.0 UNKNOWN_CODE'],
  ['too many partners', { partners: Array.from({ length: 41 }, () => 'PKK') }, 'partners OUT_OF_RANGE'],
  ['an officer of another role', { officers: [{ person: 'a', role: 'MANAGER' }] }, 'officers.0.role UNKNOWN_CODE'],
  ['a person’s name', { officers: [{ person: 'Siti A', role: 'VILLAGE_HEAD' }] }, 'officers.0.person INVALID_INPUT'],
  ['an eighth day', { openingHours: [{ weekday: 8, opens: '08:00', closes: '14:00' }] }, 'openingHours.0 OUT_OF_RANGE'],
  [
    'a close before',
    { openingHours: [{ weekday: 1, opens: '14:00', closes: '08:00' }] },
    'openingHours.0 OUT_OF_RANGE',
  ],
  ['no clock time', { openingHours: [{ weekday: 1, opens: '8', closes: '14:00' }] }, 'openingHours.0 OUT_OF_RANGE'],
] as const)('refuses %s', (_what, input, expected) => {
  expect(issuesOf(input)).toEqual([expected]);
});

test('who organises village work also keeps and reads it', () => {
  expect(organisers.every((role) => unitKeepers.includes(role))).toBe(true);
  expect(unitKeepers.every((role) => unitReaders.includes(role))).toBe(true);
});
