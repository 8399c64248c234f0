import { randomUUID } from 'node:crypto';
import { caseworkRoles, covers, issue, levelOf, refusals, sectors } from '@slrt/domain';
import { z } from '@slrt/runtime';
import { defineSettingsKind, defineSettingsModule } from '@slrt/settings';
import type { Deps } from '../../deps.ts';
import {
  deleteDistrictProgrammes,
  deleteUnusedQuotas,
  programmeSetters,
  programmeSource,
  quotaSource,
  setDistrictProgramme,
  setQuota,
} from '../programme/index.ts';
import { replaceRules, routeSource, ruleIssues, type RouteItem } from '../routing/index.ts';

const code = z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/);
const ruleOf = ({ code: version, ...rule }: RouteItem) => ({ version, ...rule });

const routes = defineSettingsKind<Deps>()({
  ...routeSource,
  item: z.strictObject({
    code: z.string(),
    priority: z.number().int(),
    sector: z.enum(sectors).nullable(),
    category_code: z.string().nullable(),
    programme_code: z.string().nullable(),
    verdicts: z.array(z.string()).nullable(),
    agency_code: z.string(),
  }),
  keyOf: (rule) => rule.code,
  issues: async ({ directory }, _, items) => ruleIssues(await directory(), items.map(ruleOf)),
  async replace(tx, _, { district, items, version }) {
    const set = { district, id: randomUUID(), version: `SETTINGS-${version}`, source: `settings ROUTES ${version}` };
    if (!(await replaceRules(tx, set, items.map(ruleOf)))) throw refusals.idempotencyConflict();
  },
});

const programmes = defineSettingsKind<Deps>()({
  ...programmeSource,
  item: z.strictObject({
    programmeCode: code,
    documents: z.array(z.strictObject({ code, name: z.string().min(1).max(200) })).nullable(),
    acceptanceDays: z.number().int().min(1).max(90).nullable(),
    completionDays: z.number().int().min(1).max(365).nullable(),
  }),
  keyOf: ({ programmeCode }) => programmeCode,
  issues: async ({ directory }, _, items) => {
    const { programmes: known } = await directory();
    return items.flatMap(({ programmeCode }, n) =>
      known.has(programmeCode) ? [] : [issue(`${n}.programmeCode`, 'UNKNOWN_CODE')],
    );
  },
  async replace(tx, _, { district, items }) {
    await deleteDistrictProgrammes(tx, district);
    for (const { programmeCode, documents, acceptanceDays, completionDays } of items)
      setDistrictProgramme(tx, {
        district_code: district,
        programme_code: programmeCode,
        documents: documents === null ? null : [...documents],
        acceptance_days: acceptanceDays,
        completion_days: completionDays,
      });
  },
  finish: ({ directory }) => directory.invalidate(),
});

const quotas = defineSettingsKind<Deps>()({
  ...quotaSource,
  item: z.strictObject({
    programmeCode: code,
    regionCode: z.string(),
    from: z.iso.date(),
    until: z.iso.date(),
    total: z.number().int().min(0).max(100_000_000),
  }),
  keyOf: ({ programmeCode, regionCode, from }) => `${programmeCode} ${regionCode} ${from}`,
  issues: async ({ directory }, district, items) => {
    const { programmes: known } = await directory();
    return items.flatMap(({ programmeCode, regionCode, from, until }, n) => [
      ...(known.has(programmeCode) ? [] : [issue(`${n}.programmeCode`, 'UNKNOWN_CODE')]),
      ...(levelOf(regionCode) && covers(district, regionCode) ? [] : [issue(`${n}.regionCode`, 'UNKNOWN_REGION')]),
      ...(until > from ? [] : [issue(`${n}.until`, 'OUT_OF_RANGE')]),
    ]);
  },
  // A quota in which referrals hold places stays, with the number of places of the items if they name it.
  async replace(tx, _, { district, items }) {
    deleteUnusedQuotas(tx, district);
    for (const { programmeCode, regionCode, from, until, total } of items)
      await setQuota(tx, {
        district_code: district,
        programme_code: programmeCode,
        region_code: regionCode,
        period_from: from,
        period_until: until,
        total,
      });
  },
});

/** Versions, export, import and rollback of the settings of programmes and routing. */
export const settings = defineSettingsModule<Deps>({
  name: 'directory',
  content: 'routing, programmes and quotas',
  kinds: [routes, programmes, quotas],
  editors: programmeSetters,
  readers: [...caseworkRoles, 'ADMIN'],
  publishes: [],
});
