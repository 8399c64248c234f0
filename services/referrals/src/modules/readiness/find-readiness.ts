import type { Tx } from '@slrt/database';
import { sectors } from '@slrt/domain';
import type { ReadinessFinding, ReadinessPlace } from '@slrt/subgraph';
import { officeIsOpen } from '../agency/index.ts';
import { findRulesInForce } from '../eligibility/index.ts';
import { listProgrammes } from '../programme/index.ts';
import { loadRoutingContext } from '../referral/index.ts';
import { route, type RoutingContext } from '../routing/index.ts';
import { listQuotaProgrammes, listVillageCodes } from './readiness.repository.ts';

interface Need {
  readonly sector: string;
  readonly programmeCode: string | null;
}

/** Returns true if the need of every village reaches an office, whatever its category. */
const isRouted = (need: Need, villages: readonly string[], context: RoutingContext): boolean =>
  villages.every((regionCode) => {
    const question = { ...need, regionCode, categoryCode: '', agencyCode: null, refused: [], verdict: null };
    return route(question, context).agencyCode !== null;
  });

/** Returns what is missing among `all`, with the number of those that are there. */
const lacking = (all: readonly string[], isThere: (code: string) => boolean) => {
  const missing = all.filter((code) => !isThere(code));
  return { count: all.length - missing.length, missing };
};

/** Finds what referrals in a district lack: offices, routes of sectors and programmes, eligibility rules and quotas. */
export async function findReferralReadiness(tx: Tx, { district, today }: ReadinessPlace): Promise<ReadinessFinding[]> {
  const programmes = await listProgrammes(tx);
  const [context, villages, rules, quotas] = await Promise.all([
    loadRoutingContext(tx, district),
    listVillageCodes(tx, district),
    findRulesInForce(tx, district, today, null),
    listQuotaProgrammes(tx, district, today),
  ]);
  const open = context.offices.filter((office) => officeIsOpen(office, context.now));
  const named = [...new Set(context.rules.map((rule) => rule.agency_code))].sort();
  const agencies = new Set(open.map((office) => office.agency_code));
  const codes = programmes.map((programme) => programme.code);
  const sectorOf = new Map(programmes.map((programme) => [programme.code, programme.sector]));
  const unrouted = sectors.filter((sector) => !isRouted({ sector, programmeCode: null }, villages, context));
  return [
    { code: 'OFFICES', required: true, count: open.length, missing: named.filter((agency) => !agencies.has(agency)) },
    { code: 'ROUTES', required: true, count: context.rules.length, missing: unrouted },
    {
      code: 'PROGRAMME_ROUTES',
      required: true,
      ...lacking(codes, (code) =>
        isRouted({ sector: sectorOf.get(code) ?? '', programmeCode: code }, villages, context),
      ),
    },
    {
      code: 'ELIGIBILITY_RULES',
      required: false,
      ...lacking(codes, (code) => rules.some((rule) => rule.programme_code === code)),
    },
    { code: 'QUOTAS', required: false, ...lacking(codes, (code) => quotas.includes(code)) },
  ];
}
