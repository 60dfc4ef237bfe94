/** Money under one authorisation. */
export interface RefundPart {
  readonly reference: string;
  readonly minor: bigint;
}

/** Takes an amount from what was captured, oldest authorisation first. Null when so much was not captured (yet). */
export function refundParts(amount: bigint, captured: readonly RefundPart[]): RefundPart[] | null {
  const parts: RefundPart[] = [];
  let rest = amount;
  for (const { reference, minor } of captured) {
    const taken = minor < rest ? minor : rest;
    if (taken <= 0n) continue;
    parts.push({ reference, minor: taken });
    rest -= taken;
  }
  return rest === 0n ? parts : null;
}
