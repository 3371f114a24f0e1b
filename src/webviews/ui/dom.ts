/** Making elements without markup strings: text stays text. */
import { textRuns } from '../../drawing/rich-text.ts';

type Child = Node | string | undefined | false;

interface Properties {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly on?: Readonly<Record<string, (event: never) => void>>;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (properties.class) made.className = properties.class;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) if (value !== undefined) made.setAttribute(name, value);
  for (const [type, listener] of Object.entries(properties.on ?? {})) made.addEventListener(type, listener as EventListener);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** Text with `_` subscripts and `^` superscripts as elements. */
export function richText(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const run of textRuns(text)) {
    fragment.append(run.script === 'normal' ? run.text : element(run.script === 'sub' ? 'sub' : 'sup', {}, run.text));
  }
  return fragment;
}

/** Writes only when something differs: a live page is written sixty times a second, mostly with what it says already. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

const richTexts = new WeakMap<Element, string>();

export function setRichText(target: Element, text: string): void {
  if (richTexts.get(target) === text) return;
  richTexts.set(target, text);
  target.replaceChildren(richText(text));
}

export function setAttribute(target: Element, name: string, value: string | undefined): void {
  if (value === undefined) target.removeAttribute(name);
  else if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

/** The element with this id of the page (page.ts). */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** Keeps one element per key, in the order of the keys; elements that stay are not touched, so focus stays where it is. */
export class Keyed<T extends { readonly root: Element }> {
  readonly #host: Element;
  #parts = new Map<string, T>();

  constructor(host: Element) {
    this.#host = host;
  }

  update(keys: readonly string[], make: (key: string) => T): ReadonlyMap<string, T> {
    const wanted = new Set(keys);
    for (const [key, { root }] of this.#parts) {
      if (wanted.has(key)) continue;
      root.remove();
      this.#parts.delete(key);
    }
    let previous: Element | null = null;
    for (const key of keys) {
      let kept = this.#parts.get(key);
      if (!kept) {
        kept = make(key);
        this.#parts.set(key, kept);
      }
      const place: Element | null = previous ? previous.nextElementSibling : this.#host.firstElementChild;
      if (kept.root !== place) this.#host.insertBefore(kept.root, place);
      previous = kept.root;
    }
    return this.#parts;
  }

  clear(): void {
    this.update([], () => {
      throw new Error('nothing to make');
    });
  }
}
