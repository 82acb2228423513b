#!/usr/bin/env node
import '../dist/konekto.js';
