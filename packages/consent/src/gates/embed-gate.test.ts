import { expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';

const film =
  '<iframe data-service="player" data-src="about:blank#film" title="Film" width="320" height="180"></iframe>';

function setup(markup = film) {
  const page = place(markup);
  const consent = startConsent();
  const placeholder = () => page.querySelector('button');
  const frame = () => page.querySelector('iframe');
  return { page, consent, placeholder, frame };
}

describe('a held embed', () => {
  it('is replaced by a placeholder before a choice and after a refusal', async () => {
    const { consent, placeholder, frame } = setup();
    expect(placeholder() !== null).to.equal(true);
    expect(frame() === null).to.equal(true);
    await consent.rejectAll();
    expect(placeholder() !== null).to.equal(true);
    expect(frame() === null).to.equal(true);
  });

  it('loads in its place on the grant, as it was written', async () => {
    const { consent, placeholder, frame } = setup();
    await consent.acceptAll();
    expect(placeholder() === null).to.equal(true);
    const { src, title, width, height } = frame()!;
    expect({ src, title, width, height }).to.deep.equal({
      src: 'about:blank#film',
      title: 'Film',
      width: '320',
      height: '180',
    });
  });

  it('shows once without remembering it', () => {
    const { consent, placeholder, frame } = setup();
    placeholder()!.click();
    expect(frame()!.src).to.equal('about:blank#film');
    expect(consent.state.status).to.equal('undecided');
    expect(document.cookie).to.equal('');
  });

  it('shows only the one embed that was asked for', () => {
    const { page, placeholder } = setup(film + film);
    placeholder()!.click();
    expect(page.querySelectorAll('iframe')).to.have.length(1);
    expect(page.querySelectorAll('button')).to.have.length(1);
  });

  it('turns back into its placeholder on withdrawal, and loads again on a new grant', async () => {
    const { consent, placeholder, frame } = setup();
    await consent.acceptAll();
    const loaded = frame()!;
    await consent.withdraw();
    expect(placeholder() !== null).to.equal(true);
    expect(frame() === null).to.equal(true);
    expect(loaded.hasAttribute('src')).to.equal(false);
    await consent.acceptAll();
    expect(frame()!.src).to.equal('about:blank#film');
  });

  it('is not loaded anew by a decision about something else', async () => {
    const { consent, frame } = setup();
    await consent.save({ media: true });
    let loads = 0;
    frame()!.addEventListener('load', () => (loads += 1));
    await consent.save({ analytics: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loads).to.equal(0);
  });
});
