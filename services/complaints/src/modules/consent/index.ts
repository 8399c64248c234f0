export {
  assertGuardianConsented,
  assertMayBeReferred,
  consentIssues,
  referralBasisOf,
  type ConsentInput,
} from './consent.policy.ts';
