/** The syntax tree of a scenario text: every key and value with its place. */

export interface Place {
  readonly offset: number;
  /** One past the last character. */
  readonly end: number;
}

export interface ObjectNode extends Place {
  readonly kind: 'object';
  /** In the order of the text. Of a duplicate key the first is kept. */
  readonly members: Members;
}

export interface ArrayNode extends Place {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface StringNode extends Place {
  readonly kind: 'string';
  readonly value: string;
}

interface NumberNode extends Place {
  readonly kind: 'number';
  readonly value: number;
}

interface LiteralNode extends Place {
  readonly kind: 'literal';
  readonly value: boolean | null;
}

export type JsonNode = ObjectNode | ArrayNode | StringNode | NumberNode | LiteralNode;

export interface Member {
  readonly name: string;
  readonly key: StringNode;
  /** Missing only where the text is broken. */
  readonly value?: JsonNode;
}

/** What the parser has read: a node of objects and lists, the bare value of everything else; undefined where the text is broken. */
export type Raw = ObjectNode | ArrayNode | string | number | boolean | null | undefined;

/** A number that is too large for one was reported; there is no value, so that nobody complains again. */
export function nodeOf(raw: Raw, offset: number, end: number): JsonNode | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? { kind: 'number', offset, end, value: raw } : undefined;
  if (typeof raw === 'string') return { kind: 'string', offset, end, value: raw };
  return typeof raw === 'boolean' || raw === null ? { kind: 'literal', offset, end, value: raw } : raw;
}

/**
 * The members of an object, in the order of the text. Files have tens of thousands of them, so they are kept as bare
 * values and places; the nodes of keys and of simple values are made for those who ask. Objects with the same keys in the
 * same order share one list of names.
 */
export class Members {
  /** Those of the members, and behind them what is expected to follow. Belongs to others until `#own` is set. */
  #names: string[];
  #own = false;
  readonly #raw: Raw[] = [];
  /** Four of each member: where key and value begin and end. */
  readonly #places: number[] = [];
  /** Of large objects: name -> number of the member. */
  #index: Map<string, number> | undefined;

  /** @param expected the names of another object that this one is likely to resemble */
  constructor(expected: readonly string[] = []) {
    this.#names = expected as string[];
  }

  get size(): number {
    return this.#raw.length;
  }

  /** The name of the next member, if all goes as in the object that this one resembles. It is none of the names so far. */
  get expected(): string | undefined {
    return this.#own ? undefined : this.#names[this.#raw.length];
  }

  add(name: string, keyOffset: number, keyEnd: number, raw: Raw, offset: number, end: number): void {
    const at = this.#raw.length;
    if (!this.#own && this.#names[at] !== name) this.#ownNames();
    if (this.#own) this.#names.push(name);
    this.#raw.push(raw);
    this.#places.push(keyOffset, keyEnd, offset, end);
    this.#index?.set(name, at);
  }

  has(name: string): boolean {
    return this.#find(name) >= 0;
  }

  get(name: string): Member | undefined {
    const at = this.#find(name);
    return at < 0 ? undefined : this.memberAt(at);
  }

  /** The number at a position in the order of the text, when it is one. */
  numberAt(at: number): number | undefined {
    const raw = this.#raw[at];
    return typeof raw === 'number' ? raw : undefined;
  }

  /** The key at a position in the order of the text. */
  keyAt(at: number): StringNode {
    return { kind: 'string', offset: this.#places[4 * at], end: this.#places[4 * at + 1], value: this.#names[at] };
  }

  memberAt(at: number): Member {
    const places = this.#places;
    return { name: this.#names[at], key: this.keyAt(at), value: nodeOf(this.#raw[at], places[4 * at + 2], places[4 * at + 3]) };
  }

  /** The member that stands before the one with this name. */
  before(name: string): Member | undefined {
    const at = this.#find(name);
    return at > 0 ? this.memberAt(at - 1) : undefined;
  }

  /** The last member whose key begins at or before the offset. */
  around(offset: number): Member | undefined {
    const at = lastAtMost(this.size, (i) => this.#places[4 * i], offset);
    return at < 0 ? undefined : this.memberAt(at);
  }

  /** Objects with the same keys in the same order mostly give the very same list. */
  keys(): readonly string[] {
    if (this.#names.length > this.#raw.length) this.#ownNames();
    return this.#names;
  }

  values(): Member[] {
    return this.#raw.map((_, at) => this.memberAt(at));
  }

  #ownNames(): void {
    this.#names = this.#names.slice(0, this.#raw.length);
    this.#own = true;
  }

  #find(name: string): number {
    const { length } = this.#raw;
    if (length < INDEXED_FROM) {
      // The list may be that of a much larger object: then only our own part of it is looked through.
      const names = this.#names.length < 2 * INDEXED_FROM ? this.#names : this.#names.slice(0, length);
      const at = names.indexOf(name);
      return at < length ? at : -1;
    }
    this.#index ??= new Map(this.#raw.map((_, at) => [this.#names[at], at]));
    return this.#index.get(name) ?? -1;
  }
}

const INDEXED_FROM = 32;

/** The value below `node` at the segments of a pointer, or undefined. */
export function find(node: JsonNode | undefined, segments: readonly string[]): JsonNode | undefined {
  for (const segment of segments) {
    if (node?.kind === 'object') node = node.members.get(segment)?.value;
    else if (node?.kind === 'array' && /^\d+$/.test(segment)) node = node.items[Number(segment)];
    else return undefined;
  }
  return node;
}

/** The plain JSON value of a tree. */
export function toValue(node: JsonNode): unknown {
  if (node.kind === 'object') {
    return Object.fromEntries(node.members.values().flatMap(({ name, value }) => (value ? [[name, toValue(value)]] : [])));
  }
  return node.kind === 'array' ? node.items.map(toValue) : node.value;
}

export interface Step {
  readonly segment: string;
  /** The member, when the step goes into an object. */
  readonly member?: Member;
  readonly node?: JsonNode;
}

/**
 * The steps from the root to the innermost key or value that holds the offset. An offset right behind a key or value
 * still belongs to it, as the cursor does.
 */
export function stepsTo(root: JsonNode | undefined, offset: number): Step[] {
  const steps: Step[] = [];
  let node = root;
  while (node && node.offset <= offset && offset <= node.end) {
    const step = stepInto(node, offset);
    if (!step) break;
    steps.push(step);
    node = step.member && offset <= step.member.key.end ? undefined : step.node;
  }
  return steps;
}

function stepInto(node: JsonNode, offset: number): Step | undefined {
  if (node.kind === 'object') {
    const member = node.members.around(offset);
    if (!member || offset > (member.value?.end ?? member.key.end)) return undefined;
    return { segment: member.name, member, node: member.value };
  }
  if (node.kind === 'array') {
    const at = lastAtMost(node.items.length, (i) => node.items[i].offset, offset);
    const item = node.items[at];
    return item && offset <= item.end ? { segment: String(at), node: item } : undefined;
  }
  return undefined;
}

/** The number of the last of `count` rising values that is at most `limit`, or -1. */
function lastAtMost(count: number, value: (at: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
