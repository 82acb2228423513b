import { z } from 'zod';

/** How long something is kept: an ISO 8601 duration of whole units, `session` (until the browser closes) or `unlimited`. */
export const term = z
  .string()
  .regex(/^(session|unlimited|P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/, {
    error: 'a term in ISO 8601 such as P13M, P30D or PT30M, or session, or unlimited',
  });

/** How terms are written, for the descriptions of keys that hold one. */
export const terms = 'P13M is 13 months, P30D 30 days, PT30M 30 minutes; or session, or unlimited';

export type Term = z.infer<typeof term>;
