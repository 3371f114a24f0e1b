/** What the text means at a place: for hovers, for following the cursor, for completion. */
import type { Mechanism } from '../mechanisms/contract/mechanism.ts';
import { type ParameterAddress, parameterAt } from '../scenario/address.ts';
import type { JsonNode, StringNode } from '../scenario/json/tree.ts';
import { type Step, stepsTo } from '../scenario/json/tree.ts';
import { pointerTo } from '../scenario/pointer.ts';
import type { ScenarioDocument } from '../scenario/read.ts';

interface Token {
  /** The key or value under the offset. */
  readonly offset: number;
  readonly length: number;
  /** The pointer into the file of that key or value. */
  readonly pointer: string;
  readonly on: 'key' | 'value';
}

export type Place = Token &
  (
    | { readonly kind: 'parameter'; readonly address: ParameterAddress }
    | { readonly kind: 'mechanism'; readonly mechanism: Mechanism; readonly variant?: string }
    | { readonly kind: 'variant' | 'sweep'; readonly name: string }
    /** A text that addresses an output: in `show`, or the source of a link (`/<mechanism>/<output>`), also one that is being typed. */
    | { readonly kind: 'output-pointer'; readonly target: string; readonly link: boolean }
    /** A text or key that addresses a parameter: `vary`, links, sources. */
    | { readonly kind: 'parameter-pointer'; readonly target: string; readonly address?: ParameterAddress }
    /** The value of `extends`. */
    | { readonly kind: 'variant-name'; readonly target: string }
    | { readonly kind: 'other' }
  );

/** What stands at an offset, behind a key also the value that follows it; undefined between members. */
export function describeAt(document: ScenarioDocument, offset: number): Place | undefined {
  const steps = stepsTo(document.root, offset);
  const last = steps.at(-1);
  if (!last) return undefined;
  const onKey = last.member !== undefined && offset <= last.member.key.end;
  const node: JsonNode | undefined = onKey ? last.member!.key : last.node;
  if (!node || (!onKey && (node.kind === 'object' || node.kind === 'array'))) return undefined;
  const segments = steps.map(({ segment }) => segment);
  const token: Token = {
    offset: node.offset,
    length: node.end - node.offset,
    pointer: pointerTo(...segments),
    on: onKey ? 'key' : 'value',
  };
  return { ...token, ...meaningOf(document, steps, segments, node, onKey) } as Place;
}

function meaningOf({ mechanisms }: ScenarioDocument, steps: readonly Step[], segments: readonly string[], node: JsonNode, onKey: boolean) {
  const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));
  const [root, first, second] = segments;
  const text = node.kind === 'string' ? (node as StringNode).value : undefined;
  const address = parameterAt(pointerTo(...segments), byId);
  if (address) return { kind: 'parameter', address };
  const inVariant = root === 'variants' && second === 'parameters';
  const mechanism = byId.get(root === 'parameters' ? first : inVariant ? segments[3] : '');
  if (mechanism && steps.length === (inVariant ? 4 : 2)) return { kind: 'mechanism', mechanism, ...(inVariant && { variant: first }) };
  if (steps.length === 2 && onKey && root === 'variants') return { kind: 'variant', name: first };
  if (steps.length === 2 && onKey && root === 'sweeps') return { kind: 'sweep', name: first };
  if (text === undefined) return { kind: 'other' };
  const feeds = root === 'links' && !onKey && steps.length === 2;
  if (root === 'show' || (feeds && !parameterAt(text, byId))) return { kind: 'output-pointer', target: text, link: feeds };
  if (root === 'variants' && second === 'extends' && !onKey) return { kind: 'variant-name', target: text };
  const isParameterPointer =
    ((root === 'links' || root === 'sources') && steps.length === 2) || (root === 'sweeps' && segments.at(-1) === 'vary' && !onKey);
  if (isParameterPointer) return { kind: 'parameter-pointer', target: text, address: parameterAt(text, byId) };
  return { kind: 'other' };
}

/** The parameter or mechanism at an offset, as the base calls it: also inside a variant, or where a pointer names it. */
export function parameterPointerAt(document: ScenarioDocument, offset: number): string | undefined {
  const place = describeAt(document, offset);
  const pointer =
    place?.kind === 'parameter-pointer'
      ? place.target
      : place?.kind === 'parameter' || place?.kind === 'mechanism'
        ? place.pointer
        : undefined;
  return pointer?.replace(/^\/variants\/[^/]+(?=\/parameters\/)/, '');
}
