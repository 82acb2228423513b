import mixpanel from 'mixpanel-browser';
import { followConsent, onClick } from './follow-consent.js';

let granted = true;

mixpanel.init('0123456789abcdef', {
  api_host: 'https://api-eu.mixpanel.com',
  batch_requests: false,
  // Its own note of the withdrawal is removed like all that it keeps: what it sends is stopped here.
  hooks: { before_send_events: (event) => (granted ? event : null) },
});
followConsent('mixpanel', (value) => {
  granted = value;
  if (granted) mixpanel.opt_in_tracking();
  else mixpanel.opt_out_tracking();
});
mixpanel.track('arrived');
onClick(() => mixpanel.track('clicked'));
