import { type OperationName, run } from '../operations.ts';
import type { Results } from '../results.ts';
import { key } from '../work.ts';
import type { World } from '../world.ts';

const sku = 'MUG-BLUE';

export function sayingWhatCanBeSold(world: () => World): void {
  describe('an operator says what can be sold', () => {
    const change = async <N extends OperationName>(name: N, input: object): Promise<Results[N]> =>
      run(await world().as('operator'), name, { input: { idempotencyKey: key(), ...input } });
    const sellable = async (channel: string): Promise<number> => (await later(channel, 1)).product.availability.sellable;
    const later = (channel: string, quantity: number) =>
      run(world().anonymous, 'AvailableLater', { sku, channel, quantity, lines: [{ sku, quantity: 1 }] });

    test('settings of a channel change what its shoppers see, and nobody else', async () => {
      await world().settled();
      const [web, app] = [await sellable('web-us'), await sellable('app-us')];

      const { buffer } = (await change('SetBuffer', { sku, channel: 'app-us', percent: 100 })).setBuffer;
      expect(await sellable('app-us')).toBe(0);
      expect(await sellable('web-us')).toBe(web);
      const { bufferRules } = await run(await world().as('operator'), 'BufferRules', {});
      expect(bufferRules.nodes.map(({ id }) => id)).toContain(buffer?.id);
      await change('RemoveBuffer', { bufferId: buffer?.id });
      expect(await sellable('app-us')).toBe(app);

      const unknown = (await change('SetChannelProtection', { sku, channel: 'elsewhere', quantity: 4 })).setChannelProtection;
      expect(unknown.errors).toMatchObject([{ __typename: 'NotFoundError' }]);
      for (const isActive of [true, false]) await change('SetNetworkLink', { channel: 'elsewhere', location: 'dc-west', isActive });
      for (const quantity of [4, 0]) {
        const { errors } = (await change('SetChannelProtection', { sku, channel: 'elsewhere', quantity })).setChannelProtection;
        expect(errors).toEqual([]);
        await change('SetSafetyStock', { sku, location: 'dc-west', quantity });
      }
      const { errors } = (await change('SetStockThreshold', { sku, channel: 'elsewhere', low: 3 })).setStockThreshold;
      expect([errors, await sellable('web-us')]).toEqual([[], web]);
    });

    test('what is to come in can be promised for later, until it came or was called off', async () => {
      await world().settled();
      const now = await sellable('web-us');
      expect((await later('web-us', now + 1)).product.availableBy).toBeNull();
      const announced = { kind: 'PO', document: 'PO-1', sku, location: 'dc-east', quantity: 20, expectedAt: '2090-01-10T00:00:00.000Z' };
      const supplyId = (await change('AnnounceSupply', announced)).announceSupply.supply?.id;

      await change('ChangeSupply', { supplyId, expectedAt: '2090-01-20T00:00:00.000Z' });
      expect((await later('web-us', now + 1)).product.availableBy).toMatchObject({ isNow: false, at: '2090-01-20T00:00:00.000Z' });
      await change('ReceiveSupply', { supplyId, quantity: 5 });
      expect(await later('web-us', now + 5)).toMatchObject({
        product: { availableBy: { isNow: true } },
        basketAvailability: { isAvailable: true },
      });
      await change('CancelSupply', { supplyId });
      expect((await later('web-us', now + 6)).product.availableBy).toBeNull();
      const { product } = await run(await world().as('operator'), 'LevelsThen', { sku, asOf: null });
      expect(product.inboundSupplies.nodes).toEqual([expect.objectContaining({ id: supplyId, status: 'CANCELLED' })]);
      expect(product.levels.nodes.find(({ location }) => location.code === 'dc-east')).toMatchObject({ incoming: 0 });
    });
  });
}
