const TRACKING_NUMBER = /^[0-9A-Z][0-9A-Z-]{2,38}[0-9A-Z]$/;

/** A tracking number as we keep it: without blanks, in upper case; null when it cannot be one. Check digits are the carrier's business. */
export function trackingNumberOf(text: string): string | null {
  const compact = text.replaceAll(/\s/g, '').toUpperCase();
  return TRACKING_NUMBER.test(compact) ? compact : null;
}

/** The check digit of a UPU S10 number over its eight digits of serial. */
export function s10CheckDigit(serial: string): number {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}

/** The tracking number of a return that we label ourselves: UPU S10, service indicator RR. */
export function returnTrackingNumber(serial: number, countryCode: string): string {
  const digits = String(serial).padStart(8, '0');
  return `RR${digits}${s10CheckDigit(digits)}${countryCode.toUpperCase()}`;
}

/** Where the carrier shows a parcel, from its template. */
export const trackingUrlOf = (template: string, trackingNumber: string): string =>
  template.replace('{trackingNumber}', () => encodeURIComponent(trackingNumber));
