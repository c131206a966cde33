/**
 * Browser. A field that works a grid of hits without leaving it: arrows choose, Enter opens, Esc takes back.
 * The pattern is "Editable combobox with grid popup" of the ARIA Authoring Practices Guide.
 */

export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #grid: HTMLElement;
  #active: HTMLElement | undefined;

  constructor(input: HTMLInputElement, grid: HTMLElement) {
    this.#input = input;
    this.#grid = grid;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-haspopup', 'grid');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', grid.id);
    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => this.#choose(undefined));
  }

  /** The row that is chosen, or nothing while the reader writes. */
  get active(): HTMLElement | undefined {
    return this.#active?.isConnected ? this.#active : undefined;
  }

  /** Shows other rows. The chosen one stays chosen when it is among them, and so does the one whose link has the focus. */
  show(rows: readonly HTMLElement[]): void {
    const same = (old: HTMLElement | undefined) => rows.find((row) => addressOf(row) === addressOf(old));
    const chosen = same(this.active);
    const focused = this.rows.find((row) => row.contains(document.activeElement));
    this.#grid.replaceChildren(...rows);
    this.#input.setAttribute('aria-expanded', String(rows.length > 0));
    this.#choose(chosen);
    if (focused) (same(focused)?.querySelector('a') ?? this.#input).focus();
  }

  get rows(): HTMLElement[] {
    return [...this.#grid.children] as HTMLElement[];
  }

  /** @returns Whether the key was for the rows. */
  onKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { rows } = this;
    if (caretKeys.has(key)) this.#choose(undefined);
    if (altKey || ctrlKey || metaKey || rows.length === 0) return false;
    const at = this.active ? rows.indexOf(this.active) : -1;
    if (key === 'ArrowDown') this.#choose(rows[Math.min(at + 1, rows.length - 1)], true);
    else if (key === 'ArrowUp' && at >= 0) this.#choose(rows[at - 1], true);
    else if (key === 'Escape' && at >= 0) this.#choose(undefined);
    else return false;
    return true;
  }

  #choose(row: HTMLElement | undefined, isMoving = false): void {
    this.#active?.classList.remove('active');
    this.#active = row;
    row?.classList.add('active');
    if (row) this.#input.setAttribute('aria-activedescendant', row.firstElementChild?.id ?? '');
    else this.#input.removeAttribute('aria-activedescendant');
    if (row && isMoving) row.scrollIntoView({ block: 'nearest' });
  }
}

/** Who moves the caret is back in the field. */
const caretKeys = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

const addressOf = (row: HTMLElement | undefined) => row?.querySelector('a')?.href ?? '';
