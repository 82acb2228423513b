import { loadLibrary } from '@konekto/policy';

const files = import.meta.glob<string>('../packages/policy/library/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const { purposes, declarations } = loadLibrary(
  Object.fromEntries(
    Object.entries(files).map(([path, source]) => [path.slice(path.lastIndexOf('/') + 1), source]),
  ),
);

const titleOf = (id: string): string => {
  const title = purposes.find((purpose) => purpose.id === id)?.title ?? id;
  return typeof title === 'string' ? title : (title['en'] ?? id);
};

/** A row for each service of the library: purpose, name, id, provider, and how much it stores in a browser. */
export const libraryRows = declarations
  .map(({ service: { id, name, purpose, provider, storage }, checked }) => ({
    order: purposes.findIndex((each) => each.id === purpose),
    cells: [
      `\`${id}\``,
      name,
      titleOf(purpose),
      provider === 'unknown' ? 'the site itself' : `${provider.name} (${provider.country})`,
      storage.length === 0 ? 'nothing' : storage.map((item) => `\`${item.name}\``).join(' '),
      checked,
    ],
  }))
  .toSorted((one, other) => one.order - other.order)
  .map(({ cells }) => cells);
