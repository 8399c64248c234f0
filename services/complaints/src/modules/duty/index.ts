export {
  deleteDutyAssignment,
  findDutyAssignment,
  isOnDuty,
  insertAbsence,
  lockBegunAbsences,
  markHandedOver,
  upsertDutyAssignment,
  type DutyAssignmentRow,
} from './duty.repository.ts';
export type { DutySigner } from './duty.entity.ts';
export { signerFrom, signerIssues, signerTextIssues, type SignerInput } from './signer.ts';
export { dutyRoles, organisers, pseudonym } from './use-cases/assign-duty.ts';
