import type { GateTable } from '@konekto/policy';

/** What `konekto build` makes of a policy for a page: the gates, and where its words lie. */
export interface SitePackage {
  readonly gates: GateTable;
  /** Folder of the words, relative to the package: its name changes with them. */
  readonly content: string;
  /** Among the words is the part `history`: what earlier versions of the policy said. */
  readonly history?: true;
}
