import picocolors from 'picocolors';

/** Colours for a terminal; where output is no terminal, or NO_COLOR is set, texts stay as they are. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** @param colour Whether the output is a terminal, undefined being no, as Node says of a pipe; picocolors also heeds NO_COLOR. */
export function createPaint(colour: boolean | undefined): Paint {
  return picocolors.createColors((colour ?? false) && picocolors.isColorSupported);
}
