import '@konekto/elements/campaign-form';
import '@konekto/elements/contact-form';
import '@konekto/elements/newsletter-form';
