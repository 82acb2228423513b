import { define } from '../define.js';
import { ContactForm } from './contact-form.js';

define('konekto-contact-form', ContactForm);
