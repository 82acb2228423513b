import { define } from '../define.js';
import { CookieList } from './cookie-list.js';

define('konekto-cookie-list', CookieList);
