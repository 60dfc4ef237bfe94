import { type Operations, operations } from '../support/operations.ts';
import { anOrder, aShipmentsSubgraph, associate, key, type Shipments, workOf } from '../support/shipments.ts';

let shipments: Shipments;
let does: Operations;
beforeAll(async () => {
  shipments = await aShipmentsSubgraph();
  does = operations(shipments);
});
afterAll(() => shipments.close());

async function released(...quantities: number[]) {
  const order = anOrder({ quantities });
  await shipments.release(order);
  const work = workOf(order);
  const line = (index: number): string => work.lines[index]?.fulfilmentLineId ?? '';
  const pickAll = () =>
    does.pick(work, { lines: work.lines.map(({ fulfilmentLineId, quantity }) => ({ fulfilmentLineId, picked: quantity })) });
  return {
    order,
    work,
    line,
    pickAll,
    kinds: async () => (await shipments.events(`fulfilment:${work.fulfilmentId}`)).map(({ type }) => type),
  };
}
const audits = async (target: string): Promise<string[]> =>
  (await shipments.test.query<{ action: string }>('select action from shipments.audit where target = $1 order by id', [target])).map(
    ({ action }) => action,
  );
const message = (id: string) =>
  shipments.test.query('select status, attempts from shipments.release_message where fulfilment_id = $1', [id]);
const row = async (id: string) =>
  (
    await shipments.test.query<{ row: string }>(
      `select to_jsonb(f)::text || (select jsonb_agg(l order by l.position)::text from shipments.fulfilment_line l
     where l.fulfilment_id = f.id) as row from shipments.fulfilment f where id = $1`,
      [id],
    )
  )[0]?.row;

test('a release is created once, however often and from wherever it arrives', async () => {
  const { order, work, kinds } = await released(2);
  await Promise.all([shipments.release(order), shipments.release(order)]);

  expect(await kinds()).toEqual(['fulfilment.released']);
  expect(await message(work.fulfilmentId)).toEqual([{ status: 'PENDING', attempts: 1 }]);
  expect(
    await shipments.test.query('select count(*)::int as lines from shipments.fulfilment_line where fulfilment_id = $1', [
      work.fulfilmentId,
    ]),
  ).toEqual([{ lines: 1 }]);
});

test('a unit acknowledges its work once', async () => {
  const { work, kinds } = await released(1);

  expect(await does.acknowledge(work)).toMatchObject({ fulfilment: { status: 'ACKNOWLEDGED' }, errors: [] });
  const again = await does.acknowledge(work);

  expect(again).toEqual({
    fulfilment: null,
    errors: [expect.objectContaining({ __typename: 'InvalidTransitionError', status: 'ACKNOWLEDGED', allowedActions: ['PICK', 'REJECT'] })],
  });
  expect(await kinds()).toEqual(['fulfilment.released', 'fulfilment.acknowledged']);
  expect(await message(work.fulfilmentId)).toEqual([{ status: 'ACKED', attempts: 1 }]);
  expect(await audits(work.fulfilmentId)).toEqual(['acknowledgeFulfilment']);
});

test('a short pick says what is missing and goes on with the rest', async () => {
  const { work, line } = await released(3, 1);

  const { fulfilment, errors } = await does.pick(work, {
    lines: [
      { fulfilmentLineId: line(0), picked: 2 },
      { fulfilmentLineId: line(1), picked: 1 },
    ],
  });

  expect(errors).toEqual([]);
  expect(fulfilment).toMatchObject({
    status: 'PICKING',
    lines: [
      { quantity: 3, picked: 2, short: 1 },
      { quantity: 1, picked: 1, short: 0 },
    ],
  });
  const events = await shipments.events(`fulfilment:${work.fulfilmentId}`);
  expect(events.map(({ type }) => type)).toEqual([
    'fulfilment.released',
    'fulfilment.acknowledged',
    'fulfilment.picked',
    'fulfilment.short-picked',
  ]);
  expect(events.at(-1)?.payload).toEqual({
    fulfilmentId: work.fulfilmentId,
    orderId: expect.any(String),
    location: 'dc-east',
    status: 'PICKING',
    lines: [
      {
        fulfilmentId: work.fulfilmentId,
        fulfilmentLineId: line(0),
        orderLineId: work.lines[0]?.orderLineId,
        sku: 'SKU-1',
        location: 'dc-east',
        quantity: 1,
      },
    ],
  });
});

test('a pick of more than is open changes nothing and leaves its key free', async () => {
  const { work, line } = await released(2);
  const before = await row(work.fulfilmentId);
  const idempotencyKey = key();

  const refused = await does.pick(work, { idempotencyKey, lines: [{ fulfilmentLineId: line(0), picked: 3 }] });
  expect(refused.errors).toEqual([expect.objectContaining({ __typename: 'InvalidInputError', path: ['lines', '0', 'picked'] })]);
  expect(await row(work.fulfilmentId)).toBe(before);

  const corrected = await does.pick(work, { idempotencyKey, lines: [{ fulfilmentLineId: line(0), picked: 2 }] });
  expect(corrected).toMatchObject({ fulfilment: { status: 'PICKING' }, errors: [] });
});

test('a repeated request is answered as the first, also after the work went on', async () => {
  const { work, line } = await released(1);
  const input = { idempotencyKey: key(), lines: [{ fulfilmentLineId: line(0), picked: 1 }] };
  const first = await does.pick(work, input);
  await does.pack(work, { parcels: [{ lines: [{ fulfilmentLineId: line(0), quantity: 1 }], weightGrams: 1 }] });

  const again = await does.pick(work, input);
  expect(again.fulfilment).toMatchObject({ status: first.fulfilment?.status, lines: first.fulfilment?.lines });
  expect(again.errors).toEqual([]);
  expect(await audits(work.fulfilmentId)).toEqual(['pickFulfilment', 'markReadyToShip']);
  const conflict = await does.pick(work, { ...input, lines: [{ fulfilmentLineId: line(0), picked: 0 }] });
  expect(conflict.errors).toEqual([
    expect.objectContaining({ __typename: 'IdempotencyConflictError', idempotencyKey: input.idempotencyKey }),
  ]);
});

test('rejecting one line keeps the other; rejecting that as well ends the work', async () => {
  const { work, line, kinds } = await released(1, 2);

  const first = await does.reject(work, { reason: 'DAMAGED', lines: [{ fulfilmentLineId: line(0), quantity: 1 }] });
  const second = await does.reject(work, { reason: 'NO_CAPACITY', lines: [{ fulfilmentLineId: line(1), quantity: 2 }] });
  const third = await does.reject(work, { reason: 'OTHER', lines: [{ fulfilmentLineId: line(1), quantity: 1 }] });

  expect(first.fulfilment).toMatchObject({
    status: 'RELEASED',
    lines: [
      { quantity: 0, rejected: 1 },
      { quantity: 2, rejected: 0 },
    ],
  });
  expect(second.fulfilment?.status).toBe('REJECTED');
  expect(third.errors).toEqual([expect.objectContaining({ __typename: 'InvalidTransitionError', status: 'REJECTED', allowedActions: [] })]);
  expect(await kinds()).toEqual(['fulfilment.released', 'fulfilment.rejected', 'fulfilment.rejected']);
});

test('parcels hold exactly what was picked, or nothing is packed', async () => {
  const { work, line, pickAll } = await released(3);
  expect((await does.pack(work, { parcels: [] })).errors).toMatchObject([
    { __typename: 'InvalidTransitionError', allowedActions: ['ACKNOWLEDGE', 'PICK', 'REJECT'] },
  ]);
  await pickAll();

  const tooFew = await does.pack(work, { parcels: [{ lines: [{ fulfilmentLineId: line(0), quantity: 2 }], weightGrams: 5 }] });
  expect(tooFew.errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['parcels'] }]);
  const packed = await does.pack(work, {
    parcels: [
      { lines: [{ fulfilmentLineId: line(0), quantity: 2 }], weightGrams: 500 },
      { lines: [{ fulfilmentLineId: line(0), quantity: 1 }], weightGrams: 300 },
    ],
  });

  expect(packed.fulfilment).toMatchObject({ status: 'READY_TO_SHIP', parcels: [{ status: 'PACKED' }, { status: 'PACKED' }] });
  const contents = await shipments.test.query(
    `select p.weight_grams, c.quantity from shipments.parcel p join shipments.parcel_content c on c.parcel_id = p.id where p.fulfilment_id = $1 order by p.position`,
    [work.fulfilmentId],
  );
  expect(contents).toEqual([
    { weight_grams: 500, quantity: 2 },
    { weight_grams: 300, quantity: 1 },
  ]);
});

test('work of another location answers like work that does not exist, and nothing happens to it', async () => {
  const { work } = await released(1);
  const before = await row(work.fulfilmentId);
  const foreign = await does.acknowledge(work, {}, associate('store-nyc'));
  const unknown = await does.acknowledge({ ...work, fulfilmentId: 'ful_00000000000000000000000000' });
  const wrongPrefix = await does.acknowledge({ ...work, fulfilmentId: work.fulfilmentId.replace('ful_', 'ord_') });

  for (const answer of [foreign, unknown, wrongPrefix]) {
    expect(answer).toEqual({
      fulfilment: null,
      errors: [{ __typename: 'NotFoundError', message: 'There is no such work order.', path: ['fulfilmentId'] }],
    });
  }
  expect(await row(work.fulfilmentId)).toBe(before);
});

test('an input of more than 100 lines, a key of no length and a weight of nothing are refused', async () => {
  const { work, line, pickAll } = await released(1);
  const lines = Array.from({ length: 101 }, () => ({ fulfilmentLineId: line(0), picked: 1 }));
  expect((await does.pick(work, { lines })).errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['lines'] }]);
  expect((await does.acknowledge(work, { idempotencyKey: '' })).errors).toMatchObject([
    { __typename: 'InvalidInputError', path: ['idempotencyKey'] },
  ]);
  await pickAll();
  const weightless = await does.pack(work, { parcels: [{ lines: [{ fulfilmentLineId: line(0), quantity: 1 }], weightGrams: 0 }] });
  expect(weightless.errors).toMatchObject([{ __typename: 'InvalidInputError', path: ['parcels', '0', 'weightGrams'] }]);
});

test('ten different picks of one line at once: one takes it, nine are refused, the line is whole', async () => {
  const { work, line } = await released(4);
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => does.pick(work, { lines: [{ fulfilmentLineId: line(0), picked: n % 5 }] })),
  );

  expect(answers.filter(({ fulfilment }) => fulfilment)).toHaveLength(1);
  const [stands] = await shipments.test.query<{ picked: number; short: number }>(
    'select picked, short from shipments.fulfilment_line where id = $1',
    [line(0)],
  );
  expect((stands?.picked ?? 0) + (stands?.short ?? 0)).toBe(4);
  const picks = (await shipments.events(`fulfilment:${work.fulfilmentId}`)).filter(({ type }) => type === 'fulfilment.acknowledged');
  expect(picks).toHaveLength(1);
});

test('picking one line or thirty takes the same nine statements', async () => {
  for (const quantities of [[1], Array.from({ length: 30 }, () => 2)]) {
    const { work } = await released(...quantities);
    const before = shipments.database.statements.count();
    const lines = work.lines.map(({ fulfilmentLineId, quantity }) => ({ fulfilmentLineId, picked: quantity }));
    const input = { idempotencyKey: key(), fulfilmentId: work.fulfilmentId, lines };
    await shipments.run(
      'mutation ($input: PickFulfilmentInput!) { pickFulfilment(input: $input) { fulfilment { id status } } }',
      { input },
      associate('dc-east'),
    );
    expect(shipments.database.statements.count() - before).toBe(9);
  }
});

// Seen red without the rules.
test('the database refuses words that mean nothing, and parts of a line that are negative or more than was released', async () => {
  await released(2);
  const wrong = [
    ["fulfilment set status = 'ELSEWHERE'", 'fulfilment_status_check'],
    ["fulfilment set method = 'ELSEWHERE'", 'fulfilment_method_check'],
    ["fulfilment set hold_reason = 'ELSEWHERE', hold_since = now(), held_by = 'x'", 'fulfilment_hold_reason_check'],
    ["fulfilment set purchase_status = 'ELSEWHERE', purchase_firm = true", 'fulfilment_purchase_status_check'],
    ...['picked', 'short', 'rejected', 'withdrawn'].map((column) => [`fulfilment_line set ${column} = -1`, 'fulfilment_line_not_negative']),
    ['fulfilment_line set awaited = -1', 'fulfilment_line_awaited'],
    ['fulfilment_line set picked = released, withdrawn = 1', 'fulfilment_line_awaited'],
    ["release_message set status = 'LOST'", 'release_message_status_check'],
  ];
  for (const [change, constraint] of wrong)
    await expect(shipments.test.query(`update shipments.${change}`)).rejects.toMatchObject({ code: '23514', constraint });
});
