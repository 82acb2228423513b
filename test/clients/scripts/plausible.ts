import { init, track } from '@plausible-analytics/tracker';
import { followConsent, onClick } from './follow-consent.js';

// Plausible ignores a browser that is driven by a script, unless its own tests say otherwise.
Object.assign(window, { __plausible: true });

let granted = true;
followConsent('plausible', (value) => (granted = value));
init({ domain: 'school.example', transformRequest: (payload) => (granted ? payload : null) });
onClick(() => track('clicked', {}));
