import { expect } from '@open-wc/testing';
import type { GateTable } from '@konekto/policy';
import { gateTable } from '../testing/gate-table.js';
import { heard, place as placeMarkup } from '../testing/one-test.js';
import { inline, noteRuns } from '../testing/scripts.js';
import { startConsent } from '../testing/start-consent.js';

function setup(...attributes: string[]) {
  const runs = noteRuns();
  const undeclared: (readonly string[])[] = [];
  placeMarkup(attributes.map((one) => inline(one.replace(/"/g, ''), one)).join(''));
  const consent = startConsent({ onProblem: ({ ids = [] }) => undeclared.push(ids) });
  return { runs, consent, undeclared };
}

describe('data-consent and data-service', () => {
  it('ask for every purpose that they name', async () => {
    const { runs, consent } = setup('data-consent="analytics  marketing"');
    await consent.save({ analytics: true });
    expect(runs).to.deep.equal([]);
    await consent.save({ marketing: true });
    expect(runs).to.have.length(1);
  });

  it('look up the purpose of a service that stands alone', async () => {
    const { runs, consent } = setup('data-service="player"');
    await consent.save({ analytics: true });
    expect(runs).to.deep.equal([]);
    await consent.save({ media: true });
    expect(runs).to.have.length(1);
  });

  it('hold a refused service of an agreed purpose', async () => {
    const { runs, consent } = setup(
      'data-consent="analytics" data-service="counter"',
      'data-consent="analytics" data-service="meter"',
    );
    await consent.save({ analytics: true, counter: false });
    expect(runs).to.deep.equal(['data-consent=analytics data-service=meter']);
  });

  it('release an agreed service of a refused purpose', async () => {
    const { runs, consent } = setup('data-consent="analytics" data-service="counter"');
    await consent.save({ counter: true });
    expect(runs).to.have.length(1);
  });

  it('ask for another purpose beside the one of the service', async () => {
    const { runs, consent } = setup('data-consent="analytics marketing" data-service="counter"');
    await consent.save({ counter: true });
    expect(runs).to.deep.equal([]);
    await consent.save({ marketing: true });
    expect(runs).to.have.length(1);
  });

  it('let run at once what is necessary or exempt', () => {
    const { runs } = setup('data-consent="necessary"', 'data-service="session"', 'data-service="visits"');
    expect(runs).to.have.length(3);
  });
});

describe('!id', () => {
  it('does not run while undecided', () => {
    expect(setup('data-consent="!analytics"').runs).to.deep.equal([]);
  });

  it('runs on refusal', async () => {
    const { runs, consent } = setup('data-consent="!analytics"');
    await consent.rejectAll();
    expect(runs).to.have.length(1);
  });

  it('does not run on the grant, but does on withdrawal', async () => {
    const { runs, consent } = setup('data-consent="!analytics"');
    await consent.acceptAll();
    expect(runs).to.deep.equal([]);
    await consent.withdraw();
    expect(runs).to.have.length(1);
  });

  it('goes together with an id that must be granted', async () => {
    const { runs, consent } = setup('data-consent="analytics !marketing"');
    await consent.acceptAll();
    expect(runs).to.deep.equal([]);
    await consent.save({ marketing: false });
    expect(runs).to.have.length(1);
  });
});

describe('what the policy does not declare', () => {
  for (const attributes of ['data-consent="typo"', 'data-service="typo"', 'data-consent="analytics typo"']) {
    it(`never runs, and the page is told: ${attributes}`, async () => {
      const { runs, consent, undeclared } = setup(attributes);
      await consent.save({ analytics: true, marketing: true, media: true, typo: true });
      expect(runs).to.deep.equal([]);
      expect(undeclared).to.deep.equal([['typo']]);
    });
  }

  it('never runs on refusal either', async () => {
    const { runs, consent } = setup('data-consent="!typo"');
    await consent.rejectAll();
    expect(runs).to.deep.equal([]);
  });

  it('does not run for a name that every object answers to', async () => {
    const { runs, consent, undeclared } = setup('data-consent="constructor"', 'data-service="toString"');
    await consent.acceptAll();
    expect(runs).to.deep.equal([]);
    expect(undeclared).to.deep.equal([['constructor'], ['toString']]);
  });

  it('loads as no embed, and has no placeholder that offers to', async () => {
    const page = placeMarkup(
      '<iframe data-service="typo" data-src="about:blank#embed" title="Map"></iframe>',
    );
    const consent = startConsent();
    await consent.acceptAll();
    expect(page.querySelectorAll('button, iframe[src]')).to.have.length(0);
  });

  it('is told once, and no error stops the gates behind it', async () => {
    const errors = heard('konekto-error');
    const { runs, consent, undeclared } = setup('data-consent="typo"', 'data-consent="analytics"');
    await consent.acceptAll();
    await consent.acceptAll();
    expect(undeclared).to.have.length(1);
    expect(runs).to.have.length(1);
    expect(errors).to.deep.equal([]);
  });
});

describe('a policy for pupils', () => {
  it('runs nothing that needs consent, whatever is saved (UAVG art. 5)', async () => {
    const runs = noteRuns();
    placeMarkup(inline('video', 'data-service="player"'));
    const consent = startConsent({ table: { ...gateTable, audience: 'pupils', purposes: [] } });
    await consent.save({ player: true, media: true });
    expect(runs).to.deep.equal([]);
    expect(consent.allows('player')).to.equal(false);
  });
});

describe('the tags of other tools', () => {
  const aliased: GateTable = {
    ...gateTable,
    purposes: gateTable.purposes.map((one) =>
      one.id === 'analytics' ? { ...one, aliases: ['statistics'] } : one,
    ),
    services: gateTable.services.map((one) =>
      one.id === 'counter' ? { ...one, aliases: ['Count It'] } : one,
    ),
  };

  /** Places held scripts with these attributes; each notes its run under its attributes. */
  function place(...attributes: string[]) {
    const runs = noteRuns();
    const page = placeMarkup(attributes.map((one) => inline(one.replace(/"/g, ''), one)).join(''));
    const problems: string[] = [];
    const consent = startConsent({ table: aliased, onProblem: ({ code }) => problems.push(code) });
    return { runs, page, consent, problems };
  }

  const notations = [
    'data-category="statistics"',
    'data-category="analytics" data-service="Count It"',
    'data-name="Count It"',
    'data-cookieconsent="statistics"',
    'data-cookieconsent="statistics,marketing"',
  ];
  for (const notation of notations) {
    it(`are held and run where the policy maps them: ${notation}`, async () => {
      const { runs, consent } = place(notation);
      await consent.rejectAll();
      expect(runs).to.deep.equal([]);
      await consent.acceptAll();
      expect(runs).to.have.length(1);
    });
  }

  it('wait for every purpose that they name', async () => {
    const { runs, consent } = place('data-cookieconsent="statistics,marketing"');
    await consent.save({ analytics: true });
    expect(runs).to.deep.equal([]);
  });

  it('never run when the policy knows only some of their purposes', async () => {
    const { runs, consent, problems } = place('data-cookieconsent="statistics,profiling"');
    await consent.acceptAll();
    expect(runs).to.deep.equal([]);
    expect(problems).to.deep.equal(['undeclared']);
  });

  it('run on refusal where they say so', async () => {
    const { runs, consent } = place('data-category="!statistics"');
    expect(runs).to.deep.equal([]);
    await consent.rejectAll();
    expect(runs).to.have.length(1);
  });

  it('are left alone where the policy does not know what they name', async () => {
    const { runs, consent, problems } = place('data-name="something"', 'data-category="functionality"');
    await consent.acceptAll();
    expect(runs).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('mean nothing on other elements of the page', async () => {
    const { page, consent } = place();
    page.innerHTML =
      '<div data-name="Count It" data-category="statistics"><img data-src="/x.png" data-name="counter" alt=""></div>';
    await consent.acceptAll();
    expect(page.querySelector('img')!.hasAttribute('src')).to.equal(false);
  });
});
