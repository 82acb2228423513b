/**
 * Asks our server for a form's token when the form is first touched, so that a page view costs no request, and puts it
 * into the form. A form of the server's own page has one already; one that goes to somebody else's server needs none.
 * Where the token can not be had, the server gives one when the form is sent.
 */
export function bringToken(form: HTMLFormElement, action: string, formId: string): void {
  if (!new URL(action).pathname.endsWith(`/v1/forms/${formId}`) || form.querySelector('[name=_token]'))
    return;
  const touches = new AbortController();
  const ask = async (): Promise<void> => {
    touches.abort();
    const token = await askToken(action);
    if (token !== undefined) form.append(hiddenToken(token));
  };
  for (const touch of ['focusin', 'input'])
    form.addEventListener(touch, () => void ask(), { signal: touches.signal });
  if (form.contains(document.activeElement)) void ask();
}

async function askToken(action: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${action}/token`, { credentials: 'omit' });
    const { token } = (await answer.json()) as { token?: unknown };
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}

function hiddenToken(value: string): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', name: '_token', value });
  return input;
}
