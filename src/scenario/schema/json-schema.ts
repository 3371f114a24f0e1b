/** Draft-07, with the extensions that VS Code's JSON service understands. */
export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  title?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  required?: string[];
  properties?: Record<string, JsonSchema | boolean>;
  patternProperties?: Record<string, JsonSchema | boolean>;
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  minProperties?: number;
  maxProperties?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  allOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  default?: unknown;

  /** Comments and trailing commas are no problem in this file. */
  allowComments?: boolean;
  allowTrailingCommas?: boolean;
  markdownDescription?: string;
  markdownEnumDescriptions?: string[];
  /** Grey text beside each choice. */
  enumDetails?: string[];
  enumSortTexts?: string[];
  errorMessage?: string;
  patternErrorMessage?: string;
  defaultSnippets?: Snippet[];
  suggestSortText?: string;
  doNotSuggest?: boolean;
}

export interface Snippet {
  label: string;
  description?: string;
  /** A string that begins with `^` is inserted raw: `^${1:1e-6}`. */
  body: unknown;
}
