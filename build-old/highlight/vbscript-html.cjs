// node_modules/highlight.js/lib/languages/vbscript-html.js
function vbscriptHtml(hljs) {
  return {
    name: "VBScript in HTML",
    subLanguage: "xml",
    contains: [
      {
        begin: "<%",
        end: "%>",
        subLanguage: "vbscript"
      }
    ]
  };
}
module.exports = vbscriptHtml;
