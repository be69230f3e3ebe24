/** Makes career-path.schema.json: the JSON Schema of a career path document, for editors and validators. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { careerPathSchema } from '../model/schema.js';

/** The keywords of JSON Schema that ours uses. */
export interface JsonSchema {
  $schema?: string;
  type?: string;
  title?: string;
  description?: string;
  enum?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  $ref?: string;
}

/** Omits what JSON Schema can't express, such as the order of a range, which only the validator checks. */
export const jsonSchemaOf = (schema: GenericSchema): JsonSchema =>
  toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' }) as JsonSchema;

export const careerPathJsonSchema = jsonSchemaOf(careerPathSchema);

const { properties, required, ...rest } = careerPathJsonSchema;

/** A document holds one path, or several. */
export const documentJsonSchema: JsonSchema = {
  ...rest,
  properties: {
    ...properties,
    paths: {
      type: 'array',
      items: { $ref: '#' },
      description:
        'Several paths in place of one. `path-id` on the tag selects the one that a card shows.',
    },
  },
  anyOf: [{ required: required! }, { required: ['paths'] }],
};
