import { returnTrackingNumber, s10CheckDigit, trackingNumberOf, trackingUrlOf } from '../../../src/domain/tracking-number.ts';

test.each([
  ['12345678', 5],
  ['47312482', 9],
  ['00000000', 5],
])('the S10 check digit of %s is %i', (serial, digit) => {
  expect(s10CheckDigit(serial)).toBe(digit);
});

test('a return label carries a whole S10 number', () => {
  expect(returnTrackingNumber(12345678, 'us')).toBe('RR123456785US');
  expect(returnTrackingNumber(1, 'DE')).toMatch(/^RR00000001\dDE$/);
});

test.each([
  ['1Z 999 AA1 01 2345 6784', '1Z999AA10123456784'],
  ['rr123456785us', 'RR123456785US'],
  ['ABC', null],
  ['-1234', null],
  ["1Z'; drop table", null],
  ['9'.repeat(41), null],
])('%s is kept as %s', (text, kept) => {
  expect(trackingNumberOf(text)).toBe(kept);
});

test('a tracking page takes the number as it is, whatever it holds', () => {
  expect(trackingUrlOf('https://ups.example.com/?n={trackingNumber}', 'A-1$&')).toBe('https://ups.example.com/?n=A-1%24%26');
});
