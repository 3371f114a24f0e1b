/** A gesture -> the smallest change of the text that writes its values. */
import type { TableRow, Value } from '../../mechanisms/contract/parameter.ts';
import { msg, type Text } from '../../quantities/text.ts';
import { type ParameterAddress, parameterAt } from '../address.ts';
import { type ArrayNode, find, type JsonNode, type ObjectNode, toValue } from '../json/tree.ts';
import { pointerTo, segmentsOf } from '../pointer.ts';
import type { TextEdit } from '../problem.ts';
import type { ScenarioDocument } from '../read.ts';
import { insertMembers } from './insert.ts';
import { numberLiteral } from './literal.ts';
import { type Plain, print } from './print.ts';

export interface Change {
  /** `/parameters/tip-field/height_um`, `/parameters/sei-impedance/patches/1/sei_thickness_nm`, or below `/variants/<name>`. */
  readonly pointer: string;
  readonly value: Value;
}

/** Edits that do not overlap, in the order of the text, or the reason why the text is left alone. */
export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly refused: Text };

class Refusal extends Error {
  constructor(readonly reason: Text) {
    super();
  }
}

/**
 * Writes values: a literal that is there is replaced in the author's notation, a missing parameter (or mechanism, or
 * table) is inserted in the layout of the file; nothing else changes. No edits when the text says so already.
 */
export function setValues(document: ScenarioDocument, changes: readonly Change[]): EditResult {
  const { root, broken } = document;
  if (broken !== undefined || root?.kind !== 'object') return { refused: broken ?? msg`The text is not a scenario.` };
  try {
    return { edits: new Writer(document, root).write(changes) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason };
    throw error;
  }
}

/** What goes into an object that exists: key -> value, nested where parents are missing too. */
type Additions = Map<ObjectNode, Record<string, Plain>>;

class Writer {
  private readonly edits: TextEdit[] = [];
  private readonly additions: Additions = new Map();
  private readonly tables = new Map<string, readonly TableRow[]>();

  constructor(
    private readonly document: ScenarioDocument,
    private readonly root: ObjectNode,
  ) {}

  write(changes: readonly Change[]): TextEdit[] {
    const mechanisms = new Map(this.document.mechanisms.map((mechanism) => [mechanism.id, mechanism]));
    for (const { pointer, value } of changes) {
      const address = parameterAt(pointer, mechanisms);
      if (!address) throw new Refusal(msg`There is no parameter ${pointer}.`);
      this.refuseLinked(address);
      if (address.cell) this.setCell(address, address.cell, value as number);
      else this.set(segmentsOf(pointer)!, value);
    }
    for (const [pointer, rows] of this.tables) this.set(segmentsOf(pointer)!, rows);
    const inserted = [...this.additions].flatMap(([object, members]) => insertMembers(this.document.text, this.root, object, members));
    return [...this.edits, ...inserted].sort((a, b) => a.offset - b.offset);
  }

  private refuseLinked({ mechanism, key }: ParameterAddress): void {
    const links = find(this.root, ['links']);
    const pointer = pointerTo('parameters', mechanism.id, key);
    if (links?.kind === 'object' && links.members.has(pointer)) throw new Refusal(msg`${key} is fed by a link.`);
  }

  private set(segments: readonly string[], value: Value): void {
    let node: JsonNode | undefined = this.root;
    for (const [depth, segment] of segments.entries()) {
      if (node?.kind === 'array') node = node.items[Number(segment)];
      else if (node?.kind !== 'object') throw new Refusal(msg`${pointerTo(...segments.slice(0, depth))} is not an object.`);
      else if (node.members.has(segment)) node = node.members.get(segment)!.value;
      else {
        this.add(node, segments.slice(depth), value);
        return;
      }
    }
    if (!node) throw new Refusal(msg`There is no ${pointerTo(...segments)} in the text.`);
    if (Array.isArray(value) && node.kind === 'array') this.replaceTable(node, value);
    else this.replace(node, value);
  }

  private add(parent: ObjectNode, path: readonly string[], value: Value): void {
    const members = this.additions.get(parent) ?? {};
    this.additions.set(parent, members);
    let into: Record<string, Plain> = members;
    for (const step of path.slice(0, -1)) {
      const inner = (into[step] ?? {}) as Record<string, Plain>;
      into[step] = inner;
      into = inner;
    }
    into[path[path.length - 1]] = value as Plain;
  }

  private replace(node: JsonNode, value: Value): void {
    const { text } = this.document;
    const old = text.slice(node.offset, node.end);
    const oldNumber = node.kind === 'number' ? old : undefined;
    const literal = typeof value === 'number' ? numberLiteral(value, oldNumber) : print(value as Plain, { eol: '' });
    if (node.kind === 'number' && Number(literal) === node.value) return;
    if (literal !== old) this.edits.push({ offset: node.offset, length: old.length, text: literal });
  }

  /** Only the cells that differ, when the rows are the same ones; else the whole table. */
  private replaceTable(node: ArrayNode, rows: readonly TableRow[]): void {
    const same = node.items.length === rows.length && rows.every((row, i) => hasKeysOf(node.items[i], row));
    if (!same) {
      const text = print(rows as unknown as Plain, { eol: '' });
      this.edits.push({ offset: node.offset, length: node.end - node.offset, text });
      return;
    }
    rows.forEach((row, i) => {
      for (const [column, cell] of Object.entries(row)) this.replace(find(node.items[i], [column])!, cell);
    });
  }

  private setCell({ variant, mechanism, key, parameter }: ParameterAddress, cell: { row: number; column: string }, value: number): void {
    const table = variant === undefined ? ['parameters', mechanism.id, key] : ['variants', variant, 'parameters', mechanism.id, key];
    const written = find(this.root, table);
    const pointer = pointerTo(...table);
    if (written) {
      if (!find(written, [String(cell.row)])) throw new Refusal(msg`${pointer} has no row ${cell.row}.`);
      this.set([...table, String(cell.row), cell.column], value);
      return;
    }
    // A table is written as a whole: the one in effect, with this cell changed.
    const rows = this.tables.get(pointer) ?? this.inherited(variant, mechanism.id, key) ?? (parameter.default as readonly TableRow[]);
    if (cell.row >= rows.length) throw new Refusal(msg`${pointer} has no row ${cell.row}.`);
    this.tables.set(
      pointer,
      rows.map((row, i) => (i === cell.row ? { ...row, [cell.column]: value } : row)),
    );
  }

  /** The table that a variant takes over from the chain of variants and the base. */
  private inherited(variant: string | undefined, id: string, key: string): readonly TableRow[] | undefined {
    const seen = new Set<string>();
    for (let name = variant; name !== undefined && !seen.has(name); ) {
      seen.add(name);
      const found = find(this.root, ['variants', name, 'parameters', id, key]);
      if (found?.kind === 'array') return toValue(found) as readonly TableRow[];
      const parent: JsonNode | undefined = find(this.root, ['variants', name, 'extends']);
      name = parent?.kind === 'string' ? parent.value : undefined;
    }
    const found = variant === undefined ? undefined : find(this.root, ['parameters', id, key]);
    return found?.kind === 'array' ? (toValue(found) as readonly TableRow[]) : undefined;
  }
}

function hasKeysOf(node: JsonNode, row: TableRow): boolean {
  const keys = Object.keys(row);
  return node.kind === 'object' && node.members.size === keys.length && keys.every((key) => node.members.get(key)?.value);
}
