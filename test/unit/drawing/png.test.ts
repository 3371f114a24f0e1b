import assert from 'node:assert/strict';
import { crc32, inflateSync } from 'node:zlib';
import { encodePng, toBase64 } from '../../../src/drawing/png.ts';

describe('PNG encoder', () => {
  // The second is larger than one stored block of 65,535 bytes.
  for (const [columns, rows] of [
    [3, 2],
    [400, 300],
  ]) {
    it(`writes ${columns} × ${rows} pixels that zlib reads back`, () => {
      const pixels = Uint8Array.from({ length: columns * rows }, (_, i) => (i * 7) % 256);
      const palette = Array.from({ length: 256 }, (_, i) => [i, 255 - i, 7] as const);
      const bytes = encodePng(columns, rows, pixels, palette);
      const chunks = readChunks(bytes);
      assert.deepEqual(
        chunks.map(({ type }) => type),
        ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'],
      );
      const raw = inflateSync(chunks[3].data);
      assert.equal(raw.length, rows * (columns + 1));
      for (let row = 0; row < rows; row += 1) {
        assert.equal(raw[row * (columns + 1)], 0);
        const line = raw.subarray(row * (columns + 1) + 1, (row + 1) * (columns + 1));
        assert.deepEqual([...line], [...pixels.subarray(row * columns, (row + 1) * columns)]);
      }
    });
  }

  it('base64 is that of Node', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
  });
});

/** Reads the chunks and checks every checksum. */
function readChunks(bytes: Uint8Array): { type: string; data: Buffer }[] {
  const buffer = Buffer.from(bytes);
  assert.equal(buffer.toString('latin1', 1, 4), 'PNG');
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    const body = buffer.subarray(at + 4, at + 8 + length);
    assert.equal(buffer.readUInt32BE(at + 8 + length), crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}
