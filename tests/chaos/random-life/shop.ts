import { retailer as base, channel } from '../support/retailer.ts';

/** The retailer of a random life: few units of odd prices, a kit of two products, and something that needs no stock. */

export const goods = ['AMBER', 'BIRCH', 'CEDAR', 'DUST'] as const;
export const kit = 'KIT';
export const digital = 'EBOOK';
export const store = 'store';
export const sites = ['east', 'west', store] as const;

const amounts: Readonly<Record<string, string>> = {
  AMBER: '9.99',
  BIRCH: '3.33',
  CEDAR: '12.50',
  DUST: '0.05',
  KIT: '25.01',
  EBOOK: '7.77',
};
const components = [
  { sku: 'AMBER', quantity: 2 },
  { sku: 'BIRCH', quantity: 1 },
];
const unitsAtEach = 45;

export const shop = {
  ...base,
  stock: {
    ...base.stock,
    products: [
      ...goods.map((sku) => ({ sku, title: sku, kind: 'PHYSICAL', weightGrams: 500 })),
      { sku: kit, title: 'A kit', kind: 'BUNDLE', components },
      { sku: digital, title: 'A book to download', kind: 'DIGITAL' },
    ],
    levels: goods.flatMap((sku) => sites.map((location) => ({ sku, location, onHand: unitsAtEach }))),
  },
  orders: {
    ...base.orders,
    prices: Object.entries(amounts).map(([sku, amount]) => ({ channel, sku, amount, taxCategory: 'STANDARD' })),
  },
};
