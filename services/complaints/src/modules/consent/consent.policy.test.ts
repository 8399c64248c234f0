import { referralBasisOf } from './consent.policy.ts';

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
