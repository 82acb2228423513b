import type { Choices, ClearStorage } from '@konekto/consent';
import { directionOf, type Content } from '@konekto/policy/browser';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';
import { chosenTokens } from './design-tokens.js';
import { bundledHistories, policies, type PolicyName } from './policies.js';
import './story-page.js';

/** `parameters.site`: which site a story stands in. Without it, Konekto's own, and a visitor who has not chosen. */
export interface SiteParameters {
  readonly policy?: PolicyName;
  readonly decision?: Choices;
  readonly clearStorage?: ClearStorage;
  /** The browser asks for no advertising (Global Privacy Control). */
  readonly privacyControl?: true;
  /** The site has an archive of published versions. */
  readonly archive?: true;
}

/** The parameters of a story, checked. */
export const siteParameters = (site: SiteParameters): { site: SiteParameters } => ({ site });

/** Wraps a story in a page with a real site, in the language and colours of the toolbar and with the chosen design tokens. */
export const withSite: Decorator = (story, { id, args, globals, parameters }) => {
  const {
    policy = 'bundled',
    decision,
    clearStorage,
    privacyControl,
    archive,
  } = (parameters['site'] ?? {}) as SiteParameters;
  const language = String(globals['locale']);
  const style = { colorScheme: String(globals['theme']), ...chosenTokens(args) };
  const histories = archive && bundledHistories;
  const site = { policy: policies[policy], language, decision, clearStorage, privacyControl, histories };
  const page = html`<story-page
    lang=${language}
    dir=${directionOf(language)}
    style=${styleMap(style)}
    .site=${site}
    >${story()}</story-page
  >`;
  return html`${keyed(`${id} ${language}`, page)}`;
};

/** The words of the bundled policy, for what a page writes around an element. */
export function contentIn(globals: Readonly<Record<string, unknown>>): Content {
  const content = policies.bundled.content[String(globals['locale'])];
  if (!content) throw new Error(`The bundled policy has no words in ${String(globals['locale'])}.`);
  return content;
}
