import { readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Record<string, { version?: string }>;
}
const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')) as Lock;

// Two copies of federation-internals break every query, because their classes do not know each other. Different versions of the
// others compose a supergraph that the gateway cannot plan.
test.each(['gateway', 'composition', 'subgraph', 'query-planner', 'query-graphs', 'federation-internals'])(
  '@apollo/%s is installed once, at the one version of federation',
  (name) => {
    const copies = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/@apollo/${name}`));
    expect(copies.map(([, { version }]) => version)).toEqual(['2.14.4']);
  },
);
