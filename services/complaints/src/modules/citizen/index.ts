export { createCitizenCodes, type CitizenCodes } from './citizen-code.ts';
export { escapeHtml, html, page, pageLanguage, sendPage } from './html-page.ts';
