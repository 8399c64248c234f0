export { createLiaisonSignIns, type LiaisonSignIns } from './sign-ins.ts';
