/** What the server of these tests tells them. */
export interface Settings {
  /** An origin of another site. */
  readonly thirdParty: string;
  /** What the generated pages grow from. */
  readonly seed: number;
}

/** The settings of this run. */
export const settings = (await (await fetch('/gates/settings.json')).json()) as Settings;
