import { audit, type AuditEntry } from '@slrt/database';
import { hiddenNumber } from '@slrt/domain';
import { spend, withinBudget } from '@slrt/read-budget';
import type { ComplaintResolvers, ComplaintSubjectResolvers } from '../../__generated__/graphql.ts';
import { complaintReaders, staffScope, subjectsOfComplaint } from '../complaint/index.ts';
import { countProtectedRead, mayReadNik } from './subject.policy.ts';

export const Complaint: Pick<ComplaintResolvers, 'subject'> = {
  subject: async (row, _, context) => {
    const found = await context.subjects.load(row);
    if (found) return found.registered ? null : { ...found, complaint: row };
    if (!row.subject) return null; // filed before more than the name and address was kept
    staffScope(context);
    const legacy = { ...row.subject, birthDate: null, sex: null, nik: null, registered: false };
    return { ...legacy, districtCode: row.district_code, complaintId: row.id, complaint: row };
  },
};

export const ComplaintSubject: ComplaintSubjectResolvers = {
  maskedNik: ({ nik }) => (nik === null ? null : hiddenNumber),
  nik: async ({ nik, complaint, districtCode: district }, { purpose }, context) => {
    const scope = context.scope(complaintReaders);
    if (nik === null || !scope || !mayReadNik(scope, complaint)) return null;
    countProtectedRead(context);
    const { requestId, deps } = context;
    const entry: AuditEntry = {
      district,
      action: 'complaint.subject-nik',
      purpose,
      subjects: subjectsOfComplaint(complaint),
      facts: ['IDENTITY_NUMBER'],
      requestId,
      isRead: true,
    };
    await withinBudget(deps, scope, { district, requestId }, () =>
      deps.database.withTransaction(scope, (tx) => {
        spend(tx, deps, { WHOLE: 1 });
        audit(tx, entry);
      }),
    );
    return nik;
  },
};
