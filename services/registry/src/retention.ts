import type { RetentionKind } from '@slrt/retention';

/** How long records keep their people after their end; a district whose schedule says otherwise changes it here. */
export const retentionKinds: readonly RetentionKind[] = [
  {
    code: 'PERSON',
    years: 5,
    erase: 'erase_persons',
    source: 'who left, died or was removed: until audits of what they received are over',
  },
  {
    code: 'HOUSEHOLD',
    years: 5,
    erase: 'erase_households',
    source: 'as its people',
  },
];
