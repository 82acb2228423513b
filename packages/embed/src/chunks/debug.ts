// Chunks of which it uses parts: without them those parts would stand in files of their own.
import './diagnostics.js';
import './withdrawal.js';
import { showOverlay } from '../diagnostics/show-overlay.js';

showOverlay();
