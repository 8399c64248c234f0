export { recordLookup, type LookupDeps } from './record-lookup.ts';
