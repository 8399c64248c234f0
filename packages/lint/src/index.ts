import { environmentOnly } from './environment-only.ts';
import { noPlausibleIdentifier } from './no-plausible-identifier.ts';

/** Our own rules; each has a test that it fires. */
export const rules = {
  'environment-only': environmentOnly,
  'no-plausible-identifier': noPlausibleIdentifier,
};
