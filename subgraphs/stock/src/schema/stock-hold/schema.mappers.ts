import type { Units } from '../../domain/allocation.ts';
import type { ReservationRecord } from '../../persistence/reservation-repository.ts';

export type StockHoldMapper = ReservationRecord;
export type HeldStockMapper = Units;
