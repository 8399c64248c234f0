import { auditTrailResolvers, connectionResolvers, subjectReportResolvers } from '@slrt/subgraph';
import type { Resolvers } from './__generated__/graphql.ts';
import { reportSources } from './subject-report.ts';
import { Agency } from './modules/agency/resolvers/Agency.ts';
import { Programme } from './modules/programme/resolvers/Programme.ts';
import { registerWebhook } from './modules/delivery/resolvers/Mutation/registerWebhook.ts';
import { rotateWebhookSecret } from './modules/delivery/resolvers/Mutation/rotateWebhookSecret.ts';
import { setWebhookState } from './modules/delivery/resolvers/Mutation/setWebhookState.ts';
import { testWebhook } from './modules/delivery/resolvers/Mutation/testWebhook.ts';
import { replayDeliveries } from './modules/delivery/resolvers/Mutation/replayDeliveries.ts';
import { acknowledgeInbox } from './modules/delivery/resolvers/Mutation/acknowledgeInbox.ts';
import { issueAgencyCredentials } from './modules/delivery/resolvers/Mutation/issueAgencyCredentials.ts';
import { revokeAgencyCredentials } from './modules/delivery/resolvers/Mutation/revokeAgencyCredentials.ts';
import { Webhook } from './modules/delivery/resolvers/Webhook.ts';
import { Delivery } from './modules/delivery/resolvers/Delivery.ts';
import { AgencyEvent } from './modules/delivery/resolvers/AgencyEvent.ts';
import { AgencyCredential } from './modules/delivery/resolvers/AgencyCredential.ts';
import { setOffice } from './modules/agency/resolvers/Mutation/setOffice.ts';
import { setOfficeAvailability } from './modules/agency/resolvers/Mutation/setOfficeAvailability.ts';
import { setServiceOffer } from './modules/agency/resolvers/Mutation/setServiceOffer.ts';
import { transferReferral } from './modules/referral/resolvers/Mutation/transferReferral.ts';
import { sendReferralMessage } from './modules/referral/resolvers/Mutation/sendReferralMessage.ts';
import { requestReferralDocument } from './modules/referral/resolvers/Mutation/requestReferralDocument.ts';
import { ServicePoint } from './modules/agency/resolvers/ServicePoint.ts';
import { ServiceOffer } from './modules/agency/resolvers/ServiceOffer.ts';
import { ReferralMessage } from './modules/referral/resolvers/ReferralMessage.ts';
import { ReferralDocument } from './modules/referral/resolvers/ReferralDocument.ts';
import { directory } from './modules/agency/resolvers/Query/directory.ts';
import { RoutingRule } from './modules/routing/resolvers/RoutingRule.ts';
import { PassedOver } from './modules/routing/resolvers/PassedOver.ts';
import { routingRules } from './modules/routing/resolvers/Query/routingRules.ts';
import { setRoutingRules } from './modules/routing/resolvers/Mutation/setRoutingRules.ts';
import { rerouteReferrals } from './modules/referral/resolvers/Mutation/rerouteReferrals.ts';
import { ReferralMeasure } from './modules/measure/resolvers/ReferralMeasure.ts';
import { referralMeasures } from './modules/measure/resolvers/Query/referralMeasures.ts';
import { Quota } from './modules/programme/resolvers/Quota.ts';
import { setQuota } from './modules/programme/resolvers/Mutation/setQuota.ts';
import { setDistrictProgramme } from './modules/programme/resolvers/Mutation/setDistrictProgramme.ts';
import { EligibilityRule } from './modules/eligibility/resolvers/EligibilityRule.ts';
import { proposeRule } from './modules/eligibility/resolvers/Mutation/proposeRule.ts';
import { decideRule } from './modules/eligibility/resolvers/Mutation/decideRule.ts';
import { previewRule } from './modules/eligibility/resolvers/Query/previewRule.ts';
import { rules } from './modules/eligibility/resolvers/Query/rules.ts';
import { ruleFacts } from './modules/eligibility/resolvers/Query/ruleFacts.ts';
import { ScreenedHousehold } from './modules/screening/resolvers/ScreenedHousehold.ts';
import { screening } from './modules/screening/resolvers/Query/screening.ts';
import { screeningCounts } from './modules/screening/resolvers/Query/screeningCounts.ts';
import { Household } from './modules/eligibility/resolvers/Household.ts';
import { ConditionResult } from './modules/eligibility/resolvers/ConditionResult.ts';
import { ProgrammeEligibility } from './modules/eligibility/resolvers/ProgrammeEligibility.ts';
import { RoutingDecision } from './modules/routing/resolvers/RoutingDecision.ts';
import { Referral } from './modules/referral/resolvers/Referral.ts';
import { Complaint } from './modules/referral/resolvers/Complaint.ts';
import { acceptReferral } from './modules/referral/resolvers/Mutation/acceptReferral.ts';
import { rejectReferral } from './modules/referral/resolvers/Mutation/rejectReferral.ts';
import { startReferral } from './modules/referral/resolvers/Mutation/startReferral.ts';
import { holdReferral } from './modules/referral/resolvers/Mutation/holdReferral.ts';
import { resumeReferral } from './modules/referral/resolvers/Mutation/resumeReferral.ts';
import { completeReferral } from './modules/referral/resolvers/Mutation/completeReferral.ts';
import { failReferral } from './modules/referral/resolvers/Mutation/failReferral.ts';
import { withdrawReferralConsent } from './modules/referral/resolvers/Mutation/withdrawReferralConsent.ts';
import { cancelReferral } from './modules/referral/resolvers/Mutation/cancelReferral.ts';
import { enterReferralInError } from './modules/referral/resolvers/Mutation/enterReferralInError.ts';
import { agency } from './modules/agency/resolvers/Query/agency.ts';
import { agencies } from './modules/agency/resolvers/Query/agencies.ts';
import { programme } from './modules/programme/resolvers/Query/programme.ts';
import { programmes } from './modules/programme/resolvers/Query/programmes.ts';
import { previewRouting } from './modules/routing/resolvers/Query/previewRouting.ts';
import { referral } from './modules/referral/resolvers/Query/referral.ts';
import { referrals } from './modules/referral/resolvers/Query/referrals.ts';

export const resolvers: Resolvers = {
  ...auditTrailResolvers('referrals'),
  ...subjectReportResolvers('referrals', reportSources),
  Query: {
    agency,
    agencies,
    programme,
    programmes,
    previewRouting,
    referral,
    referrals,
    previewRule,
    rules,
    ruleFacts,
    directory,
    routingRules,
    referralMeasures,
    screening,
    screeningCounts,
  },
  Mutation: {
    acceptReferral,
    rejectReferral,
    startReferral,
    holdReferral,
    resumeReferral,
    completeReferral,
    failReferral,
    cancelReferral,
    withdrawReferralConsent,
    enterReferralInError,
    proposeRule,
    decideRule,
    setQuota,
    setDistrictProgramme,
    setRoutingRules,
    rerouteReferrals,
    setOffice,
    setOfficeAvailability,
    setServiceOffer,
    transferReferral,
    sendReferralMessage,
    requestReferralDocument,
    registerWebhook,
    rotateWebhookSecret,
    setWebhookState,
    testWebhook,
    replayDeliveries,
    acknowledgeInbox,
    issueAgencyCredentials,
    revokeAgencyCredentials,
  },
  Agency,
  Programme,
  Household,
  ConditionResult,
  ProgrammeEligibility,
  EligibilityRule,
  Quota,
  ReferralMeasure,
  RoutingRule,
  PassedOver,
  ServicePoint,
  ServiceOffer,
  ReferralMessage,
  ReferralDocument,
  Webhook,
  Delivery,
  AgencyEvent,
  AgencyCredential,
  DeliveryConnection: connectionResolvers,
  AgencyEventConnection: connectionResolvers,
  ScreenedHousehold,
  RoutingDecision,
  Referral,
  Complaint,
  ScreeningConnection: connectionResolvers,
  ReferralConnection: connectionResolvers,
  AgencyRegionConnection: connectionResolvers,
};
