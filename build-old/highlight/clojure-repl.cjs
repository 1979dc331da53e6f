// node_modules/highlight.js/lib/languages/clojure-repl.js
function clojureRepl(hljs) {
  return {
    name: "Clojure REPL",
    contains: [
      {
        className: "meta.prompt",
        begin: /^([\w.-]+|\s*#_)?=>/,
        starts: {
          end: /$/,
          subLanguage: "clojure"
        }
      }
    ]
  };
}
module.exports = clojureRepl;
