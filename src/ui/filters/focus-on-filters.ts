/** Where the keyboard goes when the button that it was on is gone with its filter. */
export function focusOnFilters(): void {
  document.querySelector<HTMLElement>('#filters .panel-title button')?.focus()
}
