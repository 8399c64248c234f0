import type { Assignment } from '@slrt/domain';
import type { AssignmentRow } from './account.repository.ts';

/** Returns an assignment as tokens carry it. */
export const toAssignment = ({
  role,
  areas,
  agency,
  sectors,
}: Pick<AssignmentRow, 'role' | 'areas' | 'agency' | 'sectors'>): Assignment => ({
  role,
  areas,
  ...(agency ? { agency } : {}),
  ...(sectors ? { sectors } : {}),
});
