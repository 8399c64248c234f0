import { createHash } from 'node:crypto';
import { fetch } from 'undici';
import { createClient, type GraphClient } from '@slrt/graph-client';
import { CommandError, sleep } from '@slrt/runtime';
import { bdtFile, surveyDate } from './bdt-file.ts';
import type { DistrictPlan } from './districts.ts';

/** A UUIDv7 that is always the same for a name: seeding twice makes nothing twice. */
function fixedUuid(name: string): string {
  const hex = createHash('sha256').update(`slrt-demo:${name}`).digest('hex');
  return `01930000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}

interface SeedOptions {
  readonly gatewayUrl: string;
  readonly tokens: (persona: string) => Promise<string>;
  readonly plans: readonly DistrictPlan[];
  readonly say: (text: string) => void;
}

async function importDistrict(options: SeedOptions, plan: DistrictPlan): Promise<string> {
  const { code, prefix } = plan.district;
  const response = await fetch(
    `${options.gatewayUrl}/registry/imports?regionCode=${code}&layout=bdt-2015&surveyDate=${surveyDate}`,
    {
      method: 'POST',
      headers: {
        'content-type': 'text/csv',
        authorization: `Bearer ${await options.tokens(`${prefix}verifier`)}`,
        'idempotency-key': fixedUuid(`import-${code}`),
      },
      body: bdtFile(plan),
    },
  );
  const body = (await response.json()) as { id?: string };
  if (!body.id) throw new CommandError(`The demo import of ${code} was refused (${response.status}).`);
  return body.id;
}

async function waitImported(
  graph: GraphClient,
  persona: string,
  id: string,
  say: (text: string) => void,
): Promise<void> {
  const query = 'query ($id: ID!) { registryImport(id: $id) { status rows accepted rejected households projectedAt } }';
  for (let waited = 0; waited < 120_000; waited += 250) {
    const answer = await graph<{
      registryImport: {
        status: string;
        rows: number;
        households: number;
        rejected: number;
        projectedAt: string | null;
      } | null;
    }>(persona, query, { id });
    const state = answer.data?.registryImport;
    if (state?.status === 'FAILED') throw new CommandError('The demo import failed; see logs/registry.log.');
    if (state?.status === 'COMPLETED' && state.projectedAt) {
      say(`imported ${state.households} households (${state.rows} rows, ${state.rejected} rejected)`);
      return;
    }
    await sleep(250);
  }
  throw new CommandError('The demo import did not end within 2 minutes; see logs/registry.log.');
}

async function assertDone(
  graph: GraphClient,
  persona: string,
  { field, document, input }: { field: string; document: string; input: object },
): Promise<void> {
  const answer = await graph(persona, document, { input });
  const result = answer.data?.[field] as { __typename?: string; code?: string } | undefined;
  if (!result?.__typename?.endsWith('Success')) {
    throw new CommandError(
      `The demo data could not be written (${field}: ${result?.code ?? JSON.stringify(answer.errors?.[0]?.extensions)}).`,
    );
  }
}

/** Brings the demo data in by the doors that users have: the import path and mutations. Repeating it changes nothing. */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const graph = createClient(options.gatewayUrl, options.tokens);
  const imports = await Promise.all(
    options.plans.map(async (plan) => ({ plan, id: await importDistrict(options, plan) })),
  );
  for (const { district, units, facilitators } of options.plans) {
    const manager = `${district.prefix}manager`;
    for (const villageCode of units) {
      await assertDone(graph, manager, {
        field: 'establishPuskesos',
        document:
          'mutation ($input: EstablishPuskesosInput!) { establishPuskesos(input: $input) { __typename ... on UserError { code } } }',
        input: {
          idempotencyKey: fixedUuid(`unit-${villageCode}`),
          regionCode: villageCode,
          name: `Puskesos ${villageCode}`,
          establishedOn: '2019-03-01',
          services: ['COMPLAINT_INTAKE', 'INFORMATION', 'REFERRAL', 'HANDLING_IN_VILLAGE'],
          partners: ['KARANG_TARUNA', 'PKK', 'TAGANA', 'PSM'],
          openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '14:00' })),
        },
      });
    }
    for (const each of facilitators) {
      await assertDone(graph, manager, {
        field: 'assignFacilitator',
        document:
          'mutation ($input: AssignFacilitatorInput!) { assignFacilitator(input: $input) { __typename ... on UserError { code } } }',
        input: {
          idempotencyKey: fixedUuid(`facilitator-${each.person}`),
          regionCode: district.code,
          ...each,
        },
      });
    }
    options.say(`${district.code}: ${units.length} Puskesos, ${facilitators.length} facilitators`);
  }
  for (const { plan, id } of imports)
    await waitImported(graph, `${plan.district.prefix}verifier`, id, (text) =>
      options.say(`${plan.district.code}: ${text}`),
    );
}
