export { concludeReferrals } from './settle-referrals.ts';
