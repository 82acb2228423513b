export type { Part, Site } from './site.js';
export { provideSite, SiteRequestEvent } from './site-request-event.js';
