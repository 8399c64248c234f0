import { agencyRoles, type Role } from '@slrt/domain';
import { eligibilityReaders, ruleAuthors, ruleReaders } from './modules/eligibility/rule.policy.ts';
import { countReaders, exporters, screeningReaders } from './modules/screening/screening.policy.ts';

test.each([
  ['rules', ruleAuthors, ruleReaders],
  ['verdicts', eligibilityReaders, countReaders],
  ['exports', exporters, screeningReaders],
] as const)('who works with %s also reads them', (_what, some, all) => {
  expect(some.filter((role) => !all.includes(role))).toEqual([]);
});

test.each([
  ['screened households', screeningReaders],
  ['verdicts', eligibilityReaders],
  ['exports', exporters],
] as const)('neither agencies nor planners see %s', (_what, readers) => {
  const others: readonly Role[] = [...agencyRoles, 'PLANNER', 'ADMIN', 'DATA_PROTECTION_OFFICER'];
  expect(readers.filter((role) => others.includes(role))).toEqual([]);
});
