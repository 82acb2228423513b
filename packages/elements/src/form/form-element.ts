import {
  describeWait,
  directionOf,
  formMarkup,
  type CompiledField,
  type CompiledForm,
  type Forms,
} from '@konekto/policy/browser';
import { ReactiveElement } from 'lit';
import { SiteController } from '../site/site-controller.js';
import type { Site } from '../site/site.js';
import { adoptFormStyles } from './adopt-form-styles.js';
import { controlOf, problemOf, showProblem } from './field-errors.js';
import { FormFailedEvent } from './form-failed-event.js';
import { clearMessages, showFailure, showSummary, thanks } from './form-messages.js';
import { FormSubmitEvent } from './form-submit-event.js';
import { FormSubmittedEvent } from './form-submitted-event.js';
import { bringToken } from './form-token.js';
import { sendSubmission, type SendResult } from './send-submission.js';
import { fieldsOf, readSubmission, type Submission } from './submission.js';
import { toDom } from '../dom/to-dom.js';

/** Where a form stands between being filled in and having been stored. */
type FormStatus = 'idle' | 'sending' | 'sent' | 'failed';

/**
 * A form of the policy, in the light DOM: autofill, password managers and posting without JavaScript work (FM-12).
 * It wakes the form that already stands inside it, or makes one; then it checks, sends and answers.
 *
 * @fires konekto-form-submit - before sending; cancelable
 * @fires konekto-form-submitted - when it was stored
 * @fires konekto-form-failed - when it could not be sent
 * @cssstate sending - while the submission is under way
 * @cssstate sent - when it was stored
 * @cssstate failed - when the last attempt failed
 */
export abstract class FormElement extends ReactiveElement {
  /** The form of the policy that this is. */
  protected abstract readonly formId: string;

  readonly #site = new SiteController(this, 'forms');
  readonly #internals = this.attachInternals();
  readonly #edited = new Set<string>();
  #key = crypto.randomUUID();
  #form: HTMLFormElement | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#site.ready.then(() => this.#wake());
  }

  /** The campaign that the form is for, where the page says so. */
  protected get campaignId(): string | undefined {
    return undefined;
  }

  #wake(): void {
    const { site, content } = this.#site;
    if (this.#form || !site || !content) return;
    const description = content.forms[this.formId];
    if (!description) {
      site.report({ code: 'undeclared', element: this, ids: [this.formId] });
      return;
    }
    adoptFormStyles();
    this.#form = this.querySelector<HTMLFormElement>('form') ?? this.#makeForm(description, content, site);
    this.#listen(this.#form, description, content);
  }

  #makeForm(description: CompiledForm, content: Forms, site: Site): HTMLFormElement {
    const options = {
      words: content.words,
      privacyPage: content.privacyPage,
      action: `${site.endpoint ?? '/'}v1/forms/${this.formId}`,
      prefix: this.id || undefined,
      campaign: this.campaignId,
    };
    const form = toDom(formMarkup(description, definedOnly(options))) as HTMLFormElement;
    form.lang = description.language;
    form.dir = directionOf(description.language);
    this.append(form);
    return form;
  }

  #listen(form: HTMLFormElement, description: CompiledForm, content: Forms): void {
    const fields = fieldsOf(description, content.words, form);
    bringToken(form, actionOf(form), this.formId);
    const fieldOf = ({ target }: Event): CompiledField | undefined =>
      fields.find(({ name }) => name === (target as HTMLInputElement).name);
    form.addEventListener('input', (event) => {
      const field = fieldOf(event);
      if (field) this.#edited.add(field.name);
      // An error goes as soon as it is mended; a new one waits until the field is left (FM-09).
      if (field && !problemOf(form, field)) showProblem(form, field, undefined, content.words);
    });
    form.addEventListener('focusout', (event) => {
      const field = fieldOf(event);
      if (field && this.#edited.has(field.name))
        showProblem(form, field, problemOf(form, field), content.words);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(form, fields, description, content);
    });
    form.addEventListener('click', focusFieldOfLink);
  }

  async #submit(
    form: HTMLFormElement,
    fields: readonly CompiledField[],
    description: CompiledForm,
    content: Forms,
  ): Promise<void> {
    if (this.#internals.states.has('sending')) return;
    const { submission, problems } = readSubmission(description, fields, form);
    const show = (found: typeof problems): void => this.#showProblems(form, fields, found, content);
    if (problems.length > 0) return show(problems);
    if (!this.dispatchEvent(new FormSubmitEvent(description.id, submission))) return;
    const result = await this.#send(form, submission, content);
    if (result.status === 'sent') return this.#thank(form, description, content);
    if (result.status === 'failed') return this.#fail(form, description, content, result.waitSeconds);
    const refused = result.problems.flatMap(({ field: name, problem }) => {
      const field = fields.find((known) => known.name === name);
      return field ? [{ field, problem }] : [];
    });
    // A refusal that no field here can mend is no list of things to mend.
    if (refused.length === 0) return this.#fail(form, description, content);
    this.#become('idle');
    show(refused);
  }

  async #send(form: HTMLFormElement, submission: Submission, { words }: Forms): Promise<SendResult> {
    const button = form.querySelector<HTMLButtonElement>('.konekto-form-submit');
    const label = button?.textContent ?? '';
    clearMessages(form);
    this.#become('sending');
    if (button) button.textContent = words.sending;
    const result = await sendSubmission(actionOf(form), submission, this.#key);
    if (button) button.textContent = label;
    return result;
  }

  #showProblems(
    form: HTMLFormElement,
    fields: readonly CompiledField[],
    problems: ReturnType<typeof readSubmission>['problems'],
    { words }: Forms,
  ): void {
    for (const field of fields) {
      showProblem(form, field, problems.find((found) => found.field.name === field.name)?.problem, words);
    }
    showSummary(form, prefixOf(form, fields), problems, words);
  }

  #thank(form: HTMLFormElement, description: CompiledForm, { words }: Forms): void {
    const message = thanks(description, words);
    form.replaceWith(message);
    message.querySelector<HTMLElement>('h2')?.focus();
    message.querySelector('button')?.addEventListener('click', () => this.#again(form, message));
    this.#become('sent');
    this.dispatchEvent(new FormSubmittedEvent(description.id));
  }

  #again(form: HTMLFormElement, message: HTMLElement): void {
    HTMLFormElement.prototype.reset.call(form);
    this.#key = crypto.randomUUID();
    this.#edited.clear();
    message.replaceWith(form);
    form.querySelector<HTMLElement>('input:not([type=hidden], [tabindex]), select, textarea')?.focus();
    this.#become('idle');
  }

  #fail(form: HTMLFormElement, description: CompiledForm, { words }: Forms, waitSeconds?: number): void {
    const text = waitSeconds ? describeWait(words, description.language, waitSeconds) : words.failedText;
    showFailure(form, words, text);
    this.#become('failed');
    this.dispatchEvent(new FormFailedEvent(description.id));
  }

  #become(status: FormStatus): void {
    this.#internals.states.clear();
    if (status !== 'idle') this.#internals.states.add(status);
  }
}

/** Where a form posts to. A field may be called `action`, and then hides the form's own property. */
const actionOf = (form: HTMLFormElement): string =>
  new URL(form.getAttribute('action') ?? '', location.href).href;

/** A link of the summary focuses its field; the browser alone would only scroll to it. */
function focusFieldOfLink(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.konekto-form-summary a');
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
}

/** The start of the ids in a form, which the page's author may have chosen. */
function prefixOf(form: HTMLFormElement, [first]: readonly CompiledField[]): string {
  if (!first) return '';
  const id = controlOf(form, first)?.id ?? '';
  return id.slice(0, -(first.name.length + 1));
}

/** Without the keys that hold undefined: optional keys are left out, not set to it. */
const definedOnly = <T extends object>(options: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
