import { formatId } from '@slrt/domain';
import type { RecipientRow } from './recipient.repository.ts';

/** Subjects of the records of this module: the row of the list, and the person and household that it was matched to. */
export const subjects = {
  Recipient: ({ district_code: district, id, person_id: person, household_id: household }: RecipientRow) => [
    formatId('recipient', { district, uuid: id }),
    ...(person ? [formatId('person', { district, uuid: person })] : []),
    ...(household ? [formatId('household', { district, uuid: household })] : []),
  ],
};
