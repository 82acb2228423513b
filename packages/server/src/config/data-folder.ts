import { accessSync, constants, mkdirSync } from 'node:fs';
import { ConfigError } from './config-error.js';

/** Makes the data folder where there is none, for this user alone. Throws a ConfigError when it can't be written. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new ConfigError([
      {
        variable: 'DATA_DIR',
        expected: 'a folder that can be made and written',
        found: `${folder} (${(error as NodeJS.ErrnoException).code})`,
        remedy: 'Set DATA_DIR to a folder that this user may write',
      },
    ]);
  }
}
