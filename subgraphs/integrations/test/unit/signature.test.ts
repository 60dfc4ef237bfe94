import { randomOf, testSeed } from '@baton/testing';
import { Webhook } from 'standardwebhooks';
import { headersOf, isAuthentic, newSecret, signaturesOf } from '../../src/ports/signature.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = '{"type":"order.placed","data":{"orderId":"ord_1"}}';
const now = new Date();
const message = { id: 'evt_1', at: now, body };
const headers = (changed: Record<string, string | undefined> = {}) => ({ ...headersOf(message, [secret]), ...changed });
const takes = (changed: Record<string, string | undefined> = {}, text = body) =>
  isAuthentic({ headers: headers(changed), body: text }, [secret], now);

describe('as the published package sees it', () => {
  test('it takes what we sign', () => {
    expect(new Webhook(secret).verify(body, headers())).toEqual(JSON.parse(body));
  });

  test('we take what it signs', () => {
    const signature = new Webhook(secret).sign('evt_1', now, body);

    expect(signature).toBe(signaturesOf(message, [secret]));
    expect(takes({ 'webhook-signature': signature })).toBe(true);
  });

  test('it takes ours with a new secret of ours', () => {
    const fresh = newSecret();
    expect(fresh).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(new Webhook(fresh).verify(body, headersOf(message, [fresh]))).toEqual(JSON.parse(body));
  });

  test('during a rotation either secret is enough', () => {
    const fresh = newSecret();
    const both = headersOf(message, [fresh, secret]);

    for (const one of [fresh, secret]) expect(new Webhook(one).verify(body, both)).toEqual(JSON.parse(body));
    expect(() => new Webhook(newSecret()).verify(body, both)).toThrow();
  });
});

describe('a receiver refuses', () => {
  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('a message without %s', (header) => {
    expect(takes({ [header]: undefined })).toBe(false);
  });

  test.each([
    ['that is not one', 'v1,bm90IG9uZQ=='],
    ['without its version', signaturesOf(message, [secret]).slice(3)],
    ['of another version', `v2,${signaturesOf(message, [secret]).slice(3)}`],
    ['of another secret', signaturesOf(message, [newSecret()])],
    ['cut short', signaturesOf(message, [secret]).slice(0, -10)],
    ['that is empty', ''],
  ])('a signature %s', (_what, signature) => {
    expect(takes({ 'webhook-signature': signature })).toBe(false);
  });

  test('a timestamp that is no number', () => {
    expect(takes({ 'webhook-timestamp': 'now' })).toBe(false);
  });

  test.each([-301, 301])('a timestamp %d seconds away', (seconds) => {
    const at = new Date(now.getTime() + seconds * 1_000);
    expect(isAuthentic({ headers: headersOf({ ...message, at }, [secret]), body }, [secret], now)).toBe(false);
  });

  test('a thousand messages with one byte changed', () => {
    let accepted = 0;
    for (let nth = 0; nth < 1_000; nth++) {
      const parts = { id: 'evt_1', timestamp: headers()['webhook-timestamp'] ?? '', body };
      const part = (['id', 'timestamp', 'body'] as const)[nth % 3] ?? 'body';
      parts[part] = withOneByteChanged(parts[part]);
      const changed = { 'webhook-id': parts.id, 'webhook-timestamp': parts.timestamp };
      if (takes(changed, parts.body)) accepted += 1;
    }

    expect(accepted).toBe(0);
  });
});

test('a receiver takes a message with several signatures of which one is right', () => {
  expect(takes({ 'webhook-signature': `v1,bm90IG9uZQ== v2,abc ${signaturesOf(message, [secret])}` })).toBe(true);
});

test.each([-299, 299])('a timestamp %d seconds away is taken', (seconds) => {
  const at = new Date(now.getTime() + seconds * 1_000);
  expect(isAuthentic({ headers: headersOf({ ...message, at }, [secret]), body }, [secret], now)).toBe(true);
});

test('a secret is taken with and without its prefix', () => {
  expect(signaturesOf(message, [secret.slice('whsec_'.length)])).toBe(signaturesOf(message, [secret]));
});

const random = randomOf(testSeed);
function withOneByteChanged(text: string): string {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length);
  bytes[at] = ((bytes[at] ?? 0) + 1 + random.below(94)) % 128;
  const changed = bytes.toString();
  return changed === text ? `${text} ` : changed;
}
