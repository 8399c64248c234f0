export { createCitizenSecrets } from './citizen-secrets.ts';
export { escapeHtml, html, page, pageLanguage, sendPage } from './html-page.ts';
export { createOneTimeCodes } from './one-time-codes.ts';
export type { PublicDeps } from './public-access.ts';
