// Where one is: the address after `#/`. Links, back and forward work as in any browser.
import type { PageProps, Route } from "./feature";

export type Here = PageProps & { path: string; route: Route | undefined };

const HOME = "heute";

let routes: readonly Route[] = [];
let here = $state.raw<Here>(nowhere());

export function where(): Here {
  return here;
}

/** Begins to follow the address. The answer ends it. */
export function startRouter(known: readonly Route[]): () => void {
  routes = known;
  follow();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}

/** The address of a path, for links. */
export function href(path: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${path}${search ? `?${search}` : ""}`;
}

export function go(path: string, query: Readonly<Record<string, string>> = {}): void {
  location.hash = href(path, query);
}

/** The same page with another query, without a step back to the old one. */
export function refine(query: Readonly<Record<string, string>>): void {
  history.replaceState(history.state, "", href(here.path, query));
  follow();
}

export function back(): void {
  history.back();
}

/** The parameters when a path fits a pattern: `fall/:cid`. */
export function fit(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? "";
    if (part.startsWith(":") && value) params[part.slice(1)] = decode(value);
    else if (part !== value) return undefined;
  }
  return params;
}

function follow(): void {
  const [path = "", search = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const query = new URLSearchParams(search);
  for (const route of routes) {
    const params = fit(route.path, path);
    if (params) {
      here = { path, route, params, query };
      return;
    }
  }
  const home =
    routes.find((route) => route.path === HOME) ?? routes.find((route) => !route.path.includes(":"));
  if (home && path !== home.path) location.replace(href(home.path));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function nowhere(): Here {
  return { path: "", route: undefined, params: {}, query: new URLSearchParams() };
}
