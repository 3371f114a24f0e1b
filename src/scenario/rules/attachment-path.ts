/** The path of a measured file stays inside the folder of the scenario. */
import { msg } from '../../quantities/text.ts';
import { rewrite } from '../fixes.ts';
import type { JsonNode } from '../json/tree.ts';
import { ATTACHMENT_PATH } from '../measured/attachment.ts';
import type { Reader } from '../reader.ts';

const PATH = new RegExp(ATTACHMENT_PATH);

/** The path, or undefined when it is none that is read (the problem is filed). */
export function readAttachmentPath(reader: Reader, node: JsonNode | undefined): string | undefined {
  const path = reader.string(node, msg`The path of a file`);
  if (path === undefined || !node || PATH.test(path)) return path;
  const forward = path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  reader.report(
    'bad-path',
    node,
    msg`The path of a measured file starts at the folder of the scenario and stays inside it, with forward slashes: "data/cell-7.csv".`,
    () => [PATH.test(forward) ? rewrite(node, JSON.stringify(forward)) : undefined],
  );
  return undefined;
}
