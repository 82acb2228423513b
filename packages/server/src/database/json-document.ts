/** A value that is stored as JSON text. Columns of documents take only these, so that a raw object does not compile. */
export class JsonDocument<Value> {
  readonly #written: string;

  constructor(readonly value: Value) {
    this.#written = JSON.stringify(value);
  }

  /** The document as JSON, keys in the order they were given. */
  toString(): string {
    return this.#written;
  }
}

/** Marks a value to be stored as a JSON document. */
export const json = <Value>(value: Value): JsonDocument<Value> => new JsonDocument(value);
