/** What is said of what stands in a field: why it cannot be taken over, or how it is understood. */
export const saidOf = (field: Element): string | undefined =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? undefined;

/** What stands in a field. */
export const contentOf = (field: Element): string | undefined =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    ? field.value
    : undefined;
