import { channel, retailer, skus } from '../retailer.ts';

const stocked = 7;

/**
 * The retailer of the bench with so many locations, set around its ten cities. Every product stands at seven of each ten, as in the small one; of 2,000
 * locations each product is at a hundred, since a network of that size has few products everywhere.
 */
export function retailerOf(locations: number): object {
  const cities = retailer.stock.locations;
  const all = Array.from({ length: locations }, (_, nth) => {
    const city = cities[nth % cities.length];
    if (!city) throw new Error('no city');
    const ring = Math.floor(nth / cities.length);
    return {
      ...city,
      code: ring === 0 ? city.code : `${city.code}-${ring}`,
      name: `${city.name} ${ring}`,
      latitude: city.latitude + ring * 0.01,
      longitude: city.longitude - ring * 0.01,
    };
  });
  const levels = skus.flatMap((sku, index) =>
    all.flatMap(({ code }, place) =>
      (locations <= 200 ? (index * stocked + place * 3) % 10 < stocked : (index + place) % 20 === 0)
        ? [{ sku, location: code, onHand: 5_000_000 }]
        : [],
    ),
  );
  return {
    ...retailer,
    stock: { ...retailer.stock, locations: all, networks: [{ channel, locations: all.map(({ code }) => code) }], levels },
  };
}
