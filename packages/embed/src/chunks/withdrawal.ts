export { clearStorage } from '@konekto/consent';
