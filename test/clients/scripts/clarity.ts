import clarity from '@microsoft/clarity';
import { onClick } from './follow-consent.js';

clarity.init('abcdef1234');
onClick(() => clarity.event('clicked'));
