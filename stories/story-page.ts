import { provideSite } from '@konekto/elements/site';
import { makeStorySite, type StorySiteOptions } from './story-site.js';

/** The page of a story: it provides a site to the elements inside it, as konekto.js does for a document. */
export class StoryPage extends HTMLElement {
  #provides = false;

  /** Set it before the page is connected. The first value counts: new arguments don't undo what a visitor chose. */
  set site(options: StorySiteOptions) {
    if (!this.#provides) provideSite(this, makeStorySite(options, this));
    this.#provides = true;
  }
}

if (!customElements.get('story-page')) customElements.define('story-page', StoryPage);
