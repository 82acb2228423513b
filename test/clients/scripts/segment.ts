import { AnalyticsBrowser } from '@segment/analytics-next';
import { followConsent, onClick } from './follow-consent.js';

const analytics = AnalyticsBrowser.load({ writeKey: 'write-key' });
let granted = true;
followConsent('segment', (value) => {
  granted = value;
  if (!granted) void analytics.reset();
});
void analytics.page();
// It has no switch for what it sends: the site asks before each call.
onClick(() => {
  if (granted) void analytics.track('clicked');
});
