import '@konekto/elements/preferences';
