import {
  directionOf,
  formMarkup,
  h,
  type CompiledForm,
  type CompiledPolicy,
  type Forms,
} from '@konekto/policy';
import { CommandError } from '../command-error.js';
import { indentedHtml } from './indented-html.js';

/** What a snippet may be asked for beside its form. */
export interface SnippetOptions {
  readonly language?: string | undefined;
  readonly campaign?: string | undefined;
}

const ownTags = new Set(['contact', 'campaign', 'newsletter', 'data-request']);

/**
 * A form as HTML to paste into a page: it posts to the backend without JavaScript, and the element around it makes the
 * rest of it where konekto.js is. The style sheet comes along, so that nothing moves when that happens.
 * @throws CommandError when the policy has no such form, language or campaign, or names no backend
 */
export function formSnippet(policy: CompiledPolicy, id: string, options: SnippetOptions = {}): string {
  const { endpoint } = policy.gates;
  if (!endpoint) {
    throw new CommandError(
      'The policy names no endpoint, so there is nowhere to post to.',
      'Give --endpoint with the address of the backend, or add endpoint to the policy.',
    );
  }
  const { words, forms } = formsIn(policy, options.language);
  const form = forms[oneOf('form', id, Object.keys(forms))] as CompiledForm;
  const campaign =
    options.campaign &&
    oneOf(
      'campaign',
      options.campaign,
      form.campaigns.map(({ id }) => id),
    );
  const at = (path: string) => new URL(path, endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href;
  const markup = formMarkup(form, {
    words,
    privacyPage: policy.gates.pages.privacy,
    action: at(`v1/forms/${id}`),
    campaign,
  });
  const attributes = { ...markup.attributes, lang: form.language, dir: directionOf(form.language) };
  const tag = ownTags.has(id) ? `konekto-${id}-form` : 'konekto-form';
  const named = { form: ownTags.has(id) ? undefined : id, campaign };
  return [
    h('link', { rel: 'stylesheet', href: at('konekto/konekto-forms.css') }),
    h(tag, named, { ...markup, attributes }),
  ]
    .map((part) => indentedHtml(part))
    .join('\n');
}

function formsIn({ content, languages }: CompiledPolicy, language = languages[0] ?? ''): Forms {
  // The compiler writes every language of the policy.
  return content[oneOf('language', language, languages)]?.forms as Forms;
}

function oneOf(what: string, asked: string, known: readonly string[]): string {
  if (known.includes(asked)) return asked;
  throw new CommandError(
    `The policy has no ${what} "${asked}".`,
    known.length > 0 ? `It has: ${known.join(', ')}.` : `It has none.`,
  );
}
