import { complaintStep, requiredNoteIssues, type ChangeInput } from '../../complaint/index.ts';

/** Makes a duplicate a complaint of its own again, under review by the caller. */
export const separateComplaint = complaintStep<ChangeInput>(
  ({ caller }) => ({
    step: 'separateComplaint',
    person: caller.actor.id,
    patch: { duplicate_of: null, desk_person: caller.actor.id },
  }),
  requiredNoteIssues,
);
