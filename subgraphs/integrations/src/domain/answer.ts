/** What a receiver made of a message. */
export type ReceiverAnswer =
  | { readonly kind: 'DELIVERED' }
  /** It will never take messages again: 410. */
  | { readonly kind: 'GONE' }
  | { readonly kind: 'FAILED'; readonly error: string; readonly retryAfterMs: number | null };

/** Reads an HTTP answer as Standard Webhooks does: 2xx arrived, 410 is the end, everything else failed. A redirect is not followed. */
export function answerOf(status: number, retryAfter: string | null, now: Date): ReceiverAnswer {
  if (status >= 200 && status < 300) return { kind: 'DELIVERED' };
  if (status === 410) return { kind: 'GONE' };
  const mayAsk = status === 429 || status === 503;
  return { kind: 'FAILED', error: errorOf(status), retryAfterMs: mayAsk ? retryAfterMs(retryAfter, now) : null };
}

/** Why a message did not arrive, in our words; null when it did. */
export function refusalIn(answer: ReceiverAnswer): string | null {
  if (answer.kind === 'DELIVERED') return null;
  return answer.kind === 'GONE' ? 'The receiver is gone for good.' : answer.error;
}

function errorOf(status: number): string {
  if (status >= 300 && status < 400) return `The receiver answered ${status}: redirects are not followed, change the URL.`;
  return `The receiver answered ${status}.`;
}

/** `Retry-After` in either form of RFC 9110: seconds, or an HTTP date. */
function retryAfterMs(value: string | null, now: Date): number | null {
  if (value === null) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
