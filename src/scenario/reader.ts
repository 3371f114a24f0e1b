/** What the rules share: the text, the mechanisms that exist, and the list of problems found so far. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import { msg, sequence, type Text } from '../quantities/text.ts';
import { CODES, type ProblemCode } from './codes.ts';
import { insertMembers } from './edits/insert.ts';
import { removeMember } from './edits/remove.ts';
import { rename, rewrite } from './fixes.ts';
import { MAXIMUM_SWEEP_POINTS } from './format/limits.ts';
import { find, type JsonNode, type Member, type ObjectNode, type StringNode } from './json/tree.ts';
import { Suggestions } from './nearest.ts';
import type { Fix, Fixes, Problem } from './problem.ts';

/** What a reader may do otherwise than the format says. */
export interface ReadingOptions {
  /** Points of one sweep: the command line runs longer ones when asked to. */
  readonly sweepPoints?: number;
  /** Lets a fault of our own through, where otherwise it costs what it befell: for those who look for faults. */
  readonly faultsThrow?: boolean;
}

/** Who has made so many mistakes wants to hear of the first ones. */
const MOST_PROBLEMS = 500;

const NONE: Fixes = () => [];

interface ConditionalValue {
  readonly mechanism: Mechanism;
  readonly key: string;
  /** Where it is written: a variant, or undefined for the base. */
  readonly variant: string | undefined;
  readonly place: StringNode;
}

/** A mechanism has dozens of keys, and completion lists them: more than these would be read by nobody. */
const MOST_NAMED = 14;

export class Reader {
  readonly problems: Problem[] = [];
  readonly mechanisms: ReadonlyMap<string, Mechanism>;
  /** A newer minor version may know keys that we do not: they are warnings then. */
  lenient = false;
  /** Part of the text could not be read: what seems to be missing may stand there. */
  unreadable = false;
  /** Where values are written that act only under some choices. */
  readonly conditional: ConditionalValue[] = [];
  /** The tree of the text, as far as there is one. */
  root: JsonNode | undefined;
  /** Object -> the keys that others in it were probably meant to be. */
  private readonly meant = new Map<ObjectNode, Set<string>>();
  /** How many errors were filed so far. */
  errors = 0;

  constructor(
    readonly text: string,
    mechanisms: readonly Mechanism[],
    private readonly options: ReadingOptions = {},
  ) {
    this.mechanisms = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  }

  /** "Did you mean": what it takes together is bounded. */
  readonly suggestions = new Suggestions();

  /** There are so many problems that only errors still count. */
  get isFull(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  /** Counts a problem without looking for words and fixes, once there are enough: true when it did. */
  passOver(code: ProblemCode): boolean {
    const isError = this.severityOf(code) === 'error';
    // The first error is told in any case: it is why there is no scenario.
    if (this.problems.length < MOST_PROBLEMS || (isError && this.errors === 0)) return false;
    if (isError) this.errors++;
    return true;
  }

  get sweepPoints(): number {
    return this.options.sweepPoints ?? MAXIMUM_SWEEP_POINTS;
  }

  /**
   * Does a part of the reading. A fault of our own in it costs that part, and is reported as what it is.
   * @param at what was read
   * @returns whether it came to its end
   */
  guarded(code: 'reading-failed' | 'check-failed', at: JsonNode, part: () => void): boolean {
    try {
      part();
      return true;
    } catch (fault) {
      if (this.options.faultsThrow) throw fault;
      const words = fault instanceof Error ? fault.message : String(fault);
      const what =
        code === 'reading-failed' ? msg`Interphase failed to read this (${words}).` : msg`Interphase failed to check this (${words}).`;
      const defect = msg`That is a defect of Interphase, not of the file: please report it together with the text.`;
      this.report(code, at, sequence([what, defect]));
      return false;
    }
  }

  private severityOf(code: ProblemCode): Problem['severity'] {
    return code === 'unknown-key' && this.lenient ? 'warning' : CODES[code].severity;
  }

  /** Files a problem at a key or a value. */
  report(code: ProblemCode, at: JsonNode, message: Text, fixes: Fixes = NONE): void {
    const severity = this.severityOf(code);
    if (this.passOver(code)) return;
    if (severity === 'error') this.errors++;
    // Makes room for the first error.
    this.problems.length = Math.min(this.problems.length, MOST_PROBLEMS - 1);
    this.problems.push({
      code,
      severity,
      message,
      offset: at.offset,
      length: at.end - at.offset,
      fixes: () => fixes().filter((fix) => fix !== undefined),
    });
  }

  /** Files a missing key where the editor's JSON service does: at the key that holds the object, else at its brace. */
  reportMissing(object: ObjectNode, holder: StringNode | undefined, keys: readonly string[], message: Text, fixes?: Fixes): void {
    if (this.unreadable || keys.every((key) => this.isMisspelt(object, key))) return;
    this.report('missing-key', holder ?? { ...object, end: object.offset + 1 }, message, fixes);
  }

  /** Whether another key stands there of which it was said that it was probably meant to be this one: a mistake has one message. */
  isMisspelt(object: ObjectNode, key: string): boolean {
    return !this.lenient && this.meant.get(object)?.has(key) === true;
  }

  /** Of a key that nobody knows it is said that this one was probably meant. */
  takeFor(object: ObjectNode, key: string): void {
    this.meant.set(object, (this.meant.get(object) ?? new Set()).add(key));
  }

  source(node: JsonNode): string {
    return this.text.slice(node.offset, node.end);
  }

  /** The node as an object; anything else is a problem. */
  object(node: JsonNode | undefined, what: Text): ObjectNode | undefined {
    if (node?.kind === 'object') return node;
    if (node) this.report('type', node, msg`${what} is an object: { … }.`);
    return undefined;
  }

  /** The node as a text; anything else is a problem. */
  string(node: JsonNode | undefined, what: Text): string | undefined {
    if (node?.kind === 'string') return node.value;
    if (node) this.report('type', node, msg`${what} is a text in double quotes.`, () => [this.quoted(node)]);
    return undefined;
  }

  private quoted(node: JsonNode): Fix | undefined {
    if (node.kind !== 'number' && node.kind !== 'literal') return undefined;
    return rewrite(node, JSON.stringify(this.source(node)));
  }

  /** Files every key of `object` that is none of `keys`. */
  onlyKnownKeys(object: ObjectNode, keys: Readonly<Record<string, unknown>>, where: Text): void {
    for (const member of object.members.values()) {
      if (!Object.hasOwn(keys, member.name)) this.unknownKey(member, Object.keys(keys), where, object);
    }
  }

  unknownKey(member: Member, known: Iterable<string>, where: Text, parent: ObjectNode): void {
    if (this.passOver('unknown-key')) return;
    const all = [...known];
    const { key } = member;
    const near = this.suggestions.nearest(
      key.value,
      all.filter((name) => !parent.members.has(name)),
    );
    if (near) this.takeFor(parent, near);
    const named = all.slice(0, MOST_NAMED).join(', ');
    const some = all.length > MOST_NAMED ? msg`${named} and ${all.length - MOST_NAMED} more` : named;
    const hint = near ? msg`Did you mean "${near}"?` : msg`Known here: ${some}.`;
    this.report('unknown-key', key, sequence([msg`${where} has no key "${key.value}".`, hint]), () => [
      near ? rename(key, near) : undefined,
      this.removal(parent, member),
    ]);
  }

  /** Lets a mechanism take part with its defaults. */
  joining(id: string): Fix | undefined {
    const parameters = find(this.root, ['parameters']);
    if (!this.root || parameters?.kind !== 'object' || parameters.members.has(id)) return undefined;
    return {
      title: msg`Add "${id}" to "parameters"`,
      edits: insertMembers(this.text, this.root, parameters, { [id]: {} }),
      meaning: 'changed',
    };
  }

  /** What the author wrote is gone afterwards, so he is asked. */
  removal(parent: ObjectNode, member: Member): Fix {
    return { title: msg`Remove "${member.name}"`, edits: removeMember(this.text, parent, member), meaning: 'changed' };
  }
}
