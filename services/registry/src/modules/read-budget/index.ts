export { noteRefusedRead } from './read-alarm.repository.ts';
export { recordLookup } from './record-lookup.ts';
