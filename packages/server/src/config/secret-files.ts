import { join } from 'node:path';

/** Where an administrator's token that was made on first start is kept. */
export const adminTokenFile = (dataDir: string): string => join(dataDir, 'admin-token');

/** Where a secret that was made on first start, by which the server knows its own marks in forms, is kept. */
export const formSecretFile = (dataDir: string): string => join(dataDir, 'form-secret');
