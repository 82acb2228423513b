export { deliverRecords } from '@konekto/consent';
