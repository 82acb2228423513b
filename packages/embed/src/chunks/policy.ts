import '@konekto/elements/cookie-list';
import '@konekto/elements/policy';
