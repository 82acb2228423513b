import { consentTypesOf } from '../document/consent-types.js';
import type { ConsentType, PolicyDocument } from '../document/document.js';
import type { GateTable } from './compiled.js';

/** Whom a decision is signalled to; nothing when no service asks for it. */
export function compileSignals({ purposes, services }: PolicyDocument): Pick<GateTable, 'signals'> {
  const vendors = [...new Set(services.flatMap(({ signals }) => signals))];
  if (vendors.length === 0) return {};
  const types = purposes.flatMap((purpose) => consentTypesOf(purpose).map((type) => [type, purpose.id]));
  return { signals: { vendors, types: Object.fromEntries(types) as Record<ConsentType, string> } };
}
