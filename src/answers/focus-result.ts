/** Puts the focus on the heading of the ways, which stays where the control that was used goes with what it did. */
export function focusResult(): void {
  document.getElementById('ways')?.focus();
}
