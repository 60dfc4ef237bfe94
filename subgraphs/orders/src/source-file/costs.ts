import { femtoAt, isJson, type Json, objectAt } from './fields.ts';
import type { FileSite } from './file.ts';

type Costs = Pick<FileSite, 'perShipment' | 'perItem' | 'perMileItem'>;

/** As in `cost=8.759 per distinct FC + sum(0.423+0.000541*miles)`: how the note of a file states its prices. */
const formula = /cost\s*=\s*([\d.]+)\s*per[^+]*\+\s*sum\(\s*([\d.]+)\s*\+\s*([\d.]+)\s*\*\s*miles\s*\)/i;

/** What a file is calculated with unless it says otherwise. */
const usual = { perShipment: '8.759', perItem: '0.423', perMileItem: '0.000541' };

/** The prices of a file: its `costs`, else the formula of its note, else the usual ones. */
export function costsOf(file: Json): Costs {
  const said = file['costs'] === undefined ? noted(file['note']) : objectAt(file['costs'], 'costs');
  return costsAt(said, 'costs', costsAt(usual, 'costs'));
}

function noted(note: unknown): Json {
  const [, perShipment, perItem, perMileItem] = typeof note === 'string' ? (formula.exec(note) ?? []) : [];
  return perShipment === undefined ? usual : { perShipment, perItem, perMileItem };
}

/** Those that an object names; the others as given. */
export function costsAt(said: unknown, at: string, otherwise?: Costs): Costs {
  const json: Json = isJson(said) ? said : {};
  const read = (name: keyof Costs): bigint =>
    json[name] === undefined && otherwise ? otherwise[name] : femtoAt(json[name], `${at}.${name}`);
  return { perShipment: read('perShipment'), perItem: read('perItem'), perMileItem: read('perMileItem') };
}
