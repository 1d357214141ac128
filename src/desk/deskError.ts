/** A request was not done: the desk is closed, its process died twice on it, or it came upon a bug. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
}
