export { explain } from '../diagnostics/explain.js';
