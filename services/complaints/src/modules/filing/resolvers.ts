import { rolesAt, complaintActs } from '@slrt/domain';
import { actCommands, creation, getScope } from '@slrt/subgraph';
import type {
  ComplaintResolvers,
  MutationResolvers,
  QueryResolvers,
  ReporterResolvers,
} from '../../__generated__/graphql.ts';
import { addComplaintNote, linkComplaintSubject } from './use-cases/add-to-complaint.ts';
import {
  complaintId,
  complaintReaders,
  findComplaints,
  keyOf,
  mayKnowReporter,
  staffScope,
} from '../complaint/index.ts';
import { countProtectedRead, mayCallBack } from '../subject/index.ts';
import { findContact, findContactForAgency, findOfSameReporter } from './filing.repository.ts';
import { contactReaders, readReporterContact } from './use-cases/read-reporter-contact.ts';
import { fileComplaint, filers } from './use-cases/file-complaint.ts';

export const Query: Pick<QueryResolvers, 'reporterContact'> = {
  reporterContact: (_, { complaintId }, context) =>
    readReporterContact(context.deps, getScope(context, contactReaders), { complaintId, purpose: 'NOTIFICATION' }),
};

export const Reporter: Pick<ReporterResolvers, 'phone'> = {
  phone: async ({ complaint }, { purpose }, context) => {
    const scope = context.scope(complaintReaders);
    if (!scope || !mayCallBack(scope, complaint) || !mayKnowReporter(context.actor, complaint)) return null;
    countProtectedRead(context);
    const contact = await readReporterContact(context.deps, scope, { complaintId: complaintId(complaint), purpose });
    return contact?.phone ?? null;
  },
};

export const Complaint: Pick<ComplaintResolvers, 'contactPhone' | 'sameReporter'> = {
  contactPhone: async (row, { purpose }, context) => {
    const scope = context.scope(complaintReaders);
    const isAgency = scope?.scope === 'agency' && rolesAt(scope, row.region_code).includes('AGENCY_LIAISON');
    if (!scope || !(isAgency || mayCallBack(scope, row)) || !mayKnowReporter(context.actor, row)) return null;
    countProtectedRead(context);
    const find = isAgency ? findContactForAgency : findContact;
    const contact = await readReporterContact(context.deps, scope, { complaintId: complaintId(row), purpose, find });
    return contact?.phone ?? null;
  },
  sameReporter: async (row, _, context) => {
    const scope = staffScope(context);
    if (!mayCallBack(scope, row) || !mayKnowReporter(context.actor, row)) return [];
    return context.db.read(scope, async (tx) => {
      const found = await findComplaints(tx, await findOfSameReporter(tx, keyOf(row)));
      return found
        .filter((each) => mayKnowReporter(context.actor, each))
        .toSorted((a, b) => b.filed_at.getTime() - a.filed_at.getTime());
    });
  },
};

/** Root fields by which a complaint is filed and added to. */
export const Mutation: MutationResolvers = {
  fileComplaint: creation('FileComplaintSuccess', filers, fileComplaint),
  ...actCommands(complaintActs, { addComplaintNote, linkComplaintSubject }),
};
