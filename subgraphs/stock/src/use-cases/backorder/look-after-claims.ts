import { byItself, eachAlone } from '@baton/platform';
import { claimsDue } from '../../persistence/backorder-repository.ts';
import { lockLevels } from '../../persistence/ledger-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { fillClaims } from './fill-claims.ts';
import { redateClaims } from './redate-claims.ts';

const placesMax = 100;
const cause = byItself('stock');

/** Serves claims for which units stand free that nobody told of, and dates anew those whose time is over. Answers at how many places it looked. */
export async function lookAfterClaims(ports: UseCasePorts): Promise<number> {
  const places = await claimsDue(ports.database, placesMax);
  await eachAlone(places, (place) =>
    ports.database.transaction(async (tx) => {
      await lockLevels(tx, [place]);
      await fillClaims(tx, [place], cause, ports);
      await redateClaims(tx, [place], cause, ports);
    }),
  );
  return places.length;
}
