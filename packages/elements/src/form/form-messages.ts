import {
  directionOf,
  errorSummary,
  formMessage,
  h,
  type FormWords,
  type FoundProblem,
  blocksMarkup,
  type CompiledForm,
} from '@konekto/policy/browser';
import { toDom } from '../dom/to-dom.js';

/** Replaces the summary above a form by one of the given problems, and moves the focus to it (FM-10). */
export function showSummary(
  form: HTMLFormElement,
  prefix: string,
  problems: readonly FoundProblem[],
  words: FormWords,
): void {
  clearMessages(form);
  const summary = toDom(errorSummary(prefix, problems, words));
  form.prepend(summary);
  summary.focus();
}

/** Says that sending failed and that nothing typed is lost; the button stays where it is. */
export function showFailure(form: HTMLFormElement, words: FormWords, text: string): void {
  clearMessages(form);
  const message = formMessage(words.failedTitle, text);
  form.querySelector('.konekto-form-submit')?.before(toDom(message));
}

/** What happens next, after a form was sent; its heading takes the focus (FM-15). */
export const thanks = (form: CompiledForm, words: FormWords): HTMLElement =>
  toDom(
    h(
      'div',
      {
        class: 'konekto-form konekto-form-sent',
        lang: form.language,
        dir: directionOf(form.language),
      },
      h('h2', { tabindex: '-1' }, words.sentTitle),
      ...blocksMarkup(form.thanks),
      h('button', { type: 'button' }, words.sentAgain),
    ),
  );

/** Takes away the summary and the message of an earlier attempt. */
export function clearMessages(form: HTMLFormElement): void {
  for (const message of form.querySelectorAll('.konekto-form-summary, .konekto-form-failure'))
    message.remove();
}
