/** Whether a name fits a glob in which `*` stands for anything: `_pk_id*` fits `_pk_id.1.9f3a`. */
export const matchesGlob = (glob: string, name: string): boolean =>
  new RegExp(`^${glob.split('*').map(escape).join('.*')}$`).test(name);

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
