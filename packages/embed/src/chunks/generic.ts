export { loadPackage } from '../load-package.js';
