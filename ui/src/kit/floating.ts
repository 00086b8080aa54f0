// Puts something floating beside its anchor, in the top layer: below when there is room, else above,
// always inside the window. Written here because CSS anchors are missing in older web views.
import type { Attachment } from "svelte/attachments";

export type Align = "start" | "end" | "center";

export type Placement = {
  anchor: HTMLElement | undefined;
  align?: Align;
  /** At least as wide as the anchor. */
  match?: boolean;
};

const GAP = 4;
const EDGE = 4;

type Box = { left: number; top: number; width: number; height: number };
type Size = { width: number; height: number };

/** Where something of this size goes, in pixels of the window, and how high it may be. */
export function place(
  anchor: Box,
  size: Size,
  view: Size,
  align: Align,
): Size & { left: number; top: number } {
  const below = view.height - anchor.top - anchor.height - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const under = size.height <= below || below >= above;
  const height = Math.min(size.height, Math.max(under ? below : above, 0));
  const top = under ? anchor.top + anchor.height + GAP : anchor.top - GAP - height;
  const start = {
    start: anchor.left,
    end: anchor.left + anchor.width - size.width,
    center: anchor.left + (anchor.width - size.width) / 2,
  }[align];
  const left = Math.max(EDGE, Math.min(start, view.width - size.width - EDGE));
  return { left, top, width: size.width, height };
}

/** For an element with `popover="manual"`: shows it, keeps it in its place, hides it at the end. */
export function floating(wish: () => Placement): Attachment<HTMLElement> {
  return (element) => {
    element.showPopover();

    function move(): void {
      const { anchor, align = "start", match = false } = wish();
      if (!anchor) return;
      const box = anchor.getBoundingClientRect();
      element.style.minWidth = match ? `${box.width}px` : "";
      element.style.maxHeight = "";
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const at = place(box, size, { width: innerWidth, height: innerHeight }, align);
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
      element.style.maxHeight = `${at.height < size.height ? at.height : innerHeight - 2 * EDGE}px`;
    }

    move();
    const ends = new AbortController();
    const watch = new ResizeObserver(move);
    watch.observe(element);
    addEventListener("resize", move, { signal: ends.signal });
    addEventListener("scroll", move, { signal: ends.signal, capture: true, passive: true });
    return () => {
      ends.abort();
      watch.disconnect();
      element.hidePopover();
    };
  };
}
