/** What a visitor's browser may load of this package: field rules, form markup and types. No zod, no YAML. */
export type * from './compile/compiled.js';
export type * from './markdown/nodes.js';
export type { ConsentReceipt, ReceiptFrame } from './receipts/consent-receipt.js';
export type { PassageChange, SectionChange } from './versions/compare-statements.js';
export type { TextPart } from './versions/compare-words.js';
export type { History, HistoryReask, HistoryVersion } from './versions/history.js';
export type * from './words/words.js';
export type { ConsentType, FieldType, Signal, StorageKind } from './document/document.js';
export { describeProblem } from './fields/describe-problem.js';
export { readField, type FieldReading } from './fields/read-field.js';
export { errorSummary } from './form/error-summary.js';
export { blocksMarkup } from './form/blocks-markup.js';
export { errorMarkup, fieldMarkup } from './form/field-markup.js';
export { campaignField, formMarkup, type FormMarkupOptions } from './form/form-markup.js';
export { h, type Markup, type MarkupElement } from './form/markup.js';
export { type FoundProblem } from './form/problems.js';
export { fill } from './words/fill.js';
