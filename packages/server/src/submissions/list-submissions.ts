import type { Database, Submission } from '../database/tables.js';

/** A page of submissions of one form, newest first; `before` is the last id of the page before. */
export const listSubmissions = (
  database: Database,
  form: string,
  limit: number,
  before?: string,
): Promise<Submission[]> =>
  database
    .selectFrom('submission')
    .selectAll()
    .where('form', '=', form)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

const pageSize = 200;

/** Every submission of one form, newest first. Reads a page at a time, so that a slow reader holds up nobody. */
export async function* allSubmissions(database: Database, form: string): AsyncGenerator<Submission> {
  let before: string | undefined;
  do {
    const page = await listSubmissions(database, form, pageSize, before);
    yield* page;
    before = page.length < pageSize ? undefined : page.at(-1)?.id;
  } while (before !== undefined);
}
