import { expect, waitUntil } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { startConsent } from '../testing/start-consent.js';

const film =
  '<iframe data-service="player" data-src="about:blank#film" title="Film" width="320" height="180"></iframe>';

async function setup(markup = film) {
  const page = place(markup);
  const consent = startConsent();
  const placeholder = () => page.querySelector('button');
  const frame = () => page.querySelector('iframe');
  await waitUntil(placeholder);
  return { page, consent, placeholder, frame };
}

describe('a held embed', () => {
  it('is replaced by a placeholder before a choice and after a refusal', async () => {
    const { consent, placeholder, frame } = await setup();
    expect(placeholder() !== null).to.equal(true);
    expect(frame() === null).to.equal(true);
    await consent.rejectAll();
    expect(placeholder() !== null).to.equal(true);
    expect(frame() === null).to.equal(true);
  });

  it('loads in its place on the grant, as it was written', async () => {
    const { consent, placeholder, frame } = await setup();
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

  it('gets no placeholder where it may load at once', async () => {
    await startConsent().save({ media: true });
    const page = place(film);
    let placeholders = 0;
    const consent = startConsent({
      placeholder: () => {
        placeholders += 1;
        return document.createElement('button');
      },
    });
    await waitUntil(() => page.querySelector('iframe')!.src === 'about:blank#film');
    await consent.save({ analytics: true });
    expect(placeholders).to.equal(0);
  });

  it('gets none when it is allowed before the page is painted', async () => {
    const page = place(film);
    const consent = startConsent();
    await consent.acceptAll();
    expect(page.querySelector('button')).to.equal(null);
    expect(page.querySelector('iframe')!.src).to.equal('about:blank#film');
  });

  it('turns into its placeholder when it may load no longer by the time that it is its turn', async () => {
    const page = place(film);
    const consent = startConsent();
    const accepted = consent.acceptAll();
    await consent.rejectAll();
    await accepted;
    await waitUntil(() => page.querySelector('button'));
    expect(page.querySelector('iframe')).to.equal(null);
  });

  it('shows once without remembering it', async () => {
    const { consent, placeholder, frame } = await setup();
    placeholder()!.click();
    expect(frame()!.src).to.equal('about:blank#film');
    expect(consent.state.status).to.equal('undecided');
    expect(document.cookie).to.equal('');
  });

  it('shows only the one embed that was asked for', async () => {
    const { page, placeholder } = await setup(film + film);
    placeholder()!.click();
    expect(page.querySelectorAll('iframe')).to.have.length(1);
    expect(page.querySelectorAll('button')).to.have.length(1);
  });

  it('turns back into its placeholder on withdrawal, and loads again on a new grant', async () => {
    const { consent, placeholder, frame } = await setup();
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
    const { consent, frame } = await setup();
    await consent.save({ media: true });
    let loads = 0;
    frame()!.addEventListener('load', () => (loads += 1));
    await consent.save({ analytics: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loads).to.equal(0);
  });
});
