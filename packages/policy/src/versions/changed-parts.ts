import { canonicalJson } from '../compile/fingerprint.js';
import type { PolicyDocument } from '../document/document.js';

/** The parts of the document in which two versions differ, beside the version itself: `services`, `theme`. */
export const changedParts = (before: PolicyDocument, after: PolicyDocument): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)] as (keyof PolicyDocument)[])].filter(
    (part) => part !== 'version' && canonicalJson(before[part]) !== canonicalJson(after[part]),
  );
