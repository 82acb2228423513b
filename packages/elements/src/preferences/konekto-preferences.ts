import { define } from '../define.js';
import { Preferences } from './preferences.js';

define('konekto-preferences', Preferences);
