export {
  assertGuardianConsented,
  assertMayBeReferred,
  consentIssues,
  guardianOf,
  isChild,
  referralBasisOf,
  type ConsentInput,
} from './consent.policy.ts';
