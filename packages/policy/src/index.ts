export * from './browser.js';
export { advise, adviseOn, type Advice } from './advice/advise.js';
export { rules } from './advice/rules.js';
export type { Basis, Level, Rule } from './advice/rule.js';
export { compilePolicy } from './compile/compile-policy.js';
export { canonicalJson, fingerprint } from './compile/fingerprint.js';
export { definePolicy } from './document/define-policy.js';
export { describeProblem } from './fields/describe-problem.js';
export { policyJsonSchema } from './document/json-schema.js';
export { policyDocument, type PolicyDocument, type PolicySource } from './document/document.js';
export { loadPlacedPolicy, loadPolicy, type PlacedPolicy } from './document/load-policy.js';
export { describeIssue, PolicyError, type PolicyIssue } from './document/policy-error.js';
export type { Declaration, LibraryPurposes } from './library/declaration.js';
export { loadLibrary, type Library } from './library/load-library.js';
export { htmlDocument, type HtmlDocument } from './markup/html-document.js';
export { pageFrame } from './markup/page-frame.js';
export { markupToHtml } from './markup/markup-to-html.js';
export { consentReceipt } from './receipts/consent-receipt.js';
export { findShownLayer, shownTextHash, shownWords, type ShownLayer } from './records/shown-words.js';
export { inlineText, plainText } from './markdown/plain-text.js';
export { availableLanguages, wordsIn } from './words/languages.js';
export { changedParts } from './versions/changed-parts.js';
export { changeMarkup, type ChangeWords } from './versions/change-markup.js';
export { compareStatements, type PassageChange, type SectionChange } from './versions/compare-statements.js';
export { textParts, type ComparedText, type ForeignParts } from './versions/compare-texts.js';
export type { TextPart } from './versions/compare-words.js';
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
