/** Moves the focus to the first field of a form that was refused, once what is wrong has been drawn. */
export function focusFirstProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const marked = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = marked?.matches('fieldset') ? marked.querySelector('input') : marked;
    field?.focus();
  });
}
