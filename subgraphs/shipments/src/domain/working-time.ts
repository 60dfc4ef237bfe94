import { DateTime } from 'luxon';
import type { VendorHours } from './vendor.ts';

/** How far ahead a deadline is looked for, in days: the longest agreed time at an hour a day takes less. */
const daysMax = 3_660;

/** The instant so many minutes of a vendor's working time later. At night, at weekends and on closed days no time passes. */
export function afterWorkingMinutes(from: Date, minutes: number, hours: VendorHours): Date {
  const start = DateTime.fromJSDate(from, { zone: hours.timeZone });
  const closed = new Set(hours.closedOn);
  let left = minutes;
  for (let days = 0; days < daysMax; days++) {
    const day = start.startOf('day').plus({ days });
    if (!hours.workingWeekdays.includes(day.weekday) || closed.has(day.toFormat('yyyy-MM-dd'))) continue;
    const opens = Math.max(atLocalTime(day, hours.opensAt), from.getTime());
    const worked = (atLocalTime(day, hours.closesAt) - opens) / minuteMs;
    if (worked >= left) return new Date(opens + left * minuteMs);
    left -= Math.max(worked, 0);
  }
  return start.plus({ days: daysMax }).toJSDate();
}

const minuteMs = 60_000;

function atLocalTime(day: DateTime, time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute }).toMillis();
}
