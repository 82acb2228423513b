export * from './browser.js';
export { compilePolicy } from './compile/compile-policy.js';
export { canonicalJson, fingerprint } from './compile/fingerprint.js';
export { policyDocument, type PolicyDocument, type PolicySource } from './document/document.js';
export { loadPolicy } from './document/load-policy.js';
export { describeIssue, PolicyError, type PolicyIssue } from './document/policy-error.js';
export { markupToHtml } from './form/markup-to-html.js';
export { plainText } from './markdown/plain-text.js';
export { availableLanguages, wordsIn } from './words/languages.js';
