import { z } from 'zod';
import { policyDocument } from './document.js';

/** A part of a JSON Schema, as far as it is followed here. */
interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | false;
  readonly items?: Part;
  readonly anyOf?: readonly Part[];
}

/**
 * The policy document as JSON Schema (draft 7), for editors: completion, hints and the mistakes that a schema can see.
 * What only `konekto check` sees is left out.
 */
export const policyJsonSchema = (): object => ({
  title: 'Konekto policy document',
  ...z.toJSONSchema(policyDocument, { io: 'input', target: 'draft-7' }),
});

let schema: Part | undefined;

/** The keys that the document knows at a place. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  schema ??= policyJsonSchema() as Part;
  const parts = path.reduce<readonly Part[]>(
    (parts, key) => parts.flatMap((part) => within(part, key)),
    alternatives(schema),
  );
  return [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function within({ properties = {}, additionalProperties, items }: Part, key: PropertyKey): readonly Part[] {
  const next =
    typeof key === 'number'
      ? items
      : Object.hasOwn(properties, key)
        ? properties[String(key)]
        : additionalProperties || undefined;
  return next ? alternatives(next) : [];
}

const alternatives = (part: Part): readonly Part[] => part.anyOf?.flatMap(alternatives) ?? [part];
