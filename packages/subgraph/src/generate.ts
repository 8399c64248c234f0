import { writeFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { printSubgraphSchema } from '@apollo/subgraph';
import { printSchema } from 'graphql';
import { buildServiceSchema } from './schema.ts';

const sharedMappers = {
  AuditTrail: '@slrt/subgraph#AuditTrailKey',
  SubjectReport: '@slrt/subgraph#SubjectReportKey',
  AuditEntry: '@slrt/subgraph#AuditEntryRow',
  AuditEntryConnection: '@slrt/subgraph#AuditEntryPage',
};

/**
 * Writes what is generated from a service's SDL: `schema.graphql` (the printed subgraph) and the resolver types.
 * `mappers` say which row stands behind each GraphQL type, e.g. `../modules/area/index.ts#AreaRow`.
 */
export async function generateService(
  base: string,
  documents: readonly string[],
  mappers: Record<string, string>,
): Promise<void> {
  const schema = buildServiceSchema(documents, {});
  writeFileSync(new URL('./schema.graphql', base), `${printSubgraphSchema(schema)}\n`);
  await generate(
    {
      schema: printSchema(schema),
      silent: true,
      errorsOnly: true,
      generates: {
        [new URL('./src/__generated__/graphql.ts', base).pathname]: {
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            contextType: '../context.ts#ServiceContext',
            mappers: { ...sharedMappers, ...mappers },
            scalars: { Date: 'string', DateTime: { input: 'string', output: 'Date | string' } },
            defaultScalarType: 'unknown',
            resolversNonOptionalTypename: { unionMember: true },
            maybeValue: 'T | null | undefined',
          },
        },
      },
    },
    true,
  );
}
