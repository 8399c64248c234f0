import type { Sealing } from '@slrt/keys';

/** How a reporter can be reached, as given. */
export interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
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
