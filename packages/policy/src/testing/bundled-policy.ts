import { readFileSync } from 'node:fs';
import { compilePolicy } from '../compile/compile-policy.js';
import type { Content } from '../compile/compiled.js';
import { load } from './policies.js';

export const bundledSource = readFileSync(new URL('../../konekto.policy.yaml', import.meta.url), 'utf8');

export const bundledDocument = load(bundledSource);

export const bundledPolicy = compilePolicy(bundledDocument);

/** The bundled policy in a language that it has. */
export function bundledContent(language: string): Content {
  const content = bundledPolicy.content[language];
  if (!content) throw new Error(`The bundled policy has no ${language}`);
  return content;
}
