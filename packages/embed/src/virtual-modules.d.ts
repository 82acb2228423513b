/** Made by the bundler, see bundle/release.mjs: a chunk stands in the file `konekto-<name>-<release>.js`. */
declare module 'virtual:release' {
  export const release: string;
}
