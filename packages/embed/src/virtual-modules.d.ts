/** Made by the bundler, see bundle/chunk-files.mjs: the hashed file of each chunk. */
declare module 'virtual:chunk-files' {
  export const chunkFiles: Readonly<
    Record<
      | 'autoblock'
      | 'debug'
      | 'diagnostics'
      | 'forms'
      | 'generic'
      | 'policy'
      | 'preferences'
      | 'receipt'
      | 'records'
      | 'shared'
      | 'signals'
      | 'withdrawal',
      string
    >
  >;
}
