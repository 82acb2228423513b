/**
 * The CSS path by which a developer finds an element: `html > body > main > script:nth-of-type(2)`, or shorter from the
 * nearest id. `document.querySelector` takes it. An element that left the page is named by its tag and address.
 */
export function elementPath(element: Element): string {
  const standing = standingFor(element);
  return standing ? pathOf(standing) : nameWithAddress(element);
}

function pathOf(element: Element): string {
  const { id, parentElement, localName } = element;
  const selector = `#${CSS.escape(id)}`;
  if (id && document.querySelectorAll(selector).length === 1) return selector;
  if (!parentElement) return localName;
  const alike = [...parentElement.children].filter((child) => child.localName === localName);
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${pathOf(parentElement)} > ${localName}${place}`;
}

/** A held script is replaced by the one that runs, which has its address. */
function standingFor(element: Element): Element | undefined {
  if (element.isConnected) return element;
  const address = addressOf(element);
  return address ? [...document.scripts].find((script) => addressOf(script) === address) : undefined;
}

const addressOf = (element: Element): string | null =>
  element.getAttribute('src') ?? element.getAttribute('data-src');

function nameWithAddress(element: Element): string {
  const address = addressOf(element);
  return element.localName + (address ? `[src="${address}"]` : '');
}
