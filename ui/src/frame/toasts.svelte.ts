// Messages that go away by themselves. Errors stay longer; nothing goes while the pointer rests on it.

export type ToastAction = { label: string; key?: string; run: () => void };
export type ShownToast = {
  id: number;
  tone: "good" | "alarm";
  text: string;
  actions: readonly ToastAction[];
};

const LASTS = { good: 8_000, alarm: 15_000 };
const MOST = 3;

let shown = $state.raw<readonly ShownToast[]>([]);
let count = 0;
const ends = new Map<number, ReturnType<typeof setTimeout>>();

export function toasts(): readonly ShownToast[] {
  return shown;
}

/** Says that something was done. */
export function say(text: string, ...actions: ToastAction[]): number {
  return add("good", text, actions);
}

/** Says that something went wrong. */
export function complain(text: string): number {
  return add("alarm", text, []);
}

export function dismiss(id: number): void {
  clearTimeout(ends.get(id));
  ends.delete(id);
  shown = shown.filter((toast) => toast.id !== id);
}

/** While one reads, nothing goes. */
export function hold(): void {
  ends.forEach((end) => clearTimeout(end));
  ends.clear();
}

export function release(): void {
  shown.forEach(countdown);
}

function add(tone: ShownToast["tone"], text: string, actions: readonly ToastAction[]): number {
  const toast = { id: ++count, tone, text, actions };
  shown = [...shown, toast].slice(-MOST);
  countdown(toast);
  return toast.id;
}

function countdown(toast: ShownToast): void {
  clearTimeout(ends.get(toast.id));
  ends.set(
    toast.id,
    setTimeout(() => dismiss(toast.id), LASTS[toast.tone]),
  );
}
