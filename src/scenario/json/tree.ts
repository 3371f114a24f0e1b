/** The syntax tree of a scenario text: every key and value with its place. */

interface Place {
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

export interface NumberNode extends Place {
  readonly kind: 'number';
  readonly value: number;
}

export interface LiteralNode extends Place {
  readonly kind: 'literal';
  readonly value: boolean | null;
}

export type JsonNode = ObjectNode | ArrayNode | StringNode | NumberNode | LiteralNode;

/** Files have tens of thousands of them: the node of the key is made only for those who ask. */
export class Member {
  constructor(
    readonly name: string,
    private readonly offset: number,
    private readonly keyEnd: number,
    /** Missing only where the text is broken. */
    readonly value: JsonNode | undefined,
  ) {}

  get key(): StringNode {
    return { kind: 'string', offset: this.offset, end: this.keyEnd, value: this.name };
  }
}

/** The members of an object by key. Most objects are small: only a large one gets an index. */
export class Members {
  readonly #list: Member[] = [];
  #index: Map<string, Member> | undefined;

  get size(): number {
    return this.#list.length;
  }

  /** In the order of the text. */
  values(): readonly Member[] {
    return this.#list;
  }

  keys(): string[] {
    return this.#list.map(({ name }) => name);
  }

  add(member: Member): void {
    this.#list.push(member);
    if (this.#index) this.#index.set(member.name, member);
    else if (this.#list.length > INDEXED_FROM) this.#index = new Map(this.#list.map((each) => [each.name, each]));
  }

  get(key: string): Member | undefined {
    if (this.#index) return this.#index.get(key);
    for (const member of this.#list) if (member.name === key) return member;
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
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
    const members = node.members.values();
    const at = lastStartingBefore(members, (member) => member.key.offset, offset);
    const member = members[at];
    if (!member || offset > (member.value?.end ?? member.key.end)) return undefined;
    return { segment: member.key.value, member, node: member.value };
  }
  if (node.kind === 'array') {
    const at = lastStartingBefore(node.items, (item) => item.offset, offset);
    const item = node.items[at];
    return item && offset <= item.end ? { segment: String(at), node: item } : undefined;
  }
  return undefined;
}

function lastStartingBefore<T>(items: readonly T[], start: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(items[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
