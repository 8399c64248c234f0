import type { RetentionKind } from '@slrt/retention';

/** How long records keep their people after their end; a district whose schedule says otherwise changes it here. */
export const retentionKinds: readonly RetentionKind[] = [
  {
    code: 'DELIBERATION',
    years: 10,
    erase: 'erase_deliberations',
    source: 'minutes of village meetings: ten years after they were held, until the district sets its own schedule',
  },
];
