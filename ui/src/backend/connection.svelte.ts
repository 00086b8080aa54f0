// Whether Callbuch can be reached, for the line at the bottom left.
export type Connection = "connecting" | "connected" | "lost";

let state = $state<Connection>("connecting");

export function connection(): Connection {
  return state;
}

export function setConnected(connected: boolean): void {
  state = connected ? "connected" : "lost";
}
