import { audit, type Database, type Tx } from '@slrt/database';
import {
  actingRole,
  agencyRoles,
  assignmentsOf,
  covers,
  districtOf,
  formatId,
  issue,
  levelOf,
  parseId,
  refusals,
  type Actor,
  type AuditAction,
  type InputIssue,
  type Role,
  type Sector,
} from '@slrt/domain';
import { referralsStream } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { currentRequestId } from '@slrt/runtime';
import { idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { categoryCodes } from '../search-directory.ts';
import {
  deleteOffice,
  findOffice,
  listOffers,
  listOffices,
  saveOffer,
  saveOffice,
  setAvailability,
  type Capacity,
  type OfferRow,
  type OfficeRow,
  type OfficeSettings,
  type OpeningHours,
} from '../agency.repository.ts';

/** Roles that may edit the directory: the secretariat all offices of the district, an agency its own. */
export const directoryKeepers: readonly Role[] = [...agencyRoles, 'MANAGER', 'HEAD_OF_OFFICE', 'ADMIN'];

export function canEditOffice(actor: Actor, office: { agencyCode: string; district: string }): boolean {
  return assignmentsOf(actor, directoryKeepers).some((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === office.agencyCode && assignment.areas.some((area) => area.slice(0, 5) === office.district)
      : assignment.areas.some((area) => covers(area, office.district)),
  );
}

export interface DirectoryDeps {
  readonly database: Database;
  readonly directory: {
    (): Promise<{ agencies: ReadonlyMap<string, unknown>; programmes: ReadonlyMap<string, unknown> }>;
    /** Clears the cache, so that this process sees a change at once. */
    invalidate(): void;
  };
}
export interface OfficeInput {
  regionCode: string;
  agencyCode: string;
  code: string;
  expectedVersion?: number | null | undefined;
  name?: string | null | undefined;
  serves: readonly string[];
  programmeCodes?: readonly string[] | null | undefined;
  open?: boolean | null | undefined;
  address?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  website?: string | null | undefined;
  openingHours?: readonly OpeningHours[] | null | undefined;
}
export interface OfferInput {
  idempotencyKey: string;
  expectedVersion?: number | null | undefined;
  officeId: string;
  name: string;
  nameEn: string;
  description?: string | null | undefined;
  sectors: readonly Sector[];
  categoryCodes?: readonly string[] | null | undefined;
  programmeCode?: string | null | undefined;
  eligibility?: string | null | undefined;
  documents?: readonly { code: string; name: string }[] | null | undefined;
  fees?: string | null | undefined;
  active?: boolean | null | undefined;
}

const hasLongerText = (text: string | null | undefined, than: number) => (text ?? '').length > than;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

function record(tx: Tx, district: string, action: AuditAction, subject: string): void {
  audit(tx, { district, action, purpose: null, subjects: [subject], requestId: currentRequestId() ?? null });
}

/** Tells the other services for which programmes an office or a service works. */
function recordServedProgrammes(
  tx: Tx,
  kind: 'office' | 'service',
  source: { district_code: string; id: string; version: number },
  { agencyCode, programmeCodes }: { agencyCode: string; programmeCodes: readonly string[] },
): void {
  const sourceId = formatId(kind, { district: source.district_code, uuid: source.id });
  recordEvent(tx, referralsStream.programmesServed, sourceId, {
    district: source.district_code,
    version: source.version,
    actorId: tx.scope.actorId,
    actorRole: actingRole(tx.scope, source.district_code),
    sourceId,
    agencyCode,
    programmeCodes: [...programmeCodes],
  });
}

/** Validates the parts of an office that need no database. */
export function officeIssues(input: OfficeInput): InputIssue[] {
  const issues: InputIssue[] = [];
  if (!/^[A-Z][A-Z0-9_]{0,29}$/.test(input.code)) issues.push(issue('code', 'OUT_OF_RANGE'));
  if (input.serves.length === 0 || input.serves.length > 400) issues.push(issue('serves', 'OUT_OF_RANGE'));
  if (input.serves.some((code) => levelOf(code) === null || districtOf(code) !== input.regionCode))
    issues.push(issue('serves', 'UNKNOWN_REGION'));
  if (hasLongerText(input.name, 200) || hasLongerText(input.address, 500)) issues.push(issue('name', 'TOO_LONG'));
  if (
    input.openingHours?.some(
      (hours) => !time.test(hours.opens) || !time.test(hours.closes) || hours.opens >= hours.closes,
    )
  )
    issues.push(issue('openingHours', 'OUT_OF_RANGE'));
  if (input.website && !/^https:\/\//.test(input.website)) issues.push(issue('website', 'OUT_OF_RANGE'));
  return issues;
}

/**
 * Saves an office, with its audit row and event. Returns null if the office exists although `version` is null, or does not
 * have this version.
 */
export async function storeOffice(tx: Tx, settings: OfficeSettings, version: number | null): Promise<OfficeRow | null> {
  const saved = await saveOffice(tx, settings, version);
  const { district_code: district, agency_code: agencyCode, code } = settings;
  record(tx, district, 'office.set', `${agencyCode}/${code}`);
  if (saved)
    recordServedProgrammes(tx, 'office', saved, { agencyCode, programmeCodes: saved.open ? saved.programmes : [] });
  return saved;
}

/** Removes an office that nothing refers to, with its audit row and event. */
export async function removeOffice(tx: Tx, office: OfficeRow): Promise<void> {
  const { district_code: district, agency_code: agencyCode, code } = office;
  record(tx, district, 'office.removed', `${agencyCode}/${code}`);
  recordServedProgrammes(tx, 'office', { ...office, version: office.version + 1 }, { agencyCode, programmeCodes: [] });
  await deleteOffice(tx, office);
}

/** Creates or replaces an office of an agency. */
export async function setOffice(
  deps: DirectoryDeps,
  caller: Caller,
  input: OfficeInput,
): Promise<{ office: OfficeRow }> {
  const { regionCode: district, agencyCode } = input;
  if (!canEditOffice(caller.actor, { agencyCode, district })) throw refusals.notAllowed();
  const { agencies, programmes } = await deps.directory();
  const issues = officeIssues(input);
  if (!agencies.has(agencyCode)) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (input.programmeCodes?.some((code) => !programmes.has(code))) issues.push(issue('programmeCodes', 'UNKNOWN_CODE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const office = await deps.database.withTransaction(caller.scope, async (tx) => {
    const settings = {
      district_code: district,
      agency_code: agencyCode,
      code: input.code,
      name: input.name ?? null,
      serves: [...input.serves],
      programmes: [...(input.programmeCodes ?? [])],
      open: input.open ?? true,
      address: input.address ?? null,
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
      phone: input.phone ?? null,
      email: input.email ?? null,
      website: input.website ?? null,
      schedules: [...(input.openingHours ?? [])],
    };
    const saved = await storeOffice(tx, settings, input.expectedVersion ?? null);
    if (saved) return saved;
    const known = await findOffice(tx, settings);
    if (!known) throw refusals.notFound();
    throw refusals.staleVersion(known.version);
  });
  deps.directory.invalidate();
  return { office };
}

/** Sets the capacity and temporary closure of an office. Routing skips it while it is full or closed. */
export async function setOfficeAvailability(
  deps: DirectoryDeps,
  caller: Caller,
  input: {
    regionCode: string;
    agencyCode: string;
    code: string;
    capacity: Capacity;
    closedFrom?: string | null | undefined;
    closedUntil?: string | null | undefined;
    reason?: string | null | undefined;
  },
): Promise<{ office: OfficeRow }> {
  const { regionCode: district, agencyCode, code } = input;
  if (!canEditOffice(caller.actor, { agencyCode, district })) throw refusals.notAllowed();
  const { closedFrom = null, closedUntil = null } = input;
  if (closedUntil && (!closedFrom || closedUntil <= closedFrom))
    throw refusals.invalidInput([issue('closedUntil', 'OUT_OF_RANGE')]);
  if (hasLongerText(input.reason, 200)) throw refusals.invalidInput([issue('reason', 'TOO_LONG')]);
  const office = await deps.database.withTransaction(caller.scope, async (tx) => {
    const to = { capacity: input.capacity, closedFrom, closedUntil, reason: input.reason ?? null };
    const row = await setAvailability(tx, { district, agencyCode, code }, to);
    if (!row) throw refusals.notFound();
    record(tx, district, 'office.availability', `${agencyCode}/${code}`);
    return row;
  });
  deps.directory.invalidate();
  return { office };
}

/** Creates or replaces a service of an office. The idempotency key becomes its ID and identifies it in later changes. */
export async function setServiceOffer(
  deps: DirectoryDeps,
  caller: Caller,
  input: OfferInput,
): Promise<{ offer: OfferRow; office: OfficeRow }> {
  const officeKey = parseId('office', input.officeId);
  if (!officeKey) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.name.trim() === '' || hasLongerText(input.name, 200) || hasLongerText(input.nameEn, 200))
    issues.push(issue('name', 'OUT_OF_RANGE'));
  if (
    hasLongerText(input.description, 2_000) ||
    hasLongerText(input.eligibility, 2_000) ||
    hasLongerText(input.fees, 300)
  )
    issues.push(issue('description', 'TOO_LONG'));
  if (input.sectors.length === 0) issues.push(issue('sectors', 'REQUIRED'));
  if (input.programmeCode && !(await deps.directory()).programmes.has(input.programmeCode))
    issues.push(issue('programmeCode', 'UNKNOWN_CODE'));
  if (input.categoryCodes?.some((code) => !categoryCodes.includes(code)))
    issues.push(issue('categoryCodes', 'UNKNOWN_CODE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const result = await deps.database.withTransaction(caller.scope, async (tx) => {
    const office = (await listOffices(tx, officeKey.district)).find((row) => row.id === officeKey.uuid);
    if (!office || !canEditOffice(caller.actor, { agencyCode: office.agency_code, district: office.district_code }))
      throw refusals.notFound();
    const offer = await saveOffer(
      tx,
      {
        district_code: office.district_code,
        id: input.idempotencyKey,
        office_id: office.id,
        name: input.name,
        name_en: input.nameEn,
        description: input.description ?? null,
        sectors: [...input.sectors],
        category_codes: [...(input.categoryCodes ?? [])],
        programme_code: input.programmeCode ?? null,
        eligibility: input.eligibility ?? null,
        documents: [...(input.documents ?? [])],
        fees: input.fees ?? null,
        state: input.active === false ? 'INACTIVE' : 'ACTIVE',
      },
      input.expectedVersion ?? null,
    );
    record(tx, office.district_code, 'service.set', input.idempotencyKey);
    if (offer) {
      const served = offer.state === 'ACTIVE' && offer.programme_code ? [offer.programme_code] : [];
      recordServedProgrammes(tx, 'service', offer, { agencyCode: office.agency_code, programmeCodes: served });
      return { offer, office };
    }
    const known = (await listOffers(tx)).find((row) => row.id === input.idempotencyKey);
    if (!known) throw refusals.notFound();
    throw refusals.staleVersion(known.version);
  });
  deps.directory.invalidate();
  return result;
}
