import { channel } from '../support/retailer.ts';
import { moveStock, nextSteps, whims } from './acts.ts';
import { type Life, tell } from './asking.ts';
import type { Dice } from './dice.ts';
import { look } from './look.ts';
import { digital, goods, kit, store } from './shop.ts';

type Beginning = Omit<Life, 'order' | 'token'>;

const address = { name: 'A Buyer', line1: '1 Main St', city: 'New York', region: 'NY', postalCode: '10001', countryCode: 'US' };

/** Places an order of random lines in one to three groups. Null when it was refused. */
export async function beginLife(beginning: Beginning): Promise<Life | null> {
  const { dice } = beginning;
  const token = dice.one(['ok', 'ok', 'ok', 'ok', 'ok', 'ok-then-expire', 'ok-then-expire', 'refuse', 'timeout']);
  const customer = { email: `buyer-${dice.word(6).toLowerCase()}@example.com`, name: 'A Buyer' };
  const input = { channel, customer, groups: groups(dice), payment: { provider: 'test', token } };
  const said = await tell(beginning, 'placeOrder', input);
  const id = said?.noun?.['id'];
  return typeof id === 'string' ? { ...beginning, token, order: { id, accessToken: said?.accessToken ?? '' } } : null;
}

function groups(dice: Dice): object[] {
  const ships = { method: 'SHIP', service: 'STANDARD', address, lines: lines(dice) };
  const pickup = { method: 'PICKUP', location: store, lines: lines(dice) };
  const download = { method: 'DIGITAL', address, lines: [{ sku: digital, quantity: dice.between(1, 2) }] };
  const main = dice.one([[ships], [ships], [pickup], [ships, pickup]]);
  return dice.chance(0.15) ? [...main, download] : main;
}

/** One to three lines, the same product twice at times, a kit at times. */
function lines(dice: Dice): { sku: string; quantity: number }[] {
  const chosen = Array.from({ length: dice.between(1, 3) }, () => ({
    sku: dice.chance(0.2) ? kit : dice.one(goods),
    quantity: dice.between(1, 3),
  }));
  const [first] = chosen;
  return first && dice.chance(0.15) ? [...chosen, { ...first, quantity: 1 }] : chosen;
}

/** Up to `steps` things are done to an order: mostly what brings it on, at times something else, at times two at once. Ends when nothing is to be done. */
export async function liveOn(life: Life, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const { dice } = life;
    const seen = await look(life.client(dice), life.order.id);
    const next = nextSteps(seen);
    const isWhim = dice.chance(0.15) || next.length === 0;
    const act = dice.one(isWhim ? whims(seen) : next);
    const another = dice.one([...next, ...whims(seen)]);
    const [mine, theirs] = [dice.fork(), dice.fork()];
    await (dice.chance(0.2) ? Promise.all([act(life, mine), another(life, theirs)]) : act(life, mine));
    if (dice.chance(0.1)) await moveStock(life, dice.fork());
    if (next.length === 0 && dice.chance(0.5)) return;
  }
}
