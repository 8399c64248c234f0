import { audit } from '@slrt/database';
import { formatId, hiddenNumber, type AuditAction } from '@slrt/domain';
import { spend, withinBudget } from '@slrt/read-budget';
import type { ComplaintResolvers, ComplaintSubjectResolvers } from '../../__generated__/graphql.ts';
import { complaintReaders, staffScope } from '../complaint/index.ts';
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
  nik: async ({ nik, complaint, districtCode: district, complaintId: uuid }, { purpose }, context) => {
    const scope = context.scope(complaintReaders);
    if (nik === null || !scope || !mayReadNik(scope, complaint)) return null;
    countProtectedRead(context);
    const action: AuditAction = 'complaint.subject-nik';
    const subjects = [formatId('complaint', { district, uuid })];
    const { requestId, deps } = context;
    await withinBudget(deps, scope, { district, requestId }, () =>
      deps.database.withTransaction(scope, (tx) => {
        spend(tx, deps, { WHOLE: 1 });
        audit(tx, { district, action, purpose, subjects, requestId, isRead: true });
      }),
    );
    return nik;
  },
};
