import { define } from '../define.js';
import { DebugOverlay } from './debug-overlay.js';

define('konekto-debug', DebugOverlay);
