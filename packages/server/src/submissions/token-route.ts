import { z } from 'zod';
import type { Server } from '../http/server.js';
import type { ServerContext } from '../server-context.js';
import { knownForm, languageIn } from './form-in.js';

const params = z.object({ form: z.string() });

/** `GET /v1/forms/:form/token`: for a form that a script put into a page, asked when somebody begins to fill it in. */
export function giveTokens(server: Server, { policy, formTokens }: ServerContext): void {
  server.get('/v1/forms/:form/token', { schema: { params } }, ({ params }) => {
    const { id } = knownForm(policy, params.form, languageIn(policy, undefined));
    return { token: formTokens.issue(id) };
  });
}
