export {
  findSeat,
  insertAbsence,
  lockBegunAbsences,
  markHandedOver,
  upsertSeat,
  type SeatRow,
} from './seat.repository.ts';
export { organisers, pseudonym } from './use-cases/seat-officer.ts';
