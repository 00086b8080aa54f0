// The browser's key to the office: it comes once in the address, `#token=…`, and leaves it at once.
const NAME = "callbuch.token";

let known: string | undefined;

export function token(): string {
  known ??= fromAddress() ?? sessionStorage.getItem(NAME) ?? "";
  return known;
}

function fromAddress(): string | undefined {
  const found = /^#token=([^&]+)/.exec(location.hash)?.[1];
  if (!found) return undefined;
  const token = decodeURIComponent(found);
  sessionStorage.setItem(NAME, token);
  history.replaceState(history.state, "", location.pathname + location.search);
  return token;
}

/** For tests: as if the page had just been opened. */
export function forgetToken(): void {
  known = undefined;
}
