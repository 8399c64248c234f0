import type { AgencyRow } from './agency.repository.ts';

/** The agency of a row that names one: the database made sure that it exists. */
export async function agencyOf(
  context: { readonly directory: () => Promise<{ readonly agencies: ReadonlyMap<string, AgencyRow> }> },
  code: string,
): Promise<AgencyRow> {
  const agency = (await context.directory()).agencies.get(code);
  if (!agency) throw new Error('a row of an unknown agency');
  return agency;
}
