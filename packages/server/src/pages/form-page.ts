import {
  blocksMarkup,
  formMarkup,
  formMessage,
  inlineMarkup,
  inlineText,
  type CompiledForm,
  type FormWords,
  type FoundProblem,
} from '@konekto/policy';
import { randomUUID } from 'node:crypto';
import type { ServerContext } from '../server-context.js';
import { page } from './page.js';

/** How a form stands when its page is shown. */
export interface FormState {
  /** What was typed, by the names of the form's body. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: readonly FoundProblem[];
  readonly campaign?: string | undefined;
  /** Said above the form: a title and a text. */
  readonly message?: readonly [string, string];
  /** What the form is to be sent with, where what it came with does not do. */
  readonly token?: string;
  /** Where to go after sending, whole: a path would now be read as one of this server. */
  readonly returnTo?: string | undefined;
}

/** The page of a form, for a browser without JavaScript. What is wrong its title says first (WCAG 2.2 SC 3.3.1). */
export function formPage(context: ServerContext, form: CompiledForm, state: FormState): string {
  const { typed = {}, problems = [], returnTo, message } = state;
  const { words, privacyPage } = formsIn(context, form);
  const campaign = form.campaigns.find(({ id }) => id === (state.campaign ?? typed['campaign']));
  const markup = formMarkup(form, {
    words,
    privacyPage,
    action: `/v1/forms/${form.id}`,
    values: typed,
    problems,
    ...(campaign && { campaign: campaign.id }),
    ...(returnTo && { returnTo }),
    // What was refused is not stored: it may be sent again under its own key.
    key: typed['_key'] ?? randomUUID(),
    token: state.token ?? typed['_token'] ?? context.formTokens.issue(form.id),
  });
  const heading = campaign?.title ?? form.title;
  return page(context, {
    language: form.language,
    title:
      message?.[0] ??
      (problems.length > 0 ? `${words.errorPrefix} ${inlineText(heading)}` : inlineText(heading)),
    heading: inlineMarkup(heading),
    body: [
      ...(message ? [formMessage(...message)] : []),
      ...blocksMarkup(campaign?.intro ?? form.intro),
      markup,
    ],
  });
}

function formsIn({ policy }: ServerContext, form: CompiledForm): { words: FormWords; privacyPage: string } {
  const forms = policy.content[form.language]?.forms;
  if (!forms) throw new TypeError('the form is not of this policy');
  return forms;
}
