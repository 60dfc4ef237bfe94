import { err, ok, type Result } from '@baton/kernel';
import { type InvalidInput, invalid } from './errors.ts';

/** A customer as the graph passes it around: what may be seen of it is decided field by field. */
export interface CustomerRef {
  readonly id: string;
}

export interface Customer extends CustomerRef {
  readonly kind: 'GUEST' | 'REGISTERED';
  readonly email: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** A person before there is a customer of them. */
export interface Person {
  readonly email: string;
  readonly name: string;
}

export const emailLengthMax = 254;
export const nameLengthMax = 200;
// Deliverability is proven by a message, not by a pattern: this only refuses what cannot be an address.
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** An e-mail in the one form in which it is kept and compared. */
export const normaliseEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** The person in normal form, or which field is wrong. */
export function parsePerson(input: Person): Result<Person, InvalidInput> {
  const email = normaliseEmail(input.email);
  const name = input.name.normalize('NFC').trim();
  if (email.length > emailLengthMax || !EMAIL.test(email))
    return err(invalid(`An e-mail looks like name@example.com and has at most ${emailLengthMax} characters.`, 'email'));
  if (name.length < 1 || name.length > nameLengthMax) return err(invalid(`A name has 1 to ${nameLengthMax} characters.`, 'name'));
  return ok({ email, name });
}
