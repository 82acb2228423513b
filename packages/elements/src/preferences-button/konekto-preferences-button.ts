import { define } from '../define.js';
import { PreferencesButton } from './preferences-button.js';

define('konekto-preferences-button', PreferencesButton);
