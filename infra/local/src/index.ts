export { createPlayer, type Player } from './demo/player.ts';
export { stories } from './demo/stories.ts';
export * as steps from './demo/steps.ts';
export { readEnvironment, type DemoData, type LocalEnvironment } from './environment.ts';
export { startInstance, type Instance } from './instance.ts';
export { createCookieBrowser, type Page } from './cookie-browser.ts';
export { startSecondGateway } from './second-gateway.ts';
export { bdtRows, surveyDate } from './data/bdt-file.ts';
export { planDemo, type DistrictPlan } from './data/districts.ts';
