import { createHash } from 'node:crypto';

/** A UUIDv7 that is always the same for a name: seeding twice makes nothing twice. */
export function fixedUuid(name: string): string {
  const hex = createHash('sha256').update(`slrt-demo:${name}`).digest('hex');
  return `01930000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}
