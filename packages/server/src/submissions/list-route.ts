import { z } from 'zod';
import type { Submission } from '../database/tables.js';
import { adminOnly } from '../http/admin-guard.js';
import type { Server } from '../http/server.js';
import type { ServerContext } from '../server-context.js';
import { knownForm, languageIn } from './form-in.js';
import { allSubmissions, listSubmissions } from './list-submissions.js';
import { submissionsCsv } from './submissions-csv.js';

const params = z.object({ form: z.string() });
const querystring = z.strictObject({
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  format: z.enum(['json', 'csv']).optional(),
});

/** `GET /v1/forms/:form/submissions`, for the administrator: a page as JSON, or everything as CSV. */
export function listForms(server: Server, { policy, database, adminToken }: ServerContext): void {
  const options = { schema: { params, querystring }, onRequest: adminOnly(adminToken) };
  server.get('/v1/forms/:form/submissions', options, async ({ params, query, headers }, reply) => {
    const form = knownForm(policy, params.form, languageIn(policy, undefined));
    if ((query.format ?? formatIn(headers.accept)) === 'csv') {
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${form.id}.csv"`)
        .send(submissionsCsv(form, allSubmissions(database, form.id)));
    }
    const page = await listSubmissions(database, form.id, query.limit, query.before);
    return reply.send({
      submissions: page.map(asJson),
      next: page.length < query.limit ? null : (page.at(-1)?.id ?? null),
    });
  });
}

const formatIn = (accept = ''): 'json' | 'csv' => (accept.includes('text/csv') ? 'csv' : 'json');

const asJson = ({ id, campaign, data, consents, language, ...row }: Submission) => ({
  id,
  receivedAt: new Date(row.received_at).toISOString(),
  campaign,
  data,
  consents,
  language,
  policy: { version: row.policy_version, hash: row.policy_hash },
});
