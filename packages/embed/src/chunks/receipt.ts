export { makeReceipt } from '@konekto/consent';
