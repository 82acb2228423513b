import type { FormWords } from '@konekto/policy';
import { z } from 'zod';
import type { Server } from '../http/server.js';
import type { ServerContext } from '../server-context.js';
import { knownForm, languageIn } from '../submissions/form-in.js';
import { formPage } from './form-page.js';
import { pageFrame } from '@konekto/policy';
import { sentPage } from './sent-page.js';

const params = z.object({ form: z.string() });
// A link may carry parameters of others: they are ignored.
const querystring = z.object({ language: z.string().optional(), campaign: z.string().optional() });
const html = 'text/html; charset=utf-8';

/** Where the style sheet of the server's own pages stands. A form's id holds no dot. */
export const pageStylesPath = '/forms/page.css';

/** `GET /forms/:form` and `GET /forms/:form/sent`: a form that works without JavaScript, and its thanks. */
export function pageRoutes(server: Server, context: ServerContext): void {
  const { policy } = context;
  const schema = { params, querystring };
  server.get('/forms/:form', { schema }, ({ params, query }, reply) => {
    const form = knownForm(policy, params.form, languageIn(policy, query.language));
    return reply.type(html).send(formPage(context, form, { campaign: query.campaign }));
  });
  server.get('/forms/:form/sent', { schema }, ({ params, query }, reply) => {
    const form = knownForm(policy, params.form, languageIn(policy, query.language));
    const words = policy.content[form.language]?.forms.words as FormWords;
    return reply.type(html).send(sentPage(context, form, words));
  });
  server.get(pageStylesPath, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(pageFrame),
  );
}
