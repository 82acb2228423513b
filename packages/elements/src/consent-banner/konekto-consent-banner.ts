import { define } from '../define.js';
import { ConsentBanner } from './consent-banner.js';

define('konekto-consent-banner', ConsentBanner);
