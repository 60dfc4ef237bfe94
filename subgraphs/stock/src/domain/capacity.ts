/** Work that a plan puts on a location's working day. */
export interface Work {
  readonly location: string;
  /** Local date, YYYY-MM-DD. */
  readonly day: string;
  readonly orders: number;
  readonly units: number;
}

/** What is taken of a location's working day, and what may be. Null: as much as wanted. */
export interface CapacityDay {
  readonly location: string;
  readonly day: string;
  readonly orders: number;
  readonly units: number;
  readonly ordersMax: number | null;
  readonly unitsMax: number | null;
}

/** A day that cannot take the work. */
export interface FullDay {
  readonly location: string;
  readonly day: string;
  readonly measure: 'ORDERS' | 'UNITS';
  readonly limit: number;
  readonly used: number;
}

/** The days with work that is planned for them. */
export function addWork(work: readonly Work[], days: readonly CapacityDay[]): CapacityDay[] {
  return days.map((each) => {
    const own = work.filter(({ location, day }) => each.location === location && each.day === day);
    const sum = (of: (each: Work) => number): number => own.reduce((all, one) => all + of(one), 0);
    return { ...each, orders: each.orders + sum(({ orders }) => orders), units: each.units + sum(({ units }) => units) };
  });
}

/** Where the work does not fit. A day that is not among `days` has no limit. */
export function fullDays(work: readonly Work[], days: readonly CapacityDay[]): FullDay[] {
  return work.flatMap(({ location, day, orders, units }): FullDay[] => {
    const of = days.find((each) => each.location === location && each.day === day);
    if (!of) return [];
    const { ordersMax, unitsMax } = of;
    if (ordersMax !== null && of.orders + orders > ordersMax)
      return [{ location, day, measure: 'ORDERS', limit: ordersMax, used: of.orders }];
    if (unitsMax !== null && of.units + units > unitsMax) return [{ location, day, measure: 'UNITS', limit: unitsMax, used: of.units }];
    return [];
  });
}
