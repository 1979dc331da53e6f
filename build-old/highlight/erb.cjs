// node_modules/highlight.js/lib/languages/erb.js
function erb(hljs) {
  return {
    name: "ERB",
    subLanguage: "xml",
    contains: [
      hljs.COMMENT("<%#", "%>"),
      {
        begin: "<%[%=-]?",
        end: "[%-]?%>",
        subLanguage: "ruby",
        excludeBegin: !0,
        excludeEnd: !0
      }
    ]
  };
}
module.exports = erb;
