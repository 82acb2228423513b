export type { ConsentApi, KonektoApi } from './page-api.js';
export type { SitePackage } from './site-package.js';
