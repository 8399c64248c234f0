export { createCitizenCodes, type CitizenCodes } from './citizen-code.ts';
export { sectorName } from './citizen.page.ts';
export { escapeHtml, html, page, pageLanguage, sendPage } from './html-page.ts';
