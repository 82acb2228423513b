import type { UserConfig } from 'vite';

/** What Vite must know to take the packages' sources instead of their builds, for Storybook and for the story tests. */
export function viteOptions(mode: 'DEVELOPMENT' | 'PRODUCTION' = 'DEVELOPMENT'): UserConfig {
  return {
    resolve: { conditions: ['sdk-source', 'browser', 'module', mode.toLowerCase()] },
    build: { chunkSizeWarningLimit: 2000 }, // Storybook's own chunks; ours have a size budget
  };
}
