/** Seen to fail: with the body, the context, or the subgraph, left out of the signature; with nonces not remembered, or only those of the present half minute. */
import { manualClock } from '@baton/kernel';
import { signContext } from '@baton/platform';
import { requestHeaders, requestVerifier } from '../../src/http/request-signature.ts';
import { aContext } from '../support/fixtures.ts';

const secret = 'a secret of some length';
const body = '{"query":"{ __typename }"}';

// One for all: another's would differ in its time, and whatever else is altered would not matter.
const signedContext = signContext(aContext(), secret);

function signed(text = body, by = secret, audience = 'orders') {
  return { header: requestHeaders(signedContext, text, { secret: by, audience })['baton-request'], signedContext, body: Buffer.from(text) };
}
const verifier = (clock = manualClock(new Date(0)), secrets = [secret]) => requestVerifier('orders', secrets, clock);

test('a request is taken once', () => {
  const { verify } = verifier();
  const request = signed();

  expect([verify(request), verify(request), verify(signed())]).toEqual([true, false, true]);
});

test.each([
  ['another body', { body: Buffer.from('{}') }],
  ['a longer body', { body: Buffer.from(`${body} `) }],
  ['another context', { signedContext: signContext(aContext({ kind: 'staff' }), secret) }],
  ['no context', { signedContext: undefined }],
  ['no header', { header: undefined }],
  ['an empty header', { header: '' }],
  ['a header without a signature', { header: 'AAAA' }],
  ['a header of three parts', { header: `${signed().header}.x` }],
  ['two headers', { header: [signed().header] }],
  ['a request for another subgraph', { header: signed(body, secret, 'stock').header }],
  ['another secret', { header: signed(body, 'another secret').header }],
])('refuses %s', (_what, change) => {
  const { verify } = verifier();
  const request = signed();

  expect(verify({ ...request, ...change })).toBe(false);
  // What is refused uses nothing up.
  expect(verify(request)).toBe(true);
});

test('remembers for as long as the context is valid, and not for ever', () => {
  const clock = manualClock(new Date(0));
  const { verify } = verifier(clock);
  const request = signed();
  clock.advance(29_000);
  verify(request);

  for (const ms of [1_000, 15_000, 14_000]) {
    clock.advance(ms);
    expect(verify(request)).toBe(false);
    verify(signed());
  }
  clock.advance(61_000);
  // The context is long stale by now: who looks at it refuses it.
  expect(verify(request)).toBe(true);
});

test('two secrets are valid during a rotation', () => {
  const { verify } = verifier(undefined, ['the new secret', secret]);

  expect(verify(signed())).toBe(true);
});
