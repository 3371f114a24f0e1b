/** Salt at the surface, and time. */
import { msg } from '../../../quantities/text.ts';
import type { Parameters } from '../../contract/parameter.ts';
import { shared } from '../../materials/shared-parameters.ts';
import { choice, number, recalled } from './common.ts';

const WITH_SEPARATOR = { separator: ['porous'] } as const;

export const SURFACE = {
  surface_from: {
    kind: 'enumeration',
    title: msg`Salt at the surface`,
    symbol: 'c_s from',
    description: msg`Set how much salt is left at the flat surface, or compute it from the current, the gap and the time.`,
    group: 'surface',
    source: choice,
    default: 'given',
    options: {
      given: { title: msg`Given`, description: msg`You say how much salt is left, as a fraction of the bulk.` },
      'current-and-time': {
        title: msg`From current and time`,
        description: msg`Diffusion across a symmetric gap since the current was switched on. Above the limiting current the model ends when the surface is empty.`,
      },
    },
  },
  surface_to_bulk_ratio: number({
    title: msg`Salt left at the surface`,
    symbol: 'c_s/c_0',
    description: msg`Salt concentration at the flat surface over the bulk: 1 is not depleted, 10⁻⁶ is a hair below the limiting current.`,
    group: 'surface',
    primary: true,
    source: choice,
    onlyWhen: { surface_from: ['given'] },
    default: 1,
    hard: [1e-12, 1],
    hardReason: msg`At zero the potential diverges; plating cannot enrich the salt.`,
    soft: [1e-8, 1],
    scale: 'log',
  }),
  electrode_gap_um: number({
    title: msg`Electrode gap`,
    symbol: 'L_gap',
    description: msg`Distance between two lithium electrodes: 25 µm in a coin cell, millimetres in a cell made to look into.`,
    group: 'surface',
    source: choice,
    default: 500,
    hard: [0.1, 1e6],
    hardReason: msg`The electrodes must not touch.`,
    soft: [10, 10000],
    scale: 'log',
  }),
  separator: {
    kind: 'enumeration',
    title: msg`Separator`,
    symbol: 'separator',
    description: msg`What stands between the electrodes: nothing but electrolyte, or a porous separator full of it.`,
    group: 'surface',
    source: choice,
    default: 'none',
    options: {
      none: { title: msg`None`, description: msg`A free gap: the salt takes the straight way.` },
      porous: { title: msg`Porous`, description: msg`Less room for the salt, and a longer way.` },
    },
  },
  ...shared('separator_porosity', { group: 'surface', onlyWhen: WITH_SEPARATOR }),
  separator_tortuosity: number({
    title: msg`Tortuosity of the separator`,
    symbol: 'τ',
    description: msg`How much longer the way of the salt is than the gap; 1 is straight. Tortuosity over porosity is the MacMullin number.`,
    group: 'surface',
    source: recalled(
      msg`About 2, with which a porosity of 0.4 gives a MacMullin number of 5; common separators have 4 to 20: rhd instruments, application note, 2023.`,
      'in-part',
    ),
    onlyWhen: WITH_SEPARATOR,
    default: 2,
    hard: [1, 100],
    hardReason: msg`No way is shorter than the straight one.`,
    soft: [1, 5],
    scale: 'linear',
  }),
  plating_time_s: number({
    title: msg`Plating time`,
    symbol: 't',
    description: msg`Time since the current was switched on: everything is shown as it is then. At zero you see the tip as it starts.`,
    group: 'time',
    source: choice,
    default: 0,
    hard: [0, 1e7],
    hardReason: msg`Time runs forward.`,
    soft: [0, 3600],
    scale: 'linear',
  }),
  course_time_s: number({
    title: msg`Length of the time course`,
    symbol: 't_course',
    description: msg`How far the time course is followed, unless it ends before.`,
    group: 'time',
    source: choice,
    default: 600,
    hard: [0.001, 1e7],
    hardReason: msg`A time course takes time.`,
    soft: [1, 36000],
    scale: 'log',
  }),
} as const satisfies Parameters;
