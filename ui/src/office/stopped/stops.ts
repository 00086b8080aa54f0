// Why the desk cannot be opened at all, in the words of the page that says so.
import { NO_ANSWER, type Failure } from "../../backend/failure";

const STOPS = [
  "held",
  "unreachable",
  "busy",
  "read_only",
  "full",
  "damaged",
  "missing",
  "foreign",
  "newer",
  "signed_out",
  "no_answer",
  "unexpected",
] as const;

export type Stop = (typeof STOPS)[number];

/** What will be over by itself, or by something done elsewhere: it is tried again without being asked. */
const PASSING: readonly Stop[] = ["held", "unreachable", "busy", "read_only", "full", "no_answer"];

export function stopOf(failure: Failure): Stop {
  // Before anyone sat down only a missing or old key is refused like this.
  if (failure.code === "nobody_seated") return "signed_out";
  if (failure.code === NO_ANSWER) return "no_answer";
  return STOPS.find((stop) => stop === failure.code) ?? "unexpected";
}

export function isPassing(failure: Failure): boolean {
  return PASSING.includes(stopOf(failure));
}

/** Whether a backup helps: there is a folder with a database that cannot be used any more. */
export function helpsRestoring(failure: Failure): boolean {
  return ["damaged", "missing", "foreign"].includes(stopOf(failure));
}
