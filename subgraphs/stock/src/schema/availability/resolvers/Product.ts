import { mayAccessLocation } from '@baton/platform';
import { pageOf } from '../../paging.ts';
import type { ProductResolvers } from '../../types.generated.ts';
import { pastInstant } from '../past-instant.ts';
import type { StockLevelMapper } from '../schema.mappers.ts';

export const Product: Pick<ProductResolvers, 'availability' | 'level' | 'levels' | '__resolveReference'> = {
  availability: (product, { channel }, { model, loaders }) => {
    const wait = model.prepare([product.sku]);
    return wait ? wait.then(() => loaders.availability.of(product, channel)) : loaders.availability.of(product, channel);
  },
  level: async ({ sku }, { location, asOf }, { internal, loaders, now }) => {
    const instant = pastInstant(asOf, now());
    return mayAccessLocation(internal, location) ? loaders.levelByKey.load({ sku, location, asOf: instant }) : null;
  },
  levels: async ({ sku }, { asOf, ...page }, { internal, loaders, now }) => {
    const instant = pastInstant(asOf, now());
    const codes = (await loaders.locationsOf.load(sku)).filter((code) => mayAccessLocation(internal, code));
    const found = pageOf(codes, page, (code) => [code, '']);
    const loaded = await Promise.all(found.nodes.map((location) => loaders.levelByKey.load({ sku, location, asOf: instant })));
    const levels = new Map<string, StockLevelMapper | null>(loaded.map((level, position) => [found.nodes[position] ?? '', level]));
    const edges = found.edges.flatMap(({ node, cursor }) => {
      const level = levels.get(node);
      return level ? [{ node: level, cursor }] : [];
    });
    return { ...found, edges, nodes: edges.map((edge) => edge.node) };
  },
};
