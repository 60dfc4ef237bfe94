import { byItself } from '@baton/platform';
import { correctionOf, settled } from '../../domain/feed/count.ts';
import { lockDifferingLevels } from '../../persistence/feed-repository.ts';
import { causedBy } from '../../persistence/ledger-repository.ts';
import type { UseCasePorts } from '../ports.ts';
import { recordMovements } from '../record-movements.ts';

const levelsPerRunMax = 500;
const settler = byItself('stock');

/**
 * Takes out what is on hand beyond a count as soon as it is free: it was kept only because it was promised. Puts back what left before a count and was told
 * after it: the count had left it out already. Nothing is sold of it meanwhile, so this only tidies. Answers how many levels changed.
 */
export function settleCounts(ports: UseCasePorts): Promise<number> {
  return ports.database.transaction(async (tx) => {
    const levels = await lockDifferingLevels(tx, levelsPerRunMax);
    const movements = levels.flatMap((level) => {
      const { correction } = settled(level);
      const reason = correction > 0 ? 'LEFT_BEFORE_COUNT' : 'NOT_COUNTED';
      if (correction === 0) return [];
      // The level is locked: its version makes the cause unique.
      return causedBy(`settle:${level.location}:${level.sku}:${level.version}`, [
        correctionOf(level, correction, { reason, document: null }),
      ]);
    });
    await recordMovements(tx, movements, settler, ports);
    return movements.length;
  });
}
