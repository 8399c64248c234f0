import { issue, levelOf, roles, sectors, type InputIssue } from '@slrt/domain';
import { z } from '@slrt/runtime';
import { accountStates } from './account.entity.ts';
import { grantIssues, type Grant, type Granter } from './grants.ts';

export const day = z.iso.date();
export const line = z.string().trim().min(1).max(120);
const area = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/);
export const accountId = z.string().regex(/^[a-z0-9:._-]{1,80}$/);
export const district = z.string().refine((code) => levelOf(code) === 'DISTRICT');
/** Name to sign in with. Upper case is folded. */
export const login = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9@._+-]{3,80}$/));
export const nip = z.string().regex(/^\d{18}$/);
export const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^@\s]{1,64}@[^@\s]{1,190}$/);
const reason = z.string().trim().min(3).max(500);

const grant = z.strictObject({
  role: z.enum(roles),
  areas: z.array(area).min(1).max(200),
  agency: z.string().max(40).nullish(),
  sectors: z.array(z.enum(sectors)).min(1).nullish(),
  validFrom: day.nullish(),
  validUntil: day.nullish(),
});
const grants = z.array(grant).min(1).max(20);
/** Roles that a directory gives. Someone may have none yet. */
export const grantInputs = z.array(grant).max(20);

const fields = {
  login,
  name: line,
  nip: nip.nullish(),
  office: line.nullish(),
  email: email.nullish(),
  /** Last day of the account. */
  endsOn: day.nullish(),
};
/** Body of `POST /accounts`. */
export const newAccountBody = z.strictObject({
  regionCode: district,
  ...fields,
  assignments: grants,
  reason: reason.nullish(),
});
/** Body of `PATCH /accounts/:id`. A field that is missing stays, null empties it. */
export const accountChangeBody = z.strictObject({
  expectedVersion: z.int().min(1),
  login: login.optional(),
  name: line.optional(),
  nip: fields.nip,
  office: fields.office,
  email: fields.email,
  endsOn: fields.endsOn,
  assignments: grants.optional(),
  successor: accountId.nullish(),
  reason: reason.nullish(),
});
/** Body of `POST /accounts/:id/disable`. */
export const disableBody = z.strictObject({ successor: accountId.nullish(), reason: reason.nullish() });
/** Body of `POST /accounts/:id/enable`. */
export const enableBody = z.strictObject({ expectedVersion: z.int().min(1), reason: reason.nullish() });

/** Body of `POST /accounts/:id/invitation`. */
export const invitationBody = z.strictObject({ delivery: z.enum(['LINK', 'EMAIL']).default('LINK') });

/** Filter of `GET /accounts`, and with `text` of `POST /accounts/search`: names belong in no address. */
export const accountQuery = z.strictObject({
  regionCode: district,
  role: z.enum(roles).optional(),
  state: z.enum(accountStates).optional(),
  office: line.optional(),
  first: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(400).optional(),
});
export const accountSearch = accountQuery.extend({ text: z.string().trim().min(1).max(80).optional() });

export type NewAccountInput = z.infer<typeof newAccountBody>;
export type AccountChangeInput = z.infer<typeof accountChangeBody>;

/** Returns the grants of an input. A period without a first day begins today. */
export const toGrants = (given: z.infer<typeof grants>, today: string): Grant[] =>
  given.map(({ role, areas, agency, sectors: of, validFrom, validUntil }) => ({
    role,
    areas,
    agency: agency ?? null,
    sectors: of ?? null,
    validFrom: validFrom ?? today,
    validUntil: validUntil ?? null,
  }));

/** Returns what is wrong with the grants of an account in a district, the rights of the granter included. */
export const grantsIssues = (
  caller: Granter,
  wanted: readonly Grant[],
  place: { readonly district: string; readonly today: string },
): InputIssue[] => {
  const isTwice = new Set(wanted.map((each) => JSON.stringify(each))).size < wanted.length;
  return [
    ...wanted.flatMap((each, n) => grantIssues(caller, each, { ...place, path: `assignments.${n}` })),
    ...(isTwice ? [issue('assignments', 'STATED_TWICE')] : []),
  ];
};

/** Returns an issue unless the last day is today or later. */
export const lastDayIssues = (endsOn: string | null | undefined, today: string): InputIssue[] =>
  endsOn && endsOn < today ? [issue('endsOn', 'IN_THE_PAST', `${today}..`)] : [];
