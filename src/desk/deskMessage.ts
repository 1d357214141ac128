import type { FirstMessage } from '../process/childProcess.ts';
import type { Desk } from './desk.ts';
import type { RequestFault } from './requestFault.ts';

/** What can be asked of a desk in another process. */
export type DeskMethod = Exclude<keyof Desk, 'onRenewed' | 'close'>;

/** A call of one of the desk's functions. */
export interface DeskCall {
  readonly method: DeskMethod;
  readonly args: readonly unknown[];
}

/** What the process of a desk sends. */
export type DeskMessage = FirstMessage<null> | DeskReply | DeskNotice | DeskRenewal;

/** What it sends when it is at work. */
export type WorkingMessage = DeskReply | DeskNotice | DeskRenewal;

export interface DeskReply {
  readonly kind: 'reply';
  readonly id: number;
  readonly outcome: { readonly result: unknown } | { readonly fault: RequestFault };
}

/** A line for the person who runs Parley. */
export interface DeskNotice {
  readonly kind: 'notice';
  readonly line: string;
}

/** A new generation is in use. */
export interface DeskRenewal {
  readonly kind: 'renewed';
}
