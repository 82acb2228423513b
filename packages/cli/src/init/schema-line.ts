import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

const schema = join('node_modules', '@konekto', 'policy', 'schema', 'policy.schema.json');

/**
 * The first line of a policy file, by which editors find the JSON Schema that completes and explains its keys. Nothing
 * where the project of the file doesn't have the schema: an address that leads nowhere would be an error in the editor.
 */
export async function schemaLine(file: string): Promise<string> {
  const folder = dirname(resolve(file));
  const installed = await nearestTo(folder);
  if (installed === undefined) return '';
  const path = relative(folder, installed).replaceAll(sep, '/');
  return `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}\n\n`;
}

/** The schema as it is installed in a folder, or in the nearest one around it. */
async function nearestTo(folder: string): Promise<string | undefined> {
  const candidate = join(folder, schema);
  const isThere = await access(candidate).then(
    () => true,
    () => false,
  );
  if (isThere) return candidate;
  return dirname(folder) === folder ? undefined : nearestTo(dirname(folder));
}
