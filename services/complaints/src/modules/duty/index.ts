export {
  deleteDutyAssignment,
  deleteIdleDuties,
  narrowDuty,
  replaceDeputy,
  findDutyAssignment,
  deleteAbsence,
  findAbsence,
  findCandidate,
  isAbsent,
  listAbsences,
  saveAbsence,
  lockBegunAbsences,
  markHandedOver,
  upsertDutyAssignment,
  type AbsenceRow,
  type DutyAssignmentRow,
} from './duty.repository.ts';
export type { DutySigner } from './duty.entity.ts';
export { signerFrom, signerIssues, signerTextIssues, type SignerInput } from './signer.ts';
export { dutyRoles } from './use-cases/assign-duty.ts';
