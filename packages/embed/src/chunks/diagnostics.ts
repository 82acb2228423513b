export { explain, toldProblems } from '../diagnostics/explain.js';
