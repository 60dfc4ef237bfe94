import { isId } from '@baton/kernel';
import { dataUrl } from '../../../domain/label.ts';
import { trackingUrlOf } from '../../../domain/tracking-number.ts';
import type { ParcelResolvers } from '../../types.generated.ts';

export const Parcel: ParcelResolvers = {
  __resolveReference: async ({ id }, { loaders }) => (isId('pcl', id) ? loaders.parcelById.load(id) : null),
  trackingUrl: ({ trackingUrlTemplate: template, trackingNumber }) =>
    template !== null && trackingNumber !== null ? trackingUrlOf(template, trackingNumber) : null,
  label: async ({ id, kind }, _arguments, { loaders }) => {
    const label = kind === 'RETURN' ? await loaders.labelByParcel.load(id) : null;
    return label && { url: dataUrl(label.zpl), format: 'ZPL' };
  },
  estimatedDeliveryAt: ({ estimatedAt }) => estimatedAt,
  contents: async ({ id }, _arguments, { loaders }) => [...(await loaders.contentsByParcel.load(id))],
  events: async ({ id }, _arguments, { loaders }) => [...(await loaders.scansByParcel.load(id))],
};
