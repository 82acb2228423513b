import type { PolicyDocument } from '../../document/document.js';
import { gdpr } from '../law/gdpr.js';
import type { Rule } from '../rule.js';

type Channel = PolicyDocument['rights']['channels'][number];

const needs: Readonly<Record<Channel, string>> = {
  email: 'organisation.email',
  phone: 'organisation.phone',
  letter: 'organisation.address',
  form: 'a form under forms',
};

/** A way to use one's rights must work: GDPR art. 12(2), the controller facilitates the exercise of rights. */
export const channelWithoutAddress: Rule = {
  code: 'CHANNEL_WITHOUT_ADDRESS',
  level: 'warning',
  title: 'People may use their rights in a way that leads nowhere.',
  basis: gdpr('12(2)'),
  *find(document) {
    for (const [index, channel] of document.rights.channels.entries()) {
      if (leadsSomewhere(channel, document)) continue;
      yield {
        at: ['rights', 'channels', index],
        why: `People are told to use their rights by ${channel}, but the document has no ${needs[channel].replace('a form', 'form')}.`,
        proposal: `Fill in ${needs[channel]}, or remove ${channel} from rights.channels.`,
      };
    }
  },
};

function leadsSomewhere(channel: Channel, { organisation, forms }: PolicyDocument): boolean {
  switch (channel) {
    case 'email':
    case 'phone':
      return organisation[channel] !== 'unknown';
    case 'letter':
      return organisation.address !== 'unknown';
    case 'form':
      return Object.keys(forms).length > 0;
  }
}
