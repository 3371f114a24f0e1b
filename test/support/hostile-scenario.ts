/**
 * A scenario of a stranger: whatever may hold words holds an attack, each with an address of its own, so that one that works
 * tells where it came from.
 */
import type { Keys } from '../../src/scenario/format/key.ts';
import { MEASUREMENT } from '../../src/scenario/format/measurement.ts';
import { REFERENCE } from '../../src/scenario/format/reference.ts';
import { ROOT } from '../../src/scenario/format/root.ts';
import { SOURCE } from '../../src/scenario/format/source.ts';
import { SWEEP } from '../../src/scenario/format/sweep.ts';
import { VARIANT } from '../../src/scenario/format/variant.ts';
import type { Attachment } from '../../src/scenario/measured/attachment.ts';

/** Objects of the format, by the path of their keys in `ATTACKS`. */
const TABLES: Readonly<Record<string, Keys>> = {
  scenario: ROOT,
  variant: VARIANT,
  sweep: SWEEP,
  measurement: MEASUREMENT,
  reference: REFERENCE,
  source: SOURCE,
};

/** Keys that hold words of the format, not of the author: pointers, ids of mechanisms, the version. */
const NOT_FREE = [
  'scenario/interphase',
  'sweep/vary',
  'sweep/and',
  'sweep/spacing',
  'measurement/mechanism',
  'variant/extends',
  'source/id',
];

/** Every key of the format whose value is words of the author. */
export const FREE_TEXTS: readonly string[] = Object.entries(TABLES).flatMap(([object, keys]) =>
  Object.entries(keys).flatMap(([key, { schema }]) => {
    const type = typeof schema === 'function' ? undefined : schema.type;
    const words = Array.isArray(type) ? type.includes('string') : type === 'string';
    const name = `${object}/${key}`;
    return words && !NOT_FREE.includes(name) ? [name] : [];
  }),
);

/** The address that the attack of a field leads to. */
export function addressOf(field: string): string {
  return `${field.replace('/', '-')}.invalid`;
}

/** Words that may have several lines. */
const LINES = ['scenario/notes', 'source/note', 'reference/note'];

/** Everything that some surface takes for more than words. */
export function attackOf(field: string): string {
  const address = addressOf(field);
  return [
    `=HYPERLINK("http://${address}")`,
    `\u001b]8;;http://${address}\u001b\\here\u001b]8;;\u001b\\\u001b[31m\u009b1m\u0007`,
    '\u202eesrever\u2066\u200b\u2028\u00ad\u3164',
    `<img src="http://${address}/i.png" onerror="alert(1)">`,
    `![i](http://${address}/m.png)`,
    '[run](command:workbench.action.quickOpen); =1+1 ;@SUM(1)',
    'a_b^c',
    `http://${address}/auto www.${address} <http://${address}/angle>`,
    `\`code\` $(alert) \${1:snippet} $TM_FILENAME {0} | cell`,
    `\n${LINES.includes(field) ? '' : 'forged.interphase.json: valid'}\n\n# Heading\n\n- item`,
  ].join(' ');
}

/** A path that is allowed, and as hostile as that can be. */
export const HOSTILE_PATH = '=![i](x.measurement-file.invalid) `[run](command$(alert)).csv';

const MECHANISM = 'tip-field';
const OUTPUT = 'apex_factor';
const PARAMETER = `/parameters/${MECHANISM}/height_um`;
/** The one that measurements can be laid over. */
const MEASURED = 'sei-impedance';
const pointer = (...segments: readonly string[]) => segments.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Names that the author gives are words too. */
export const NAMES = ['variant/name', 'variant/unlabelled', 'sweep/name', 'measurement/name', 'scenario/x-key'] as const;

/** Results that are addressed by a name of the author. */
export const HOSTILE_POINTERS = [
  pointer(attackOf('variant/name'), MECHANISM, OUTPUT),
  pointer('compare', attackOf('variant/name'), MECHANISM, OUTPUT, 'ratio'),
  pointer('sweeps', attackOf('sweep/name'), attackOf('variant/name'), MECHANISM, OUTPUT),
] as const;

/** A valid scenario: everything in it can be shown. */
export function hostileScenario(): Record<string, unknown> {
  const [variant, sweep] = [attackOf('variant/name'), attackOf('sweep/name')];
  return {
    interphase: '1.0',
    title: { en: attackOf('scenario/title'), 'zh-CN': attackOf('scenario/title') },
    notes: attackOf('scenario/notes'),
    [`x-${attackOf('scenario/x-key')}`]: attackOf('scenario/x-key'),
    parameters: { [MECHANISM]: {}, [MEASURED]: {} },
    variants: {
      [variant]: { label: attackOf('variant/label'), parameters: { [MECHANISM]: { height_um: 3 } } },
      // Called by its name; beyond the literature, so that a remark calls it.
      [attackOf('variant/unlabelled')]: { extends: variant, parameters: { [MECHANISM]: { apex_radius_um: 500 } } },
      plain: { extends: variant },
    },
    sweeps: { [sweep]: { vary: PARAMETER, from: 2, to: 3, steps: 2 } },
    measurements: {
      [attackOf('measurement/name')]: { file: HOSTILE_PATH, mechanism: MEASURED, label: attackOf('measurement/label') },
    },
    references: [
      {
        id: attackOf('reference/id'),
        doi: attackOf('reference/doi'),
        text: attackOf('reference/text'),
        note: attackOf('reference/note'),
      },
    ],
    sources: { [PARAMETER]: { id: attackOf('reference/id'), doi: attackOf('source/doi'), note: attackOf('source/note') } },
    show: [
      pointer('base', MECHANISM, OUTPUT),
      pointer(variant, MECHANISM, OUTPUT),
      pointer('compare', variant, MECHANISM, OUTPUT, 'ratio'),
      pointer('sweeps', sweep, 'base', MECHANISM, OUTPUT),
      pointer('sweeps', sweep, 'base', MECHANISM, OUTPUT, 'max'),
      pointer('sweeps', sweep, variant, MECHANISM, OUTPUT, 'values', '0'),
    ],
  };
}

/** The file that it names: a header of words, and numbers. */
export function hostileAttachment(): Attachment {
  return {
    path: HOSTILE_PATH,
    text: `"${attackOf('measurement/header').replaceAll('"', '""').replaceAll('\n', ' ')}",re,im\n1000,5,-1\n100,8,-3\n`,
  };
}

/** The same scenario with mistakes in which messages quote its words: every one of these is an error or a warning. */
export function hostileMistakes(): Record<string, unknown> {
  const good = hostileScenario();
  return {
    ...good,
    [attackOf('mistake/root-key')]: 1,
    title: { [attackOf('mistake/language')]: 'T' },
    requires: { [attackOf('mistake/required')]: 1 },
    parameters: {
      [MECHANISM]: { [attackOf('mistake/key')]: 1, height_um: attackOf('mistake/number') },
      [attackOf('mistake/mechanism')]: {},
    },
    links: { [attackOf('mistake/link-target')]: attackOf('mistake/link-source') },
    variants: { v: { extends: attackOf('mistake/extends'), parameters: { [attackOf('mistake/variant-mechanism')]: {} } } },
    sweeps: { [attackOf('sweep/name')]: { vary: attackOf('mistake/vary'), from: 1, to: 2, steps: 2 } },
    measurements: { m: { file: attackOf('mistake/path'), mechanism: attackOf('mistake/measured') } },
    sources: { [attackOf('mistake/source')]: { id: attackOf('mistake/reference') } },
    show: [attackOf('mistake/pointer'), pointer(attackOf('mistake/no-variant'), MECHANISM)],
  };
}
