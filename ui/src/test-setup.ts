// What the test's window lacks: the top layer, sizes, scrolling.

const nothing = (): void => undefined;

HTMLElement.prototype.showPopover = nothing;
HTMLElement.prototype.hidePopover = nothing;
Element.prototype.scrollIntoView = nothing;
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
