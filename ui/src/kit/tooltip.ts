// The words of a sign, shown after a moment of rest or at once by keyboard. Never on rows of a list:
// native title tooltips can freeze the window, and nobody can read a hundred of them.
import type { Attachment } from "svelte/attachments";
import { place } from "./floating";
import { keycap } from "./keycap";

const REST = 500;

let count = 0;

/** Shows the text beside the element; undefined shows nothing. */
export function tooltip(text: string | undefined, key?: string): Attachment<HTMLElement> {
  return (element) => {
    if (!text) return;
    let bubble: HTMLElement | undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;

    function show(): void {
      if (bubble || !element.isConnected) return;
      bubble = draw(text ?? "", key);
      // Inside a dialog the bubble must belong to it, or it would lie beneath.
      (element.closest("dialog, [popover]") ?? document.body).append(bubble);
      bubble.showPopover();
      if (element.ariaLabel !== text) element.setAttribute("aria-describedby", bubble.id);
      const view = { width: innerWidth, height: innerHeight };
      const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
      const at = place(element.getBoundingClientRect(), size, view, "center");
      bubble.style.left = `${at.left}px`;
      bubble.style.top = `${at.top}px`;
    }
    function hide(): void {
      clearTimeout(rest);
      if (!bubble) return;
      if (element.getAttribute("aria-describedby") === bubble.id) element.removeAttribute("aria-describedby");
      bubble.remove();
      bubble = undefined;
    }
    function wait(): void {
      rest = setTimeout(show, REST);
    }
    function focus(): void {
      if (element.matches(":focus-visible")) show();
    }
    function escape(event: KeyboardEvent): void {
      if (event.key === "Escape") hide();
    }

    const ends = new AbortController();
    const until = { signal: ends.signal };
    element.addEventListener("pointerenter", wait, until);
    element.addEventListener("pointerleave", hide, until);
    element.addEventListener("pointerdown", hide, until);
    element.addEventListener("focus", focus, until);
    element.addEventListener("blur", hide, until);
    element.addEventListener("keydown", escape, until);
    return () => {
      ends.abort();
      hide();
    };
  };
}

function draw(text: string, key: string | undefined): HTMLElement {
  const bubble = document.createElement("div");
  bubble.id = `tooltip-${++count}`;
  bubble.popover = "manual";
  bubble.className = "tooltip";
  bubble.role = "tooltip";
  bubble.append(text);
  if (key) {
    const cap = document.createElement("kbd");
    cap.append(keycap(key));
    bubble.append(cap);
  }
  return bubble;
}
