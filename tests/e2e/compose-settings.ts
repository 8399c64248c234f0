import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Service {
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string; readonly required?: boolean }>>;
}
type Settings = Readonly<Record<string, string>>;

const { services } = parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8'), {
  merge: true,
}) as { services: Record<string, Service> };

/** Replaces `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:+other}` and `${NAME:?}` as Compose does; defaults may have one inside. */
export function interpolate(text: string, settings: Settings): string {
  const inner = /\$\{(\w+)(?:(:?[-?+])((?:[^{}$]|\$(?!\{))*))?\}/;
  let result = text;
  for (let match = inner.exec(result); match; match = inner.exec(result)) {
    const [whole, name = '', operator = '', rest = ''] = match;
    const value = settings[name];
    const isMissing = operator.startsWith(':') ? !value : value === undefined;
    if (isMissing && operator.endsWith('?')) throw new Error(`${name} is not set`);
    if (operator.endsWith('+')) result = result.replace(whole, () => (isMissing ? '' : rest));
    else result = result.replace(whole, () => (isMissing ? rest : (value ?? '')));
  }
  return result;
}

/** Names of the services that `docker compose up` starts with these settings. Throws when one waits for another that does not start. */
export function startedServices(settings: Settings): string[] {
  const active = (settings['COMPOSE_PROFILES'] ?? '').split(',');
  const isStarted = (name: string) => {
    const { profiles = [] } = services[name] ?? {};
    return profiles.length === 0 || profiles.some((each) => active.includes(each));
  };
  const names = Object.keys(services).filter(isStarted);
  for (const name of names)
    for (const [other, { required = true }] of Object.entries(services[name]?.depends_on ?? {}))
      if (required && !isStarted(other)) throw new Error(`${name} waits for ${other}, which does not start`);
  return names;
}

/**
 * Returns the environment of a service as `docker compose up` would set it. Hosts are replaced by `hosts`, and paths inside the container
 * by those of its volumes.
 */
export function environmentOf(name: string, settings: Settings, hosts: Settings): Record<string, string> {
  const { environment = {}, volumes = [] } = services[name] ?? {};
  const mounts = volumes.map((each) => interpolate(each, settings).split(':'));
  const place = (value: string) => {
    const moved = mounts.reduce((text, [from = '', to = '']) => text.replace(to, from), value);
    return Object.entries(hosts).reduce((text, [container, url]) => text.replace(container, url), moved);
  };
  return Object.fromEntries(
    Object.entries(environment).map(([key, value]) => [key, place(interpolate(value, settings))]),
  );
}
