// Entry of the process that the machine's floor is measured in, as the inference process is started.
process.on('disconnect', () => process.exit());

const { register } = await import('tsx/esm/api');
register();
await import('./bareModelProcess.ts');
