export { createCitizenCodes, type CitizenCodes } from './citizen-code.ts';
export { sectorWords } from './citizen.page.ts';
export { escapeHtml, page, sendPage } from './html-page.ts';
