import type { Statement } from '@konekto/policy/browser';
import { hasAll, searchable, wordsOf } from './search.js';

/** What a reader wants to see of a statement; nothing chosen shows all of it. */
export interface Wanted {
  readonly query: string;
  /** An application of the register. */
  readonly application: string;
  /** The id of a group of people in the register. */
  readonly group: string;
}

/** The whole statement. */
export const everything: Wanted = { query: '', application: '', group: '' };

/** Whether nothing is left out. */
export const isEverything = ({ query, application, group }: Wanted): boolean =>
  wordsOf(query).length === 0 && !application && !group;

/** A section of the statement as it stands in the page, with the parts that can be shown or left out one by one. */
interface Section {
  readonly element: HTMLElement;
  /** Its own words, without those of its parts. */
  readonly text: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly element: HTMLElement;
  readonly text: string;
  /** The row of the register that it shows. */
  readonly row: { readonly id: string; readonly applications: readonly string[] } | undefined;
}

/** Whether a row of the register is of the group and the application that are chosen; other parts are of none. */
const isChosen = (row: Part['row'], { application, group }: Wanted): boolean =>
  (!group || row?.id === group) && (!application || (row?.applications.includes(application) ?? false));

/** Shows what a reader looks for in a statement, and tells how much that is. */
export class StatementParts {
  readonly #sections: readonly Section[];
  readonly #opened = new Set<HTMLDetailsElement>();

  /** @param place where the statement stands, whole */
  constructor(place: Element, statement: Statement) {
    const rows = statement.sections.flatMap((section) =>
      section.draws === 'processing' ? section.register : [],
    );
    this.#sections = [...place.querySelectorAll('section')].map((element) => {
      const parts = [...element.querySelectorAll('article')].map((part) => ({
        element: part,
        text: searchable(part.textContent),
        row: rows.find(({ id }) => part.getAttribute('aria-labelledby') === `group-${id}`),
      }));
      const own = [...element.children].filter(({ localName }) => localName !== 'article');
      return { element, text: searchable(own.map(({ textContent }) => textContent).join(' ')), parts };
    });
  }

  /** @returns the number of sections and parts that fit */
  show(wanted: Wanted): number {
    const words = wordsOf(wanted.query);
    let found = 0;
    for (const { element, text, parts } of this.#sections) {
      const own = isChosen(undefined, wanted) && hasAll(text, words);
      const fitting = parts.filter(({ row, text }) => isChosen(row, wanted) && hasAll(text, words));
      for (const part of parts) part.element.hidden = !fitting.includes(part);
      element.hidden = !own && fitting.length === 0;
      found += fitting.length + Number(own);
    }
    this.#openWhereFound(words);
    return found;
  }

  /** Opens the second layer where the search finds something, and shuts it again when that is over. */
  #openWhereFound(words: readonly string[]): void {
    for (const details of this.#opened) details.open = false;
    this.#opened.clear();
    if (words.length === 0) return;
    for (const { element } of this.#sections) {
      for (const details of element.querySelectorAll('details:not([open])')) {
        if (!words.some((word) => searchable(details.textContent).includes(word))) continue;
        (details as HTMLDetailsElement).open = true;
        this.#opened.add(details as HTMLDetailsElement);
      }
    }
  }
}
