import { unsafeCSS } from 'lit';
import { baseCss } from './base-css.js';

/** The common styles for elements that are made with Lit. */
export const hostStyles = unsafeCSS(baseCss);
