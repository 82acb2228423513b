import { z } from 'zod';
import { purpose, service } from '../document/service.js';

/** Where a fact was read, and which fact it is. */
const source = z.strictObject({
  url: z.url({ protocol: /^https$/, error: 'an https address' }),
  says: z.string().trim().min(1),
});

/** A service as a policy declares it, ready to take over, with the tag that goes into a page. */
export const declaration = z.strictObject({
  service,
  /** HTML that is gated already. What a site fills in is written as a PLACE_IN_CAPITALS. */
  tag: z.string().trim().min(1),
  sources: z.array(source).min(1),
  /** The day on which the sources were last read. */
  checked: z.iso.date({ error: 'a date such as 2026-11-25' }),
});
export type Declaration = z.output<typeof declaration>;

/** The purposes that the declarations of a library refer to. */
export const libraryPurposes = z.array(purpose).min(1);
export type LibraryPurposes = z.output<typeof libraryPurposes>;
