import { readFileSync } from 'node:fs';
import { serviceSettings } from './environment.ts';

test.each(['registry', 'complaints', 'referrals', 'puskesos', 'gateway', 'identity'])(
  '%s: the template names exactly the variables of its schema',
  (service) => {
    const root = new URL(`../../../services/${service}/`, import.meta.url);
    const source = readFileSync(new URL('src/environment.ts', root), 'utf8');
    const own = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1]);
    const expected = [...(source.includes('...serviceSettings') ? Object.keys(serviceSettings) : []), ...own].map(
      (name) => `${service.toUpperCase()}_${name}`,
    );
    const template = readFileSync(new URL('.env.template', root), 'utf8');
    expect([...template.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])).toEqual(expected);
  },
);
