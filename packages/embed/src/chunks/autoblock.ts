import { takeHandOver } from '../autoblock/hand-over.js';
import { startAutoblock } from '../autoblock/start-autoblock.js';

const handOver = takeHandOver();
if (handOver) startAutoblock(handOver);
