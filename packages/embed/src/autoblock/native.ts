const { getAttribute, setAttribute, removeAttribute, hasAttribute } = Element.prototype;

/** The attributes of an element as the browser has them, past what autoblock puts over them. */
export const native = {
  get: (element: Element, name: string): string | null => getAttribute.call(element, name),
  set: (element: Element, name: string, value: string): void => setAttribute.call(element, name, value),
  remove: (element: Element, name: string): void => removeAttribute.call(element, name),
  has: (element: Element, name: string): boolean => hasAttribute.call(element, name),
};
