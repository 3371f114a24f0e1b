/** `interphase`: the version of the format. */
import { msg } from '../../quantities/text.ts';
import { guess, rewrite } from '../fixes.ts';
import { FORMAT, FORMAT_VERSION } from '../format/version.ts';
import type { JsonNode, ObjectNode } from '../json/tree.ts';
import type { Reader } from '../reader.ts';

export function reportNoVersion(reader: Reader, root: ObjectNode): void {
  const text = ` "interphase": "${FORMAT_VERSION}"${root.members.size > 0 ? ',' : ''}`;
  reader.reportMissing(
    root,
    undefined,
    ['interphase'],
    msg`The version of the format is missing: "interphase": "${FORMAT_VERSION}".`,
    () => [
      { title: msg`Insert "interphase": "${FORMAT_VERSION}"`, edits: [{ offset: root.offset + 1, length: 0, text }], meaning: 'kept' },
    ],
  );
}

/** A newer minor version makes the reader lenient. */
export function checkVersion(reader: Reader, node: JsonNode | undefined): void {
  if (!node) return;
  const ours = JSON.stringify(FORMAT_VERSION);
  const fixes = () => [guess(node, ours)];
  if (node.kind !== 'string') {
    reader.report('type', node, msg`The version is a text: "${FORMAT_VERSION}".`, () => [
      // `1.0` without its quotes is the number 1.
      node.kind === 'number' && node.value === Number(FORMAT_VERSION) ? rewrite(node, ours) : guess(node, ours),
    ]);
    return;
  }
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(node.value);
  if (!parts || Number(parts[1]) !== FORMAT.major) {
    reader.report('unsupported-version', node, msg`This version of Interphase reads format ${FORMAT.major}.x, not "${node.value}".`, fixes);
  } else if (Number(parts[2]) > FORMAT.minor) {
    reader.lenient = true;
    reader.report(
      'newer-version',
      node,
      msg`The file was written for format ${node.value}; here ${FORMAT_VERSION} is understood. Keys that it adds are ignored.`,
      fixes,
    );
  }
}
