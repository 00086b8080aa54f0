// The names of states and priorities, as they travel on the wire.
export type StatusName = "open" | "working" | "hold" | "delivered" | "closed";
export type PriorityName = "a" | "b" | "c";
