import { define } from '../define.js';
import { PolicyViewer } from './policy-viewer.js';

define('konekto-policy', PolicyViewer);
