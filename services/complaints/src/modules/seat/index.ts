export {
  findSeat,
  insertAbsence,
  lockBegunAbsences,
  markHandedOver,
  upsertSeat,
  type SeatRow,
} from './seat.repository.ts';
