// node_modules/highlight.js/lib/languages/properties.js
function properties(hljs) {
  let WS0 = "[ \\t\\f]*", WS1 = "[ \\t\\f]+", EQUAL_DELIM = WS0 + "[:=]" + WS0, WS_DELIM = WS1, DELIM = "(" + EQUAL_DELIM + "|" + WS_DELIM + ")", KEY = "([^\\\\:= \\t\\f\\n]|\\\\.)+", DELIM_AND_VALUE = {
    // skip DELIM
    end: DELIM,
    relevance: 0,
    starts: {
      // value: everything until end of line (again, taking into account backslashes)
      className: "string",
      end: /$/,
      relevance: 0,
      contains: [
        { begin: "\\\\\\\\" },
        { begin: "\\\\\\n" }
      ]
    }
  };
  return {
    name: ".properties",
    disableAutodetect: !0,
    case_insensitive: !0,
    illegal: /\S/,
    contains: [
      hljs.COMMENT("^\\s*[!#]", "$"),
      // key: everything until whitespace or = or : (taking into account backslashes)
      // case of a key-value pair
      {
        returnBegin: !0,
        variants: [
          { begin: KEY + EQUAL_DELIM },
          { begin: KEY + WS_DELIM }
        ],
        contains: [
          {
            className: "attr",
            begin: KEY,
            endsParent: !0
          }
        ],
        starts: DELIM_AND_VALUE
      },
      // case of an empty key
      {
        className: "attr",
        begin: KEY + WS0 + "$"
      }
    ]
  };
}
module.exports = properties;
