/** Somebody left the questions with Ctrl+C or Esc. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('Nothing was written.');
  }
}
