import { define } from '../define.js';
import { DeclaredForm } from './declared-form.js';

define('konekto-form', DeclaredForm);
