/** The JSON Schemas of what people write; they also ship with the package, for editors. */
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import brief from '../schemas/brief.schema.json' with { type: 'json' };
import datapackage from '../schemas/datapackage.schema.json' with { type: 'json' };
import facts from '../schemas/facts.schema.json' with { type: 'json' };
import frontMatter from '../schemas/front-matter.schema.json' with { type: 'json' };
import ledger from '../schemas/ledger.schema.json' with { type: 'json' };
import sources from '../schemas/sources.schema.json' with { type: 'json' };
import theme from '../schemas/theme.schema.json' with { type: 'json' };

export const schemas = {
  brief,
  theme,
  'front-matter': frontMatter,
  facts,
  sources,
  datapackage,
  ledger,
} satisfies Record<string, AnySchemaObject>;

export type SchemaName = keyof typeof schemas;

/** How ajv reads them: every error at once, each with the schema that it broke. A test checks the schemas themselves. */
export const schemaOptions = {
  allErrors: true,
  verbose: true,
  validateSchema: false,
  meta: false,
  strict: false,
  inlineRefs: false,
} as const;
