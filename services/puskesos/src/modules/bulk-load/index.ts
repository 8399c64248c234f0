export { facilitatorLoad } from './facilitator-load.ts';
