export * from './browser.js';
export { compilePolicy } from './compile/compile-policy.js';
export { canonicalJson, fingerprint } from './compile/fingerprint.js';
export { policyDocument, type PolicyDocument, type PolicySource } from './document/document.js';
export { loadPolicy } from './document/load-policy.js';
export { describeIssue, PolicyError, type PolicyIssue } from './document/policy-error.js';
export { markupToHtml } from './form/markup-to-html.js';
export { consentReceipt } from './receipts/consent-receipt.js';
export { findShownLayer, shownTextHash, shownWords, type ShownLayer } from './records/shown-words.js';
export { plainText } from './markdown/plain-text.js';
export { availableLanguages, wordsIn } from './words/languages.js';
export { changedParts } from './versions/changed-parts.js';
export { compareStatements } from './versions/compare-statements.js';
export { describeReason } from './versions/describe-reason.js';
export { compileHistory } from './versions/history.js';
export {
  isSameDocument,
  readPublishedVersion,
  writePublishedVersion,
  type PublishedVersion,
} from './versions/published-version.js';
export { reasks, type Reask, type ReaskReason } from './versions/reasks.js';
export { statementText, type SectionText } from './versions/statement-text.js';
