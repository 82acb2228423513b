export { makeSignals } from '@konekto/consent';
