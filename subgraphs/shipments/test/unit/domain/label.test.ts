import { dataUrl, returnLabel } from '../../../src/domain/label.ts';

const ada = {
  name: 'Ada Example',
  company: null,
  line1: '1 Main St',
  line2: null,
  city: 'New York',
  region: 'NY',
  postalCode: '10001',
  countryCode: 'US',
  phone: null,
};

test('a label names sender, receiver and number, the number also as a bar code', () => {
  const zpl = returnLabel(ada, ['Baton Returns', '1 Dock Rd', 'Allentown PA 18101'], 'ups', 'RR123456785US');

  expect(zpl.startsWith('^XA\n')).toBe(true);
  expect(zpl.endsWith('\n^XZ')).toBe(true);
  for (const text of ['Ada Example', '1 Main St', 'New York NY 10001', 'Baton Returns', '1 Dock Rd', 'UPS'])
    expect(zpl).toContain(`^FD${text}^FS`);
  expect(zpl).toContain('^BCN,200,N,N,N^FH^FDRR123456785US^FS');
});

test('an address cannot print a label of its own', () => {
  const zpl = returnLabel({ ...ada, name: '^XZ^XA~JA_5E\\&' }, ['X'], 'ups', 'RR123456785US');

  expect(zpl).toContain('^FD_5EXZ_5EXA_7EJA_5F5E_5C&^FS');
  expect(zpl.match(/\^XA/g)).toHaveLength(1);
});

test('a data URL holds the document', () => {
  const url = dataUrl('^XA^FDä^FS^XZ');
  expect(url.startsWith('data:application/zpl;charset=utf-8;base64,')).toBe(true);
  expect(Buffer.from(url.split(',')[1] ?? '', 'base64').toString()).toBe('^XA^FDä^FS^XZ');
});
