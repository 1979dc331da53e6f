const bareSchema = {
  name: 'bare-schema',
  setup({ onLoad }) {
    onLoad({ filter: /vega-lite-schema\.json$/ }, ({ path }) => {
      const bare = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), (key, value) =>
        ['description', 'markdownDescription', 'defaultSnippets', 'examples'].includes(key) &&
        typeof value !== 'object'
          ? undefined
          : value,
      );
      // Parsed when the first spec is read: as a text it costs the start nothing.
      return {
        contents: `export default JSON.parse(${JSON.stringify(bare)});`,
        loader: 'js',
      };
    });
  },
};
