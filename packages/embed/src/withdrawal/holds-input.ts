/** Whether a visitor may have filled something in, in a document and its open shadow roots. Our own elements keep nothing that can be lost. */
export function holdsInput(root: Document | ShadowRoot): boolean {
  return [...root.querySelectorAll<HTMLElement>('*')].some(
    (element) =>
      isFilledIn(element) ||
      (element.shadowRoot !== null &&
        !element.localName.startsWith('konekto-') &&
        holdsInput(element.shadowRoot)),
  );
}

/** Other than the page wrote it. Of text that is edited in place nobody knows what that was. */
function isFilledIn(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return isEdited(element);
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
  if (element instanceof HTMLSelectElement) return isChosen(element);
  return element.isContentEditable && element.textContent.trim() !== '';
}

/** The value of a box is what it stands for, not what was filled in. */
const isEdited = ({ type, checked, defaultChecked, value, defaultValue }: HTMLInputElement): boolean =>
  type === 'checkbox' || type === 'radio' ? checked !== defaultChecked : value !== defaultValue;

/** A list in which the page marks nothing starts with its first option, or with none where several can be chosen. */
function isChosen({ options, multiple, selectedIndex }: HTMLSelectElement): boolean {
  const marked = [...options].some(({ defaultSelected }) => defaultSelected);
  return marked || multiple
    ? [...options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
    : selectedIndex > 0;
}
