import { batcher } from '@baton/platform';
import { sellableOf } from '../domain/availability.ts';
import type { Location } from '../domain/location.ts';
import { countedSkus, type Product } from '../domain/product.ts';
import { type ChannelLevelRow, channelLevels } from '../persistence/level-repository.ts';
import { networksByChannel } from '../persistence/location-repository.ts';
import { productsBySku } from '../persistence/product-repository.ts';
import type { UseCasePorts } from './ports.ts';
import { withHolidays } from './working-calendar.ts';

export interface SourcingQuestion {
  readonly channel: string;
  readonly skus: readonly string[];
}

export interface SourcingView {
  readonly products: readonly Product[];
  readonly locations: readonly Location[];
  readonly levels: readonly { readonly sku: string; readonly location: string; readonly sellable: number }[];
}

export type ReadSourcingView = (question: SourcingQuestion) => Promise<SourcingView>;

const questionsPerReadMax = 64;

/** What it takes to promise and source a basket. Baskets that wait at the same moment are answered from the same three statements. */
export function sourcingView(ports: Pick<UseCasePorts, 'database' | 'clock'>): ReadSourcingView {
  const reads = batcher<SourcingQuestion, SourcingView>({ max: questionsPerReadMax, run: (questions) => readAll(ports, questions) });
  return (question) => reads.add(question);
}

async function readAll(
  { database, clock }: Pick<UseCasePorts, 'database' | 'clock'>,
  questions: readonly SourcingQuestion[],
): Promise<SourcingView[]> {
  const skus = [...new Set(questions.flatMap((question) => question.skus))];
  const channels = [...new Set(questions.map((question) => question.channel))];
  const [found, networks] = await Promise.all([productsBySku(database, skus, true), networksByChannel(database, channels)]);
  const products = new Map(found.map((product) => [product.sku, product]));
  const counted = found.filter((product) => product.kind === 'PHYSICAL').map((product) => product.sku);
  const levels = await channelLevels(database, counted, channels);
  const places = new Map(
    await Promise.all(networks.map(async ({ channel, locations }) => [channel, await withHolidays(locations, clock.now())] as const)),
  );
  return questions.map((question) => viewFor(question, { products, locations: places.get(question.channel) ?? [], levels }));
}

function viewFor(
  { channel, skus }: SourcingQuestion,
  known: {
    readonly products: ReadonlyMap<string, Product>;
    readonly locations: readonly Location[];
    readonly levels: readonly ChannelLevelRow[];
  },
): SourcingView {
  const asked = [...new Set(skus)].flatMap((sku) => known.products.get(sku) ?? []).filter((product) => product.isActive);
  const parts = asked.flatMap((product) => product.components.map((component) => component.sku));
  const skusAll = new Set([...asked.map((product) => product.sku), ...parts]);
  const counted = new Set(asked.flatMap(countedSkus));
  const levels = known.levels.filter((row) => row.channel === channel && counted.has(row.sku));
  return {
    products: [...skusAll].sort().flatMap((sku) => known.products.get(sku) ?? []),
    locations: known.locations,
    levels: levels.map((row) => ({ sku: row.sku, location: row.location, sellable: sellableOf(row).sellable })),
  };
}
