import { z } from 'zod';

/** A contract of one event: its CloudEvents type (also its subject) and the shape of its data. */
export interface EventContract<S extends z.ZodObject = z.ZodObject> {
  /** `<service>.<aggregate>.<event>.v<n>`, both the CloudEvents type and the NATS subject. */
  readonly type: `${string}.v${number}`;
  readonly summary: string;
  readonly schema: S;
}
export type EventData<C extends EventContract> = z.infer<C['schema']>;

export function defineEvent<S extends z.ZodObject>(contract: {
  type: string;
  version: number;
  summary: string;
  schema: S;
}): EventContract<S> {
  return {
    type: `${contract.type}.v${contract.version}`,
    summary: contract.summary,
    schema: contract.schema.strict() as unknown as S,
  };
}

// Events contain no free text: every string is an id, a code, an enum, a date, a version or the name of an area.
const text = (pattern: RegExp, max: number) => z.string().max(max).regex(pattern);
export const id = (prefix: string) => text(new RegExp(`^${prefix}-\\d{4}-[0-9a-f-]{36}$`), 48);
export const code = text(/^[A-Z][A-Z0-9_]*$/, 40);
export const areaCode = text(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, 13);
/** Official name of an area: public, and the only name in events. */
export const areaName = text(/^[\p{L}\p{N} .,'’*()/&"-]+$/u, 100);
export const districtCode = text(/^\d{2}\.\d{2}$/, 5);
export const uuid = text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 36);
export const date = text(/^\d{4}-\d{2}-\d{2}$/, 10);
export const dateTime = z.iso.datetime();
export const actorId = text(/^[a-z0-9:._-]+$/, 80);
export const number = text(/^[A-Z0-9/-]+$/, 40);
/** Number of minutes or of a decree. */
export const documentNumber = text(/^[A-Za-z0-9][A-Za-z0-9 ./_-]*$/, 60);
export const ruleVersion = text(/^[A-Z0-9@._-]+$/i, 60);

/** Fields of every event: one district, the aggregate's version, the actor and the actor's role (null: the system). */
export const envelope = {
  district: districtCode,
  version: z.number().int().min(1),
  actorId,
  actorRole: code.nullable(),
} as const;
