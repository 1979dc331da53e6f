// node_modules/highlight.js/lib/languages/leaf.js
function leaf(hljs) {
  let regex = hljs.regex, IDENT = /([A-Za-z_][A-Za-z_0-9]*)?/, LITERALS = [
    "true",
    "false",
    "in"
  ], PARAMS = {
    scope: "params",
    begin: /\(/,
    end: /\)(?=\:?)/,
    endsParent: !0,
    relevance: 7,
    contains: [
      {
        scope: "string",
        begin: '"',
        end: '"'
      },
      {
        scope: "keyword",
        match: `\\b${regex.either(...LITERALS)}\\b`
      },
      {
        scope: "variable",
        match: /[A-Za-z_][A-Za-z_0-9]*/
      },
      {
        scope: "operator",
        match: /\+|\-|\*|\/|\%|\=\=|\=|\!|\>|\<|\&\&|\|\|/
      }
    ]
  }, INSIDE_DISPATCH = {
    match: [
      IDENT,
      /(?=\()/
    ],
    scope: {
      1: "keyword"
    },
    contains: [PARAMS]
  };
  return PARAMS.contains.unshift(INSIDE_DISPATCH), {
    name: "Leaf",
    contains: [
      // #ident():
      {
        match: [
          /#+/,
          IDENT,
          /(?=\()/
        ],
        scope: {
          1: "punctuation",
          2: "keyword"
        },
        // will start up after the ending `)` match from line ~44
        // just to grab the trailing `:` if we can match it
        starts: {
          contains: [
            {
              match: /\:/,
              scope: "punctuation"
            }
          ]
        },
        contains: [
          PARAMS
        ]
      },
      // #ident or #ident:
      {
        match: [
          /#+/,
          IDENT,
          /:?/
        ],
        scope: {
          1: "punctuation",
          2: "keyword",
          3: "punctuation"
        }
      }
    ]
  };
}
module.exports = leaf;
