import { pack } from '../../../src/domain/packing.ts';
import { pick, reject } from '../../../src/domain/picking.ts';
import { aFulfilment } from '../../support/builders.ts';

test('picking what was released tells that the unit knows of it', () => {
  const picked = pick(aFulfilment({ status: 'RELEASED', lines: [{ released: 2 }] }), [{ fulfilmentLineId: 'fln_1', picked: 2 }]);

  expect(picked).toMatchObject({
    ok: true,
    value: { acknowledged: { status: 'ACKNOWLEDGED' }, fulfilment: { status: 'PICKING' }, short: [] },
  });
});

test('what is missing of a line is short, and the work goes on with the rest', () => {
  const picked = pick(aFulfilment({ status: 'ACKNOWLEDGED', lines: [{ released: 3 }, { released: 1 }] }), [
    { fulfilmentLineId: 'fln_1', picked: 1 },
  ]);

  expect(picked).toMatchObject({
    ok: true,
    value: {
      acknowledged: null,
      fulfilment: {
        status: 'PICKING',
        lines: [
          { picked: 1, short: 2 },
          { picked: 0, short: 0 },
        ],
      },
      picked: [{ fulfilmentLineId: 'fln_1', quantity: 1 }],
      short: [{ fulfilmentLineId: 'fln_1', quantity: 2 }],
    },
  });
});

test('finding nothing at all ends the work order', () => {
  const picked = pick(aFulfilment({ lines: [{ released: 2 }] }), [{ fulfilmentLineId: 'fln_1', picked: 0 }]);
  expect(picked).toMatchObject({ ok: true, value: { fulfilment: { status: 'REJECTED' }, picked: [], short: [{ quantity: 2 }] } });
});

test.each([
  ['an unknown line', [{ fulfilmentLineId: 'fln_9', picked: 1 }], 'NotFound', ['lines', '0', 'fulfilmentLineId']],
  [
    'a line twice',
    [
      { fulfilmentLineId: 'fln_1', picked: 1 },
      { fulfilmentLineId: 'fln_1', picked: 1 },
    ],
    'InvalidInput',
    ['lines', '1', 'fulfilmentLineId'],
  ],
  ['more than is open', [{ fulfilmentLineId: 'fln_1', picked: 3 }], 'InvalidInput', ['lines', '0', 'picked']],
  ['less than nothing', [{ fulfilmentLineId: 'fln_1', picked: -1 }], 'InvalidInput', ['lines', '0', 'picked']],
  ['a line that is done', [{ fulfilmentLineId: 'fln_2', picked: 1 }], 'InvalidInput', ['lines', '0', 'fulfilmentLineId']],
  ['no line', [], 'InvalidInput', ['lines']],
])('picking %s is refused', (_what, picks, kind, path) => {
  const fulfilment = aFulfilment({ status: 'PICKING', lines: [{ released: 2 }, { released: 1, picked: 1 }] });
  expect(pick(fulfilment, picks)).toMatchObject({ ok: false, error: { kind, path } });
});

test('rejecting one line keeps the other going, rejecting the last ends the work order', () => {
  const fulfilment = aFulfilment({ status: 'RELEASED', lines: [{ released: 1 }, { released: 1 }] });
  const one = reject(fulfilment, [{ fulfilmentLineId: 'fln_1', quantity: 1 }]);
  if (!one.ok) throw new Error('refused');
  const both = reject(one.value.fulfilment, [{ fulfilmentLineId: 'fln_2', quantity: 1 }]);

  expect(one.value.fulfilment.status).toBe('RELEASED');
  expect(both).toMatchObject({ ok: true, value: { fulfilment: { status: 'REJECTED' } } });
});

test.each([
  ['too few', [{ lines: [{ fulfilmentLineId: 'fln_1', quantity: 1 }] }]],
  ['too many', [{ lines: [{ fulfilmentLineId: 'fln_1', quantity: 3 }] }]],
  ['nothing', []],
  ['an empty parcel', [{ lines: [{ fulfilmentLineId: 'fln_1', quantity: 2 }] }, { lines: [] }]],
  [
    'a line twice in a parcel',
    [
      {
        lines: [
          { fulfilmentLineId: 'fln_1', quantity: 1 },
          { fulfilmentLineId: 'fln_1', quantity: 1 },
        ],
      },
    ],
  ],
])('packing %s is refused', (_what, parcels) => {
  const fulfilment = aFulfilment({ status: 'PICKING', lines: [{ released: 3, picked: 2, short: 1 }] });
  expect(
    pack(
      fulfilment,
      parcels.map((parcel) => ({ weightGrams: null, ...parcel })),
    ),
  ).toMatchObject({ ok: false, error: { kind: 'InvalidInput' } });
});
