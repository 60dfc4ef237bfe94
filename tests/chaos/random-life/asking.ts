import type { GraphClient } from '@baton/testing';
import type { Dice } from './dice.ts';

/** What a mutation answered, as far as every mutation answers it. */
export interface Said {
  readonly errors: readonly { readonly __typename: string; readonly message: string }[];
  readonly noun: Readonly<Record<string, unknown>> | null;
  readonly accessToken: string | null;
}

/** What was done, and what went wrong that may never go wrong. */
export interface Diary {
  /** How often each mutation was answered how: `pickFulfilment ok`, `cancelOrder InvalidTransitionError`. */
  readonly answers: Map<string, number>;
  readonly wrong: string[];
}

/** One order from its placement on, with everybody who has to do with it. */
export interface Life {
  readonly client: (dice: Dice) => GraphClient;
  readonly diary: Diary;
  readonly dice: Dice;
  readonly token: string;
  readonly order: { readonly id: string; readonly accessToken: string };
}

const nouns: Readonly<Record<string, string>> = {
  placeOrder: 'order { id } accessToken',
  cancelOrder: 'order { id }',
  acknowledgeFulfilment: 'fulfilment { id }',
  pickFulfilment: 'fulfilment { id }',
  rejectFulfilment: 'fulfilment { id }',
  markReadyToShip: 'fulfilment { id }',
  shipParcel: 'parcel { id }',
  recordTrackingEvent: 'parcel { id }',
  markReadyForPickup: 'fulfilment { id }',
  handOverPickup: 'fulfilment { id }',
  requestReturn: 'returnOrder { id }',
  receiveReturn: 'returnOrder { id }',
  inspectReturn: 'returnOrder { id }',
  receiveStock: 'levels { version }',
  adjustStock: 'levels { version }',
};

/** Sends a mutation: once, again with the same key, or twice at once; the definite answers must be the same. Null: no definite answer. */
export async function tell(
  { client, dice, diary }: { readonly client: (dice: Dice) => GraphClient; readonly dice: Dice; readonly diary: Diary },
  name: string,
  input: object,
): Promise<Said | null> {
  const key = dice.word(20);
  const send = (): Promise<Said | null> => once(client(dice), diary, name, { ...input, idempotencyKey: key });
  const answers: (Said | null)[] = dice.chance(0.15) ? await Promise.all([send(), send()]) : [await send()];
  if (dice.chance(0.15)) answers.push(await send());
  const definite = answers.filter((said) => said !== null && said.errors[0]?.__typename !== 'IdempotencyInProgressError');
  const [first = null] = definite;
  const isOther = (said: Said | null): boolean =>
    JSON.stringify([said?.errors, idOf(said)]) !== JSON.stringify([first?.errors, idOf(first)]);
  if (definite.some(isOther)) diary.wrong.push(`${name} ${JSON.stringify(input)} was answered differently: ${JSON.stringify(definite)}`);
  return first;
}

const idOf = (said: Said | null): unknown => (Array.isArray(said?.noun) ? 'levels' : said?.noun?.['id']);

async function once(client: GraphClient, diary: Diary, name: string, input: object): Promise<Said | null> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${nouns[name]} errors { __typename ... on UserError { message path } } } }`;
  const { data, errors } = await client.answer<Record<string, Record<string, unknown>>>(document, { input });
  const answer = data?.[name];
  if (errors || !answer) {
    diary.wrong.push(`${name} ${JSON.stringify(input)} failed: ${JSON.stringify(errors)}`);
    return null;
  }
  // The selection above.
  const { errors: refusals, accessToken = null, ...noun } = answer as unknown as Omit<Said, 'noun'>;
  const how = refusals[0]?.__typename ?? 'ok';
  diary.answers.set(`${name} ${how}`, (diary.answers.get(`${name} ${how}`) ?? 0) + 1);
  return { errors: refusals, accessToken, noun: Object.values(noun as Record<string, Said['noun']>)[0] ?? null };
}
