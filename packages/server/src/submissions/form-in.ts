import type { CompiledForm, CompiledPolicy } from '@konekto/policy';
import { ApiError } from '../http/api-error.js';

/** A form in a language; undefined when the policy has none of that id. */
export function formIn(policy: CompiledPolicy, id: string, language: string): CompiledForm | undefined {
  const forms = policy.content[language]?.forms.forms ?? {};
  return Object.hasOwn(forms, id) ? forms[id] : undefined;
}

/** A form in a language. Throws an ApiError when the policy has none of that id. */
export function knownForm(policy: CompiledPolicy, id: string, language: string): CompiledForm {
  const form = formIn(policy, id, language);
  if (form) return form;
  throw new ApiError(404, 'unknown-form', 'The policy declares no form with this id.');
}

/** The language that was asked for where the policy has it, else the policy's first. */
export const languageIn = ({ languages }: CompiledPolicy, asked: unknown): string =>
  languages.find((language) => language === asked) ?? languages[0] ?? '';
