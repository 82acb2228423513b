export { cleanUpPage } from '../withdrawal/clean-up-page.js';
