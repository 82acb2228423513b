import type { PolicyDocument } from '../../document/document.js';
import { gdpr } from '../law/gdpr.js';
import { rowsOf } from '../rows.js';
import type { Finding, Rule } from '../rule.js';
import { defaultWords, proposalFor } from '../texts/language.js';

/** Data are kept no longer than their purpose needs (storage limitation): GDPR art. 5(1)(e). */
export const retentionIndefinite: Rule = {
  code: 'RETENTION_INDEFINITE',
  level: 'warning',
  title: 'Data are kept without end.',
  basis: gdpr('5(1)(e)'),
  *find(document) {
    for (const [index, { name, storage }] of document.services.entries()) {
      for (const [position, item] of storage.entries()) {
        if (item.retention !== 'unlimited') continue;
        yield {
          at: ['services', index, 'storage', position, 'retention'],
          why: `${item.name} of ${name} stays in the browser without end. A term must fit what it is for.`,
          proposal: 'retention: P13M',
        };
      }
    }
    for (const { row, at, people } of rowsOf(document))
      if (row.retention === 'unlimited') yield endless(document, at, `The data of “${people}” are`);
    for (const [id, form] of Object.entries(document.forms))
      if (form.retention === 'unlimited')
        yield endless(
          document,
          ['forms', id],
          `What people send with “${defaultWords(document, form.title)}” is`,
        );
  },
};

const endless = (document: PolicyDocument, at: readonly PropertyKey[], what: string): Finding => ({
  at: [...at, 'retention'],
  why: `${what} kept without end. To compare over the years, numbers in which nobody can be recognised are enough.`,
  proposal: `retention: P2Y\n${proposalFor(document, {
    nl: 'Na 2 jaar verwijderen wij de gegevens. Wij bewaren daarna alleen aantallen waarin niemand te herkennen is.',
    en: 'After 2 years we delete the data. From then on we keep only numbers in which nobody can be recognised.',
  })}`,
});
