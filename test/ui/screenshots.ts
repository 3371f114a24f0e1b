/**
 * Takes the pictures of `shots.ts`, or looks at one file.
 * `[NAME ...] [--out FOLDER]` or `--file FILE [--theme THEME] [--width N] [--height N] [--out FOLDER]`.
 */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHOTS, type Shot, sideBySide } from './shots.ts';
import { Session, THEME_NAMES, type ThemeName } from './support/workbench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    file: { type: 'string' },
    theme: { type: 'string', default: 'dark' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
  },
});

/** What to take, where the files lie, and where the pictures go. */
function plan(): { readonly shots: readonly Shot[]; readonly content: string; readonly out: string } {
  if (values.file) {
    if (!THEME_NAMES.includes(values.theme as ThemeName)) throw new Error(`Themes are ${THEME_NAMES.join(', ')}.`);
    const window = { theme: values.theme as ThemeName, width: Number(values.width), height: Number(values.height) };
    const name = `${basename(values.file).replace(/\..*$/, '')}-${values.theme}`;
    return { shots: [sideBySide(name, basename(values.file), window)], content: values.file, out: values.out ?? '.host' };
  }
  const unknown = positionals.filter((name) => !SHOTS.some((shot) => shot.name === name));
  if (unknown.length > 0)
    throw new Error(`No such picture: ${unknown.join(', ')}. There are ${SHOTS.map((shot) => shot.name).join(', ')}.`);
  const shots = positionals.length > 0 ? SHOTS.filter((shot) => positionals.includes(shot.name)) : SHOTS;
  return { shots, content: 'examples', out: values.out ?? 'media/screenshots' };
}

const { shots, content, out } = plan();
mkdirSync(out, { recursive: true });
const session = await Session.start({ content });
for (const shot of shots) {
  const path = join(out, `${shot.name}.png`);
  const work = session.with({ scale: 2, ...shot.window }, async (workbench) => {
    const part = await shot.prepare(workbench);
    await workbench.tidy();
    await workbench.screenshot(path, part);
    console.log(path);
    for (const complaint of workbench.complaints) console.error(`${shot.name}: ${complaint.kind}: ${complaint.text}`);
  });
  await work.catch((error: unknown) => {
    console.error(`${shot.name}: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  });
}
await session.stop();
