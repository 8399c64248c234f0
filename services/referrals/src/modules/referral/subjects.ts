import { formatId } from '@slrt/domain';
import { fileId } from '@slrt/files';
import type { ReferralRow } from './referral.repository.ts';
import type { ComplaintReference, DocumentView, MessageView } from './referral.parents.ts';
import type { NeedAlternative } from './use-cases/find-alternatives.ts';
import type { Rerouted } from './use-cases/reroute-referrals.ts';

/** Subjects of a referral: it, its complaint, and the household and person that the complaint concerns. */
export const subjectsOfReferral = (
  row: Pick<ReferralRow, 'district_code' | 'id' | 'complaint_id' | 'household_id' | 'person_id'>,
): readonly string[] => {
  const { district_code: district, id, complaint_id: complaint, household_id: household, person_id: person } = row;
  return [
    formatId('referral', { district, uuid: id }),
    formatId('complaint', { district, uuid: complaint }),
    ...(household ? [formatId('household', { district, uuid: household })] : []),
    ...(person ? [formatId('person', { district, uuid: person })] : []),
  ];
};

/** Subjects of a document: its file, and those of its referral. */
export const subjectsOfDocument = (file: DocumentView): readonly string[] => [
  fileId(file),
  ...subjectsOfReferral(file.referral),
];

/** Subjects of reads, by type. */
export const subjects = {
  Complaint: ({ id }: ComplaintReference) => [id],
  NeedAlternative: ({ complaint, asked }: NeedAlternative) => [
    ...new Set([formatId('complaint', complaint), ...asked.flatMap(subjectsOfReferral)]),
  ],
  Referral: subjectsOfReferral,
  ReferralDocument: subjectsOfDocument,
  ReferralMessage: ({ referral }: MessageView) => subjectsOfReferral(referral),
  ReroutedReferral: ({ referral }: Rerouted) => subjectsOfReferral(referral),
};
