import { htmlDocument, type HtmlDocument } from '@konekto/policy';
import type { ServerContext } from '../server-context.js';

/** What stands on a page of the server's own; the organisation's name is added to its title. */
export type PageContent = Pick<HtmlDocument, 'language' | 'title' | 'heading' | 'body'>;

/** A page of the server's own, whole. */
export const page = ({ policy, stylesheets }: ServerContext, content: PageContent): string =>
  htmlDocument({ ...content, stylesheets, title: `${content.title} – ${policy.organisation.name}` });
