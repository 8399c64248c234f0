import type { Sealing } from '@slrt/keys';

/** How a reporter can be reached, as given. */
export interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
}

/** Normalises a phone number for comparison: digits only, with a leading 62, or 8 without a prefix, as 0. */
export const normalPhone = (phone: string): string => phone.replace(/\D/g, '').replace(/^(62|(?=8))/, '0');

/** Returns the text whose keyed hash finds the complaints of a contact: the phone number, or else the e-mail address. */
export function contactText({
  phone,
  email,
}: {
  phone?: string | null | undefined;
  email?: string | null | undefined;
}) {
  if (phone?.trim()) return normalPhone(phone);
  return email?.trim() ? `EMAIL:${email.trim().toLowerCase()}` : null;
}

/** Returns the keyed hash of a contact, by which complaints of the same reporter are found. Null if there is none. */
export function indexContact(
  sealing: Sealing,
  reporter: Parameters<typeof contactText>[0],
): ReturnType<Sealing['index']> | null {
  const text = contactText(reporter);
  return text === null ? null : sealing.index(text);
}

/** Encrypts the contact of a reporter. Returns null if there is none. */
export function sealContact(
  sealing: Sealing,
  reporter: { phone?: string | null | undefined; email?: string | null | undefined },
): ReturnType<Sealing['seal']> | null {
  const contact: Contact = { phone: reporter.phone?.trim() || null, email: reporter.email?.trim() || null };
  return contact.phone || contact.email ? sealing.seal(JSON.stringify(contact)) : null;
}

/** Decrypts the contact of a complaint. Complaints filed before contacts were kept have none. */
export function openContact(
  sealing: Sealing,
  row: { readonly reporter_contact: Buffer | null; readonly reporter_contact_key: string | null },
): Contact {
  return row.reporter_contact
    ? (JSON.parse(sealing.open(row.reporter_contact, row.reporter_contact_key ?? '')) as Contact)
    : { phone: null, email: null };
}
