export { buildSite } from './build-site.js';
export {
  contentSecurityPolicies,
  headerOf,
  type CspOptions,
  type Directive,
} from './content-security-policy.js';
export { CommandError } from './command-error.js';
export { describeFailure } from './describe-failure.js';
export { readLibrary } from './read-library.js';
export { bundledPolicy, readPolicy, type PolicyOverrides } from './read-policy.js';
export { integrity, type SiteFile } from './site-files.js';
