import { caseworkRoles, districtOf, parseId, type ReferralStep, type SessionScope } from '@slrt/domain';
import { bitsOf, command, connection, creation, pageSize, getScope, type Caller } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { mayLearnVerdicts } from '../eligibility/index.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { consentRecorders, exchangeRoles, referralReaders, rolesOfStep } from './referral.policy.ts';
import { countReferrals, pageReferrals, type ReferralFilter } from './referral-list.repository.ts';
import { changeReferral, type ChangeReferralInput, type ReferralDeps } from './use-cases/change-referral.ts';
import { requestReferralDocument, sendReferralMessage } from './use-cases/exchange.ts';
import { rerouteReferrals, reroutingRoles } from './use-cases/reroute-referrals.ts';
import { routeNeeds } from './use-cases/route-decision.ts';
import { transferReferral } from './use-cases/transfer-referral.ts';
import { withdrawConsent } from './use-cases/withdraw-consent.ts';

export async function referralConnection(
  context: ServiceContext,
  scope: SessionScope,
  filter: ReferralFilter,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
) {
  const page = pageSize(first, after, 1);
  assertKnownCodes(await context.deps.directory(), filter, 'filter.');
  const before = page.after ? String(page.after[0]) : null;
  const rows = await context.db.read(scope, (tx) => pageReferrals(tx, filter, before, page.limit + 1));
  return connection(
    rows,
    page,
    (row) => [row.id],
    () => context.db.read(scope, (tx) => countReferrals(tx, filter)),
  );
}

export const Query: Pick<QueryResolvers, 'referral' | 'referrals' | 'previewRouting'> = {
  referral: (_, { id }, context) => {
    getScope(context, referralReaders);
    return context.referrals.load(id);
  },
  referrals: (_, { filter, first, after }, context) =>
    referralConnection(context, getScope(context, referralReaders), filter ?? {}, { first, after }),
  previewRouting: async (_, { input }, context) => {
    const scope = getScope(context, caseworkRoles);
    const { regionCode, sector, categoryCode, programmeCode, householdId } = input;
    assertKnownCodes(await context.deps.directory(), { programmeCode, categoryCode }, 'input.');
    const complaint = { district: districtOf(regionCode), uuid: '' };
    const household = householdId ? parseId('household', householdId) : null;
    const decision = {
      complaint,
      decisionNo: 1,
      regionCode,
      household,
      person: null,
      needs: [{ no: 1, sector, categoryCode, programmeCodes: programmeCode ? [programmeCode] : [], agencyCodes: [] }],
    };
    const [result] = await context.db.read(scope, (tx) => routeNeeds(tx, decision, null));
    if (result && !mayLearnVerdicts(scope, regionCode)) return { ...result, verdict: null };
    if (householdId && result?.verdict) context.reading?.note([householdId], bitsOf(['ELIGIBILITY']));
    return result ?? { agencyCode: null, programmeCode: null, rule: null, reason: 'NO_RULE', alternatives: [] };
  },
};

/** Binds a mutation to a plain step of the lifecycle. */
const step = <T extends string>(typename: T, name: ReferralStep) =>
  command(typename, rolesOfStep(name), (deps: ReferralDeps, caller: Caller, input: ChangeReferralInput) =>
    changeReferral(deps, caller, name, input),
  );

export const Mutation: MutationResolvers = {
  acceptReferral: step('AcceptReferralSuccess', 'acceptReferral'),
  rejectReferral: step('RejectReferralSuccess', 'rejectReferral'),
  startReferral: step('StartReferralSuccess', 'startReferral'),
  holdReferral: step('HoldReferralSuccess', 'holdReferral'),
  resumeReferral: step('ResumeReferralSuccess', 'resumeReferral'),
  completeReferral: step('CompleteReferralSuccess', 'completeReferral'),
  failReferral: step('FailReferralSuccess', 'failReferral'),
  cancelReferral: step('CancelReferralSuccess', 'cancelReferral'),
  enterReferralInError: step('EnterReferralInErrorSuccess', 'enterReferralInError'),
  transferReferral: command('TransferReferralSuccess', rolesOfStep('transferReferral'), transferReferral),
  withdrawReferralConsent: command('WithdrawReferralConsentSuccess', consentRecorders, withdrawConsent),
  rerouteReferrals: creation('RerouteReferralsSuccess', reroutingRoles, rerouteReferrals),
  sendReferralMessage: creation('SendReferralMessageSuccess', exchangeRoles, sendReferralMessage),
  requestReferralDocument: creation('RequestReferralDocumentSuccess', exchangeRoles, requestReferralDocument),
};
