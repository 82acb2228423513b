/**
 * A page as a test wants it served.
 * @typedef {object} PageDefinition
 * @property {readonly string[]} chunks its HTML, in the pieces in which it comes
 * @property {number} pause between the pieces, in milliseconds
 * @property {Readonly<Record<string, string>>} headers
 * @property {Readonly<Record<string, string>>} scripts what its external scripts do, by name
 *
 * A request for something that belongs to a page.
 * @typedef {{ name: string, address: string, origin?: string | undefined, referer?: string | undefined }} LoggedRequest
 */

/** The pages of all tests, and what each page asked for. */
export class Pages {
  /** @type {Map<string, { definition: PageDefinition, log: LoggedRequest[] }>} */
  #pages = new Map();

  /**
   * @param {string} id
   * @param {PageDefinition} definition
   */
  add(id, definition) {
    this.#pages.set(id, { definition, log: [] });
  }

  /**
   * Adds scripts to those that a page has.
   * @param {string} id
   * @param {Readonly<Record<string, string>>} scripts
   */
  addScripts(id, scripts) {
    const page = this.#pages.get(id);
    if (page) page.definition = { ...page.definition, scripts: { ...page.definition.scripts, ...scripts } };
  }

  /** @param {string} id */
  definitionOf(id) {
    return this.#pages.get(id)?.definition;
  }

  /** @param {string} id */
  logOf(id) {
    return this.#pages.get(id)?.log ?? [];
  }
}
