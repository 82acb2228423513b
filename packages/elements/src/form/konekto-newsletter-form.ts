import { define } from '../define.js';
import { NewsletterForm } from './newsletter-form.js';

define('konekto-newsletter-form', NewsletterForm);
