// With the types of what pages hear: whoever imports from here can listen to every event.
export type {
  ConsentRequestedEvent,
  ConsentSavedEvent,
  ErrorCode,
  ErrorEvent,
  ReadyEvent,
  StorageClearedEvent,
} from '@konekto/consent';
export type { FormFailedEvent, FormSubmitEvent, FormSubmittedEvent } from '@konekto/elements';
export type { ConsentApi, KonektoApi } from './page-api.js';
export type { SitePackage } from './site-package.js';
