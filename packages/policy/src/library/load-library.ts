import { PolicyError } from '../document/policy-error.js';
import { readChecked } from '../document/read-checked.js';
import { declaration, libraryPurposes, type Declaration, type LibraryPurposes } from './declaration.js';

/** Ready declarations of services, ordered by id, and the purposes that they refer to. */
export interface Library {
  readonly purposes: LibraryPurposes;
  readonly declarations: readonly Declaration[];
}

const purposesFile = 'purposes.yaml';

/**
 * Reads and checks a library of declarations.
 * @param files the text of each file by its name: `purposes.yaml`, and a `<id>.yaml` for every service
 * @throws PolicyError with every mistake of the first file that has any: path, line, column, expected, found and remedy
 */
export function loadLibrary(files: Readonly<Record<string, string>>): Library {
  const purposes = readChecked(libraryPurposes, files[purposesFile] ?? '', purposesFile).value;
  const names = Object.keys(files).filter((name) => name !== purposesFile);
  return {
    purposes,
    declarations: names.toSorted().map((name) => loadDeclaration(files[name] ?? '', name, purposes)),
  };
}

function loadDeclaration(source: string, file: string, purposes: LibraryPurposes): Declaration {
  const { value, located } = readChecked(declaration, source, file);
  const { id, purpose } = value.service;
  const known = purposes.map((each) => each.id);
  const mistakes = [];
  if (`${id}.yaml` !== file)
    mistakes.push({
      at: ['service', 'id'],
      path: 'service.id',
      expected: `the name of the file, ${file.replace(/\.yaml$/, '')}`,
      found: id,
      remedy: `name the file ${id}.yaml, or change service.id`,
    });
  if (!known.includes(purpose))
    mistakes.push({
      at: ['service', 'purpose'],
      path: 'service.purpose',
      expected: `a purpose of the library: ${known.join(', ')}`,
      found: purpose,
      remedy: `add the purpose ${purpose} to ${purposesFile}, or use one that stands there`,
    });
  if (mistakes.length > 0) throw new PolicyError(file, mistakes.map(located));
  return value;
}
