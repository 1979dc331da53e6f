/** The command line as a user meets it: exit status, streams, outputs. The built program runs, in folders of its own. */
import { ajv2020 as Ajv } from './schema-check.ts';
