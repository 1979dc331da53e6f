/**
 * A schema as a function that validates. The bundle replaces this module by functions that were compiled with it
 * (`esbuild.config.js`): loading ajv and compiling costs a cold run 100 ms.
 */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { SchemaName } from './schemas.ts';
import { schemaOptions, schemas } from './schemas.ts';

const validators = new Map<SchemaName, ValidateFunction>();

export function validator(name: SchemaName): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const validate = new Ajv2020(schemaOptions).compile(schemas[name]);
  validators.set(name, validate);
  return validate;
}
