/** What the gateway does wrong. */
export interface GatewayFaults {
  readonly refuseHandshakes: () => { readonly refused: number; allow(): void };
  readonly closeOnConnect: (code: number | null) => void;
  readonly answerResumes: (answer: boolean) => void;
  readonly refuseNextResume: () => void;
  readonly acknowledgeHeartbeats: (acknowledge: boolean) => void;
  /** Whether a connection is refused now. */
  readonly takeRefusedHandshake: () => boolean;
  /** Whether a resume is refused now. */
  readonly takeRefusedResume: () => boolean;
  readonly answersResumes: () => boolean;
  readonly acknowledges: () => boolean;
  /** Goes on, or closes with the code that is due at every connection. */
  readonly withClosing: (close: (code: number) => void, goOn: () => void) => void;
}

/** Makes a gateway's faults, none of them due. */
export function createGatewayFaults(): GatewayFaults {
  let refusing: { refused: number; allow(): void } | null = null;
  let closing: number | null = null;
  let isAnswering = true;
  let isAcknowledging = true;
  let refusedResumes = 0;
  return {
    refuseHandshakes: () => {
      refusing = {
        refused: 0,
        allow: () => {
          refusing = null;
        },
      };
      return refusing;
    },
    closeOnConnect: (code) => {
      closing = code;
    },
    answerResumes: (answer) => {
      isAnswering = answer;
    },
    refuseNextResume: () => {
      refusedResumes += 1;
    },
    acknowledgeHeartbeats: (acknowledge) => {
      isAcknowledging = acknowledge;
    },
    takeRefusedHandshake: () => {
      if (refusing) refusing.refused += 1;
      return refusing !== null;
    },
    takeRefusedResume: () => refusedResumes > 0 && refusedResumes-- > 0,
    answersResumes: () => isAnswering,
    acknowledges: () => isAcknowledging,
    withClosing: (close, goOn) => {
      if (closing === null) goOn();
      else close(closing);
    },
  };
}
