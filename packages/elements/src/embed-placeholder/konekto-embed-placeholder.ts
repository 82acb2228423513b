import { define } from '../define.js';
import { EmbedPlaceholder } from './embed-placeholder.js';

define('konekto-embed-placeholder', EmbedPlaceholder);
