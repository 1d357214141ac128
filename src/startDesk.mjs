// Entry of the desk's process. Ctrl-C in a terminal reaches the whole group of processes: the parent decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit());

const { register } = await import('tsx/esm/api');
register();
await import('./deskProcess.ts');
