// node_modules/highlight.js/lib/languages/ldif.js
function ldif(hljs) {
  return {
    name: "LDIF",
    contains: [
      {
        className: "attribute",
        match: "^dn(?=:)",
        relevance: 10
      },
      {
        className: "attribute",
        match: "^\\w+(?=:)"
      },
      {
        className: "literal",
        match: "^-"
      },
      hljs.HASH_COMMENT_MODE
    ]
  };
}
module.exports = ldif;
