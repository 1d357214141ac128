// Entry of the pooling thread.
const { register } = await import('tsx/esm/api');
register();
await import('./poolingWorker.ts');
