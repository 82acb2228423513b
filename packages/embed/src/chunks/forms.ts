import '@konekto/elements/campaign-form';
import '@konekto/elements/contact-form';
import '@konekto/elements/data-request-form';
import '@konekto/elements/form';
import '@konekto/elements/newsletter-form';
