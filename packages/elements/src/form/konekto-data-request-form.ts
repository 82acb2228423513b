import { define } from '../define.js';
import { DataRequestForm } from './data-request-form.js';

define('konekto-data-request-form', DataRequestForm);
