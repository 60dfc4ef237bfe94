import type { PostalAddress } from '@baton/contracts';
import { present } from '@baton/kernel';
import { audit, type InternalContext } from '@baton/platform';
import { returnLabel } from '../domain/label.ts';
import { returnTrackingNumber } from '../domain/tracking-number.ts';
import {
  type IssuedParcel,
  insertReturnParcel,
  lockKey,
  markReturnParcelVoid,
  nextReturnSerial,
  returnParcel,
  returnPoint,
} from '../persistence/return-parcel-repository.ts';
import type { UseCasePorts } from './ports.ts';

export interface IssueReturnParcelCommand {
  readonly returnOrderId: string;
  readonly orderId: string;
  readonly customerId: string | null;
  readonly destination: string;
  readonly from: PostalAddress;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
}
export type IssueReturnParcel = (context: InternalContext, command: IssueReturnParcelCommand) => Promise<IssuedParcel>;

/** Registers the parcel of a return and makes its label, once for the return. One that was undone before is refused: whoever asks late gave up. */
export const issueReturnParcel =
  (ports: UseCasePorts): IssueReturnParcel =>
  (context, command) =>
    ports.database.transaction(async (tx) => {
      await lockKey(tx, command.returnOrderId);
      const known = await returnParcel(tx, command.returnOrderId);
      if (known) return known;
      const { carrier, service, addressLines } = present(
        await returnPoint(tx, command.destination),
        `return point for ${command.destination}`,
      );
      const trackingNumber = returnTrackingNumber(await nextReturnSerial(tx), command.from.countryCode);
      const labelZpl = returnLabel(command.from, addressLines, carrier, trackingNumber);
      const issued = { parcelId: ports.ids.next('pcl'), trackingNumber };
      const isWritten = await insertReturnParcel(tx, { ...command, ...issued, carrier, service, labelZpl }, ports.clock.now());
      if (!isWritten) throw new Error(`the parcel of return ${command.returnOrderId} was undone before it was asked for`);
      await audit(
        tx,
        { context, action: 'issueReturnParcel', target: issued.parcelId, detail: { returnOrderId: command.returnOrderId } },
        ports,
      );
      return issued;
    });

export type VoidReturnParcel = (context: InternalContext, returnOrderId: string) => Promise<{ readonly voided: boolean }>;

/** Undoes a return's parcel: its label is void and forgotten. */
export const voidReturnParcel =
  (ports: UseCasePorts): VoidReturnParcel =>
  (context, returnOrderId) =>
    ports.database.transaction(async (tx) => {
      await lockKey(tx, returnOrderId);
      const voided = await markReturnParcelVoid(tx, returnOrderId, ports.clock.now());
      if (voided) await audit(tx, { context, action: 'voidReturnParcel', target: returnOrderId }, ports);
      return { voided };
    });
