import { aTimeout, expect } from '@open-wc/testing';
import { place } from '../testing/one-test.js';
import { external, inline, missingFile, noteRuns, quiet, ran } from '../testing/scripts.js';
import { startConsent } from '../testing/start-consent.js';
import { ServiceQueue } from './service-queue.js';

function setup(markup: string) {
  const runs = noteRuns();
  place(markup);
  return { runs, consent: startConsent() };
}

const missing = (attributes: string) =>
  `<script type="text/plain" ${attributes} src="${missingFile()}"></script>`;
const counter = 'data-service="counter"';
const meter = 'data-service="meter"';

describe('the order of scripts', () => {
  it('is that of the page within a service', async () => {
    const { runs, consent } = setup(
      external('1', counter) + inline('2', counter) + external('3', counter) + inline('4', counter),
    );
    await consent.acceptAll();
    await ran('4');
    expect(runs).to.deep.equal(['1', '2', '3', '4']);
  });

  it('is that of the page for scripts that share purposes and name no service', async () => {
    const { runs, consent } = setup(external('1') + inline('2'));
    await consent.acceptAll();
    await ran('2');
    expect(runs).to.deep.equal(['1', '2']);
  });

  it('does not make one service wait for another', async () => {
    const { runs, consent } = setup(external('slow', counter) + inline('fast', meter));
    await consent.acceptAll();
    expect(runs).to.deep.equal(['fast']);
    await ran('slow');
  });

  it('lets what follows an async script go on', async () => {
    const { runs, consent } = setup(external('slow', `${counter} async`) + inline('fast', counter));
    await consent.acceptAll();
    expect(runs).to.deep.equal(['fast']);
    await ran('slow');
  });

  it('is kept by modules, which hold no inline script', async () => {
    const module = `${counter} data-type="module"`;
    const { runs, consent } = setup(
      external('1', module) + inline('2', module) + external('3', module) + inline('4', counter),
    );
    await consent.acceptAll();
    await ran('4');
    expect(runs).to.deep.equal(['1', '2', '3', '4']);
  });

  it('lets an inline script pass an inline module, as a browser does', async () => {
    const { runs, consent } = setup(
      inline('later', `${counter} data-type="module"`) + inline('now', counter),
    );
    await consent.acceptAll();
    expect(runs).to.deep.equal(['now']);
    await ran('later');
  });

  it('goes on after a script that fails to load', async () => {
    const { runs, consent } = setup(missing(counter) + inline('next', counter));
    await consent.acceptAll();
    await ran('next');
    expect(runs).to.deep.equal(['next']);
  });

  it('goes on after a script that was taken out of the page while it waited', async () => {
    const { runs, consent } = setup(
      external('1', counter) + external('gone', `${counter} id="gone"`) + inline('3', counter),
    );
    await consent.acceptAll();
    document.getElementById('gone')!.remove();
    await ran('3');
    expect(runs).to.deep.equal(['1', '3']);
  });

  it('is kept for scripts that are added while an earlier one loads', async () => {
    const { runs, consent } = setup(external('1', counter));
    await consent.acceptAll();
    place(inline('2', counter));
    await ran('2');
    expect(runs).to.deep.equal(['1', '2']);
  });

  it('ends with a withdrawal: what still waits does not run', async () => {
    const { runs, consent } = setup(external('1', counter) + inline('2', counter));
    await consent.acceptAll();
    await consent.withdraw();
    await quiet();
    expect(runs).to.not.include('2');
  });

  it('is taken up again by a later grant', async () => {
    const { runs, consent } = setup(external('1', counter) + inline('2', counter));
    await consent.acceptAll();
    await consent.withdraw();
    await quiet();
    await consent.acceptAll();
    await ran('2');
    expect(runs.filter((name) => name === '2')).to.have.length(1);
  });
});

describe('ServiceQueue', () => {
  it('passes a step that hangs after five seconds, and not before', async () => {
    const queue = new ServiceQueue();
    const passed: string[] = [];
    const step = { element: document.createElement('script'), holdsNext: true };
    queue.add({ ...step, run: () => new Promise(() => undefined) });
    queue.add({ ...step, run: () => void passed.push('next') });
    await aTimeout(4500);
    expect(passed).to.deep.equal([]);
    await aTimeout(1000);
    expect(passed).to.deep.equal(['next']);
  });
});
