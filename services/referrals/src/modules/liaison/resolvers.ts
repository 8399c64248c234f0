import { assignmentsOf, parseId, type Role } from '@slrt/domain';
import { command, creation, getScope } from '@slrt/subgraph';
import type {
  AgencyResolvers,
  MutationResolvers,
  QueryResolvers,
  ReferralNoticeResolvers,
} from '../../__generated__/graphql.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { countInboxOf, findReferrals, referralReaders, rolesOfStep } from '../referral/index.ts';
import { listLiaisons } from './liaison.repository.ts';
import { decideAgencyProposal, proposeAgency } from './use-cases/agency-proposals.ts';
import { cancelReferralAppointment, setReferralAppointment } from './use-cases/appointments.ts';
import { assignReferral } from './use-cases/assign-referral.ts';
import { markReferralRead } from './use-cases/mark-read.ts';
import { requestMissingDocument } from './use-cases/request-document.ts';

/** Roles of services that send messages to citizens. */
const noticeReaders: readonly Role[] = ['SERVICE'];

export const Query: Pick<QueryResolvers, 'referralInbox' | 'referralNotice'> = {
  referralNotice: async (_, { referralId }, context) => {
    const scope = getScope(context, noticeReaders);
    const key = parseId('referral', referralId);
    const [row] = key ? await context.db.read(scope, (tx) => findReferrals(tx, [key])) : [];
    return row ?? null;
  },
  referralInbox: async (_, { filter }, context) => {
    const scope = getScope(context, referralReaders);
    assertKnownCodes(await context.deps.directory(), filter ?? {}, 'filter.');
    const { awaiting_document: awaitingDocument, ...counts } = await context.db.read(scope, (tx) =>
      countInboxOf(tx, filter ?? {}),
    );
    return { ...counts, awaitingDocument };
  },
};

export const Mutation: MutationResolvers = {
  setReferralAppointment: command(
    'SetReferralAppointmentSuccess',
    rolesOfStep('setReferralAppointment'),
    setReferralAppointment,
  ),
  cancelReferralAppointment: command(
    'CancelReferralAppointmentSuccess',
    rolesOfStep('cancelReferralAppointment'),
    cancelReferralAppointment,
  ),
  requestMissingDocument: command(
    'RequestMissingDocumentSuccess',
    rolesOfStep('requestMissingDocument'),
    requestMissingDocument,
  ),
  assignReferral: command('AssignReferralSuccess', rolesOfStep('assignReferral'), assignReferral),
  proposeAgency: command('ProposeAgencySuccess', rolesOfStep('proposeAgency'), proposeAgency),
  decideAgencyProposal: command(
    'DecideAgencyProposalSuccess',
    rolesOfStep('decideAgencyProposal'),
    decideAgencyProposal,
  ),
  markReferralRead: creation('MarkReferralReadSuccess', referralReaders, markReferralRead),
};

export const ReferralNotice: ReferralNoticeResolvers = {
  documentKind: (row) => row.document_request?.kind ?? null,
};

const liaisonReaders: readonly Role[] = ['AGENCY_LIAISON', 'AGENCY_INTEGRATOR'];

export const Agency: Pick<AgencyResolvers, 'liaisons'> = {
  liaisons: async (agency, { regionCode }, context) => {
    const scope = context.scope(liaisonReaders);
    const isOwn = assignmentsOf(context.actor, liaisonReaders).some((each) => each.agency === agency.code);
    if (!scope || !isOwn) return null;
    const rows = await context.db.read(scope, (tx) =>
      listLiaisons(tx, { district_code: regionCode, agency_code: agency.code }),
    );
    return rows.map((row) => ({ person: row.person, name: row.display_name, lastSeenOn: row.last_seen_on }));
  },
};
