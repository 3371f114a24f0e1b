/** Parameters of mechanisms -> schemas of their values. */
import { foretold, type Mechanism } from '../../mechanisms/contract/mechanism.ts';
import type { EnumerationParameter, NumberParameter, Parameter, TableParameter } from '../../mechanisms/contract/parameter.ts';
import { ENGLISH, msg, say } from '../../quantities/text.ts';
import { unitOf } from '../../quantities/units.ts';
import type { Plain } from '../edits/print.ts';
import { foremost } from '../new.ts';
import { inUnitOf } from '../number.ts';
import { defaultWords, mechanismWords, parameterWords } from './hover-text.ts';
import type { JsonSchema, Snippet } from './json-schema.ts';
import { snippetBody, snippetWithStops } from './snippet.ts';

/** The object below the id of a mechanism. */
export function mechanismSchema(mechanism: Mechanism): JsonSchema {
  return {
    type: 'object',
    markdownDescription: mechanismWords(mechanism),
    properties: propertiesOf(mechanism.parameters, (key) => parameterSchema(key, mechanism.parameters[key])),
    additionalProperties: false,
    defaultSnippets: startsOf(mechanism),
  };
}

/** Where the values of a parameter, or of a column of a table, are defined. */
export function referenceTo(mechanism: Mechanism, key: string, column?: string): JsonSchema {
  const parameter = `#/definitions/parameters/properties/${mechanism.id}/properties/${key}`;
  return { $ref: column === undefined ? parameter : `${parameter}/items/properties/${column}` };
}

/** In the order of the mechanism, not of the alphabet. */
function propertiesOf(parameters: Readonly<Record<string, Parameter>>, schema: (key: string) => JsonSchema): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.keys(parameters).map((key, at) => [
      key,
      { ...schema(key), markdownDescription: parameterWords(key, parameters[key]), suggestSortText: String(at).padStart(3, '0') },
    ]),
  );
}

function parameterSchema(key: string, parameter: Parameter): JsonSchema {
  switch (parameter.kind) {
    case 'number':
      return numberSchema(key, parameter);
    case 'enumeration':
      return enumerationSchema(parameter);
    case 'switch':
      return { type: 'boolean', default: parameter.default };
    case 'table':
      return tableSchema(parameter);
  }
}

function numberSchema(key: string, parameter: NumberParameter): JsonSchema {
  const unit = unitOf(key).symbol;
  return {
    type: 'number',
    minimum: parameter.hard[0],
    maximum: parameter.hard[1],
    ...(parameter.integer && { multipleOf: 1 }),
    defaultSnippets: [
      {
        label: say(inUnitOf(key, parameter.default), ENGLISH),
        description: `${defaultWords(key, parameter)}${unit === '' ? '' : ` In ${unit}.`}`,
        body: snippetWithStops(parameter.default),
      },
    ],
  };
}

function enumerationSchema({ options, default: fallback }: EnumerationParameter): JsonSchema {
  const members = Object.entries(options);
  return {
    enum: members.map(([member]) => member),
    enumDetails: members.map(([, option]) => say(option.title, ENGLISH)),
    markdownEnumDescriptions: members.map(([, option]) => say(option.description, ENGLISH)),
    enumSortTexts: members.map((_, at) => String(at).padStart(3, '0')),
    default: fallback,
  };
}

function tableSchema({ columns, maximumRows, default: rows }: TableParameter): JsonSchema {
  const required = Object.keys(columns).filter((name) => !columns[name].optional);
  const row = Object.fromEntries(required.map((name) => [name, columns[name].default]));
  return {
    type: 'array',
    minItems: 1,
    maxItems: maximumRows,
    items: {
      type: 'object',
      properties: propertiesOf(columns, (name) => numberSchema(name, columns[name])),
      required,
      additionalProperties: false,
      defaultSnippets: [
        { label: '{ … } a row', description: say(msg`A row with the default of every column.`, ENGLISH), body: snippetWithStops(row) },
      ],
    },
    defaultSnippets: [
      {
        label: '[ … ] the default table',
        description: say(msg`${rows.length} rows to start from.`, ENGLISH),
        body: snippetBody(rows as unknown as Plain),
      },
    ],
  };
}

/** What can follow the id of a mechanism: nothing, its foremost parameters, or a preset. */
function startsOf(mechanism: Mechanism): Snippet[] {
  const presets = Object.values(mechanism.presets).map((preset) => ({
    label: `{ … } ${say(preset.title, ENGLISH)}`,
    description: say(foretold(preset), ENGLISH),
    body: snippetBody(preset.values as Plain),
  }));
  return [
    {
      label: '{ … } foremost parameters',
      description: say(msg`What to change first, with the defaults.`, ENGLISH),
      body: snippetWithStops(foremost(mechanism) as Plain),
    },
    { label: '{} all defaults', description: say(msg`Takes part with its defaults.`, ENGLISH), body: {} },
    ...presets,
  ];
}
