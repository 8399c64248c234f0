import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { serviceNames } from '@slrt/subgraph/proxied-path';
import { parse, printSchema } from 'graphql';

/**
 * Composes the supergraph from the committed subgraph schemas, and the table of proxied paths from the paths that the modules of
 * each service declare. All results are committed and checked.
 */
const services = serviceNames.map((name) => ({
  name,
  url: `http://${name}.invalid/graphql`,
  typeDefs: parse(readFileSync(new URL(`../${name}/schema.graphql`, import.meta.url), 'utf8')),
}));
const result = composeServices(services);
// Composition would keep one of several descriptions of a type and only hint at it.
const differing = (result.hints ?? []).filter(({ definition }) => definition.code === 'INCONSISTENT_DESCRIPTION');
if (result.errors || differing.length > 0) {
  for (const { message } of result.errors ?? differing) process.stderr.write(`${message}\n`);
  process.exit(1);
}
writeFileSync(new URL('./supergraph.graphql', import.meta.url), `${result.supergraphSdl}\n`);
writeFileSync(
  new URL('./api-schema.graphql', import.meta.url),
  `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
);

const pathsOf = (service: string): object[] =>
  JSON.parse(readFileSync(new URL(`../${service}/paths.json`, import.meta.url), 'utf8')) as object[];
const paths = serviceNames.flatMap((service) => pathsOf(service).map((path) => ({ service, ...path })));
writeFileSync(new URL('./paths.json', import.meta.url), `${JSON.stringify(paths, null, 2)}\n`);
