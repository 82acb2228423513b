import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { elementPath } from './element-path.js';

describe('the path of an element', () => {
  it('leads to it, and only to it', () => {
    const page = place(
      '<main><script></script><p></p><script></script></main><main><script></script></main>',
    );
    for (const script of page.querySelectorAll('script')) {
      expect(document.querySelectorAll(elementPath(script))).to.have.length(1);
      expect(document.querySelector(elementPath(script)) === script).to.equal(true);
    }
  });

  it('counts only where there are more of its kind', () => {
    place('<section id="only-here"><p></p><script></script></section>');
    expect(elementPath(document.querySelector('#only-here > script')!)).to.equal('#only-here > script');
    expect(elementPath(document.head)).to.equal('html > head');
  });

  it('does not begin at an id that stands twice', () => {
    const page = place('<i id="twice"></i><b id="twice"></b>');
    expect(elementPath(page.querySelector('b')!)).to.match(/^html > body > .* > b$/);
  });

  it('leads to the script that took the place of a held one', () => {
    const page = place('<script type="other" src="/a.js"></script>');
    const held = document.createElement('script');
    held.setAttribute('src', '/a.js');
    expect(elementPath(held)).to.equal(elementPath(page.querySelector('script')!));
  });

  it('names an element that left the page by its address', () => {
    const image = document.createElement('img');
    image.setAttribute('data-src', '/gone.gif');
    expect(elementPath(image)).to.equal('img[src="/gone.gif"]');
  });
});
