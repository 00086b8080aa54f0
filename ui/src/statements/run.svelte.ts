// Finalising many statements, one after the other. It goes on when one leaves the page; each is whole or not at all,
// and what did not happen is named with its sentence.
import { NO_ANSWER, failureOf } from "../backend/failure";
import type { CustomerId, Finished, Habits } from "../bindings";
import { act } from "../frame/act";
import { habitsOf } from "./options";
import type { Span } from "../frame/period/period";

export type Job = Span & {
  customer: CustomerId;
  name: string;
  /** Undecided cases are left out by name; else they stop it. */
  leaveOut: boolean;
  /** As chosen by hand; else as the customer wants it. */
  habits?: Habits | undefined;
};
export type Refused = { customer: CustomerId; name: string; sentence: string };

export type Run = {
  jobs: readonly Job[];
  done: number;
  statements: readonly Finished[];
  refused: readonly Refused[];
  /** Jobs that were never begun, because someone stopped or the line broke. */
  left: readonly Job[];
  isOver: boolean;
};

let run = $state.raw<Run>();
let stops = false;

export function currentRun(): Run | undefined {
  return run;
}

/** Finalises them in their order; answers when the last is done. */
export async function finaliseAll(jobs: readonly Job[], send = finalise): Promise<Run> {
  stops = false;
  let state: Run = { jobs, done: 0, statements: [], refused: [], left: [], isOver: false };
  run = state;
  for (const job of jobs) {
    if (stops) break;
    try {
      state = { ...state, statements: [...state.statements, await send(job)] };
    } catch (thrown) {
      const { code, sentence } = failureOf(thrown);
      state = { ...state, refused: [...state.refused, { customer: job.customer, name: job.name, sentence }] };
      // Without a line the others would only fail the same way.
      if (code === NO_ANSWER) stops = true;
    }
    state = { ...state, done: state.done + 1 };
    run = state;
  }
  state = { ...state, left: jobs.slice(state.done), isOver: true };
  run = state;
  return state;
}

/** Stops before the next one. */
export function stopRun(): void {
  stops = true;
}

export function forgetRun(): void {
  if (run?.isOver) run = undefined;
}

async function finalise({ customer, from, to, leaveOut, habits }: Job): Promise<Finished> {
  const { options, language } = habits ?? (await habitsOf(customer));
  const wanted = { customer, from, to, options, language, leave_out: leaveOut };
  return (await act("statement_finalise", wanted)).statement;
}
