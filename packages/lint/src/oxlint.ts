import { rules } from './index.ts';

/** Our own rules as a plugin of oxlint, which imports a default export. */
export default { meta: { name: 'slrt' }, rules };
