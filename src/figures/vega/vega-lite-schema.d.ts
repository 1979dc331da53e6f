/** Typed by hand: the compiler would take seconds to infer its 2 MB. */
declare module 'vega-lite/vega-lite-schema.json' {
  const schema: unknown;
  export default schema;
}
