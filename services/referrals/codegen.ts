import { generateService } from '@slrt/subgraph/generate';
import { documents } from './src/documents.ts';

await generateService(import.meta.url, documents, {
  Agency: '../modules/agency/index.ts#AgencyRow',
  AgencyRegionConnection: '../modules/agency/index.ts#AgencyRegionPage',
  Programme: '../modules/programme/index.ts#ProgrammeRow',
  EligibilityRule: '../modules/eligibility/index.ts#RuleRow',
  Quota: '../modules/programme/index.ts#QuotaRow',
  ScreeningConnection: '../modules/screening/index.ts#GapPage',
  ScreenedHousehold: '../modules/screening/index.ts#GapRow',
  ProgrammeEligibility: '../modules/eligibility/index.ts#EligibilityView',
  ConditionResult: '../modules/eligibility/index.ts#ConditionOutcome',
  Household: '../modules/eligibility/index.ts#HouseholdReference',
  RoutingDecision: '../modules/routing/index.ts#RoutingResult',
  Webhook: '../modules/delivery/index.ts#WebhookRow',
  Delivery: '../modules/delivery/index.ts#DeliveryRow',
  DeliveryAttempt: '../modules/delivery/index.ts#AttemptRow',
  DeliveryConnection: '../modules/delivery/index.ts#DeliveryPage',
  AgencyEvent: '../modules/delivery/index.ts#AgencyEventRow',
  AgencyEventConnection: '../modules/delivery/index.ts#AgencyEventPage',
  AgencyCredential: '../modules/delivery/index.ts#CredentialRow',
  Referral: '../modules/referral/index.ts#ReferralRow',
  ReferralConnection: '../modules/referral/index.ts#ReferralPage',
  Complaint: '../modules/referral/index.ts#ComplaintReference',
  Region: '../context.ts#RegionReference',
});
