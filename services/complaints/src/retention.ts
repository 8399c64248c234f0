import type { RetentionKind } from '@slrt/retention';

/** How long records keep their people after their end; a district whose schedule says otherwise changes it here. */
export const retentionKinds: readonly RetentionKind[] = [
  {
    code: 'COMPLAINT',
    years: 5,
    erase: 'erase_complaints',
    source:
      'service records of a district office: five years after their end, until the district sets its own schedule',
  },
];
