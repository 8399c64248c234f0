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
export { dutyRoles, organisers, pseudonym } from './use-cases/assign-duty.ts';
