import { expect, fixture, html } from '@open-wc/testing';
import type { ConsentInForce, Gate } from '@konekto/consent';
import { reloadWhenScriptsRan } from './reload-when-scripts-ran.js';

const granted = { analytics: true, media: true };

/** Consent in which only these purposes are refused, and a script for analytics that ran. */
function consentWith(refused: Readonly<Record<string, boolean>>, gate: Partial<Gate> = {}): ConsentInForce {
  const ran: Gate = {
    element: document.createElement('script'),
    anchor: document.body,
    condition: { granted: ['analytics'], refused: [], service: undefined },
    open: () => undefined,
    ...gate,
  };
  return {
    table: {} as ConsentInForce['table'],
    state: { purposes: { ...granted, ...refused }, services: {} } as unknown as ConsentInForce['state'],
    undecided: [],
    gates: { open: [ran] },
  };
}

/** How often the page is loaded anew. */
function reloads(consent: ConsentInForce): number {
  let count = 0;
  reloadWhenScriptsRan(consent, () => (count += 1));
  return count;
}

const withdrawn = { analytics: false };

describe('a page that asks to be reloaded after a withdrawal', () => {
  it('is, when a script ran that lost its consent', () => {
    expect(reloads(consentWith(withdrawn))).to.equal(1);
  });

  it('is not, when only scripts ran that may go on', () => {
    expect(reloads(consentWith({ media: false }))).to.equal(0);
  });

  it('is not, when the script still waited for its turn, or it was no script', async () => {
    const waiting = await fixture<HTMLElement>(html`<script type="text/plain"></script>`);
    expect(reloads(consentWith(withdrawn, { element: waiting }))).to.equal(0);
    const frame = document.createElement('iframe');
    expect(reloads(consentWith(withdrawn, { element: frame }))).to.equal(0);
  });
});

describe('a page that holds what a visitor filled in', () => {
  const filled: readonly (readonly [title: string, fillIn: () => Promise<unknown>])[] = [
    ['in a field', async () => ((await fixture<HTMLInputElement>(html`<input value="a" />`)).value = 'b')],
    [
      'in a box',
      async () => ((await fixture<HTMLInputElement>(html`<input type="checkbox" />`)).checked = true),
    ],
    [
      'in a text',
      async () => ((await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`)).value = 'a'),
    ],
    ['in a list', async () => ((await list()).selectedIndex = 1)],
    ['in place', async () => fixture(html`<p contenteditable="true">Beste school,</p>`)],
    ['in a component', async () => ((await component()).value = 'a')],
  ];
  for (const [title, fillIn] of filled) {
    it(`is never reloaded: ${title} (CB-25)`, async () => {
      await fillIn();
      const said: string[] = [];
      const { warn } = console;
      console.warn = (text: string) => said.push(text);
      expect(reloads(consentWith(withdrawn))).to.equal(0);
      console.warn = warn;
      expect(said).to.have.length(1);
    });
  }

  it('is reloaded when everything is as the page wrote it', async () => {
    await fixture(
      html`<form>
        <input value="a" /><input type="checkbox" checked /><textarea>b</textarea>
        <select>
          <option>1</option>
          <option>2</option>
        </select>
        <select multiple>
          <option selected>1</option>
          <option>2</option>
        </select>
      </form>`,
    );
    expect(reloads(consentWith(withdrawn))).to.equal(1);
  });
});

const list = () =>
  fixture<HTMLSelectElement>(
    html`<select>
      <option>1</option>
      <option>2</option>
    </select>`,
  );

/** A field in the shadow root of the host's. */
async function component(): Promise<HTMLInputElement> {
  const host = await fixture(html`<div></div>`);
  const field = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(field);
  return field;
}
