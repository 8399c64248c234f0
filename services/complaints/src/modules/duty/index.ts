export {
  isOnDuty,
  insertAbsence,
  lockBegunAbsences,
  markHandedOver,
  type DutyAssignmentRow,
} from './duty.repository.ts';
export { organisers, pseudonym } from './use-cases/assign-duty.ts';
