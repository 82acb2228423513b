import {
  blocksMarkup,
  formMarkup,
  inlineMarkup,
  inlineText,
  type CompiledForm,
  type FormWords,
  type FoundProblem,
} from '@konekto/policy';
import type { ServerContext } from '../server-context.js';
import { page } from './page.js';

/** How a form stands when its page is shown. */
export interface FormState {
  /** What was typed, by the names of the form's body. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: readonly FoundProblem[];
  readonly campaign?: string | undefined;
}

/** The page of a form, for a browser without JavaScript. With problems its title says so first (WCAG 2.2 SC 3.3.1). */
export function formPage(context: ServerContext, form: CompiledForm, state: FormState): string {
  const { typed = {}, problems = [] } = state;
  const { words, privacyPage } = formsIn(context, form);
  const campaign = form.campaigns.find(({ id }) => id === (state.campaign ?? typed['campaign']));
  const markup = formMarkup(form, {
    words,
    privacyPage,
    action: `/v1/forms/${form.id}`,
    values: typed,
    problems,
    ...(campaign && { campaign: campaign.id }),
    ...(typed['_returnTo'] && { returnTo: typed['_returnTo'] }),
  });
  const heading = campaign?.title ?? form.title;
  return page(context, {
    language: form.language,
    title: problems.length > 0 ? `${words.errorPrefix} ${inlineText(heading)}` : inlineText(heading),
    heading: inlineMarkup(heading),
    body: [...blocksMarkup(campaign?.intro ?? form.intro), markup],
  });
}

function formsIn({ policy }: ServerContext, form: CompiledForm): { words: FormWords; privacyPage: string } {
  const forms = policy.content[form.language]?.forms;
  if (!forms) throw new TypeError('the form is not of this policy');
  return forms;
}
