import { formatId } from '@slrt/domain';
import type { RecipientRow } from './recipient.repository.ts';

/** Whom the records of this module are about: the row of the list, and whom it was matched to. */
export const subjects = {
  Recipient: ({ district_code: district, id, person_id: person, household_id: household }: RecipientRow) => [
    formatId('recipient', { district, uuid: id }),
    ...(person ? [formatId('person', { district, uuid: person })] : []),
    ...(household ? [formatId('household', { district, uuid: household })] : []),
  ],
};
