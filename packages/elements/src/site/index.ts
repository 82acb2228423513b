export type { Part, Parts, Site } from './site.js';
export { provideSite, SiteRequestEvent } from './site-request-event.js';
