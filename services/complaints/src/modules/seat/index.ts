export { findSeat, insertAbsence, lockBegunAbsences, markHandedOver, type SeatRow } from './seat.repository.ts';
export { organisers, pseudonym } from './use-cases/seat-officer.ts';
