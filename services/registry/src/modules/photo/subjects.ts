import { formatId } from '@slrt/domain';
import type { PhotoRow } from './photo.repository.ts';

/** Subjects of the records of this module. */
export const subjects = {
  Photo: ({ district_code: district, household_id: household }: PhotoRow) => [
    formatId('household', { district, uuid: household }),
  ],
};
