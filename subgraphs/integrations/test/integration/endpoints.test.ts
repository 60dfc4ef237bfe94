import { admin, anEndpoint, anIntegrationsSubgraph, type Created, create, type Integrations, key } from '../support/integrations.ts';

let integrations: Integrations;
beforeAll(async () => {
  integrations = await anIntegrationsSubgraph({ allowsPrivate: false });
});
afterAll(() => integrations.close());

const input = (more: object = {}) => ({ idempotencyKey: key(), url: 'https://receiver.example.com/hooks', ...more });
const made = async (more: object = {}, idempotencyKey = key()): Promise<Created['createWebhookEndpoint']> =>
  (await integrations.run<Created>(create, { input: { ...input(more), idempotencyKey } })).createWebhookEndpoint;

async function changed(
  mutation: string,
  command: object,
  selection = 'webhookEndpoint { id status disabledReason secret rotationEndsAt url eventTypes locations }',
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} errors { __typename ... on UserError { message path } } } }`;
  const answer = await integrations.run<
    Record<string, { webhookEndpoint: Record<string, unknown> | null; errors: { __typename: string }[] }>
  >(document, {
    input: { idempotencyKey: key(), ...command },
  });
  return answer[mutation] ?? { webhookEndpoint: null, errors: [] };
}

test('an endpoint is made with a secret of its own, once for its key', async () => {
  const idempotencyKey = key();
  const first = await made({ description: 'ERP', eventTypes: ['order.*'] }, idempotencyKey);
  const again = await made({ description: 'ERP', eventTypes: ['order.*'] }, idempotencyKey);

  expect(first.webhookEndpoint).toMatchObject({
    id: expect.stringMatching(/^whk_/),
    secret: expect.stringMatching(/^whsec_/),
    description: 'ERP',
    eventTypes: ['order.*'],
    status: 'ENABLED',
  });
  expect(again).toEqual(first);
  expect((await made({ description: 'other' }, idempotencyKey)).errors).toMatchObject([{ __typename: 'IdempotencyConflictError' }]);
});

test('the secret is not in the stored answer', async () => {
  const { webhookEndpoint } = await made();

  const rows = await integrations.test.query<{ answer: object }>('select answer from integrations.idempotency');

  expect(rows.some(({ answer }) => JSON.stringify(answer).includes(webhookEndpoint.id))).toBe(true);
  expect(JSON.stringify(rows)).not.toContain(webhookEndpoint.secret);
});

test.each([
  ['http://receiver.example.com/', 'InvalidInputError'],
  ['https://127.0.0.1/', 'PrivateAddressError'],
  ['https://localhost/', 'PrivateAddressError'],
  ['https://[::1]/', 'PrivateAddressError'],
])('%s is refused: %s', async (url, type) => {
  expect((await made({ url })).errors).toMatchObject([{ __typename: type, path: ['url'] }]);
});

test('at most a hundred, also of many at once', async () => {
  const own = await anIntegrationsSubgraph();
  try {
    const answers = await Promise.all(Array.from({ length: 110 }, () => own.run<Created>(create, { input: input() })));
    const refused = answers.filter(({ createWebhookEndpoint }) => createWebhookEndpoint.errors.length > 0);

    expect(refused).toHaveLength(10);
    expect(refused[0]?.createWebhookEndpoint.errors).toMatchObject([{ __typename: 'TooManyEndpointsError', limit: 100 }]);
  } finally {
    await own.close();
  }
});

test('it is changed, disabled, enabled and removed', async () => {
  const { id } = await anEndpoint(integrations);

  expect(
    (
      await changed('changeWebhookEndpoint', {
        id,
        url: 'https://elsewhere.example.com/',
        eventTypes: ['parcel.*'],
        locations: ['dc-east'],
      })
    ).webhookEndpoint,
  ).toMatchObject({
    url: 'https://elsewhere.example.com/',
    eventTypes: ['parcel.*'],
    locations: ['dc-east'],
  });
  expect((await changed('disableWebhookEndpoint', { id })).webhookEndpoint).toMatchObject({
    status: 'DISABLED',
    disabledReason: 'BY_HAND',
  });
  expect((await changed('enableWebhookEndpoint', { id })).webhookEndpoint).toMatchObject({ status: 'ENABLED', disabledReason: null });
  expect((await changed('removeWebhookEndpoint', { id }, 'isRemoved')).errors).toEqual([]);
  expect(await integrations.run('query ($id: ID!) { webhookEndpoint(id: $id) { id } }', { id })).toEqual({ webhookEndpoint: null });
});

test('a new secret comes with a time in which both sign; at once when it leaked', async () => {
  const { id, secret } = await anEndpoint(integrations);

  const rotated = await changed('rotateWebhookSecret', { id });
  expect(rotated.webhookEndpoint).toMatchObject({ rotationEndsAt: expect.any(String) });
  expect(rotated.webhookEndpoint?.['secret']).not.toBe(secret);
  expect((await changed('rotateWebhookSecret', { id, overlapHours: 0 })).webhookEndpoint).toMatchObject({ rotationEndsAt: null });
  expect((await changed('rotateWebhookSecret', { id, overlapHours: 169 })).errors).toMatchObject([
    { __typename: 'InvalidInputError', path: ['overlapHours'] },
  ]);
});

test.each(['changeWebhookEndpoint', 'disableWebhookEndpoint', 'enableWebhookEndpoint', 'rotateWebhookSecret', 'testWebhookEndpoint'])(
  '%s of an unknown endpoint is refused',
  async (mutation) => {
    const command = mutation === 'changeWebhookEndpoint' ? { url: 'https://receiver.example.com/' } : {};
    const selection = mutation === 'testWebhookEndpoint' ? 'attempt { at }' : undefined;
    expect((await changed(mutation, { id: 'whk_00000000000000000000000000', ...command }, selection)).errors).toMatchObject([
      { __typename: 'NotFoundError' },
    ]);
  },
);

test('every change is in the audit', async () => {
  const { id } = await anEndpoint(integrations);
  await changed('disableWebhookEndpoint', { id });

  const rows = await integrations.test.query<{ action: string; actor: string }>(
    'select action, actor from integrations.audit where target = $1 order by at',
    [id],
  );

  expect(rows).toEqual([
    { action: 'createWebhookEndpoint', actor: 'staff:eve' },
    { action: 'disableWebhookEndpoint', actor: 'staff:eve' },
  ]);
});

test('who may read events may not read secrets', async () => {
  await expect(integrations.run('{ webhookEndpoints { secret } }', {}, admin('event:read'))).rejects.toThrow('FORBIDDEN');
});
