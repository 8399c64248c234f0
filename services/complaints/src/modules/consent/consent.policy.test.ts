import { assertGuardianConsented, consentIssues, isChild, referralBasisOf } from './consent.policy.ts';

const answer = (given: boolean) => ({ given, method: 'SPOKEN', at: '2026-11-02T01:00:00Z' });
const basis = { basis: 'VITAL_INTEREST', by: 'manager-1', at: '2026-11-02T02:00:00Z' } as const;

test.each([
  ['consent', answer(true), null, 'CONSENT'],
  ['consent before a lawful basis', answer(true), basis, 'CONSENT'],
  ['a lawful basis after a refusal', answer(false), basis, 'VITAL_INTEREST'],
  ['a lawful basis without an answer', null, basis, 'VITAL_INTEREST'],
  ['nothing after a refusal', answer(false), null, null],
  ['nothing without an answer', null, null, null],
])('a referral rests on %s', (_, consent, lawful_basis, expected) => {
  expect(referralBasisOf({ consent, lawful_basis })).toBe(expected);
});

test.each([
  ['2008-11-30', true],
  ['2008-11-29', false],
  ['2026-01-01', true],
  [null, false],
])('a person born on %s is a child on 2026-11-29: %s', (birthDate, expected) => {
  expect(isChild(birthDate, '2026-11-29')).toBe(expected);
});

describe('a referral of a child', () => {
  const child = { birthDate: '2015-07-01', day: '2026-11-29' };
  const guardian = { name: 'Siti Contoh', relation: 'PARENT' } as const;
  const check = (consent: object | null, lawful_basis: typeof basis | null) => () =>
    assertGuardianConsented({ consent, lawful_basis } as never, 'decision', child);

  test('needs the consent of a guardian', () => {
    expect(check(answer(true), null)).toThrow('INVALID_INPUT');
    expect(check({ ...answer(true), guardian }, null)).not.toThrow();
  });

  test('may rest on a public task instead', () => {
    expect(check(answer(true), basis)).not.toThrow();
  });

  test('names who the guardian is', () => {
    const issues = consentIssues(
      { ...answer(true), guardian: { name: ' ', relation: 'PARENT' } },
      new Date('2026-11-29'),
    );
    expect(issues.map(({ code }) => code)).toEqual(['REQUIRED']);
  });
});
