// Entry of the process of a desk without a model.
process.on('disconnect', () => process.exit());

const { register } = await import('tsx/esm/api');
register();
await import('./paperDeskProcess.ts');
