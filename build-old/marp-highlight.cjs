var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// node_modules/highlight.js/lib/core.js
var require_core = __commonJS({
  "node_modules/highlight.js/lib/core.js"(exports2, module2) {
    function deepFreeze(obj) {
      return obj instanceof Map ? obj.clear = obj.delete = obj.set = function() {
        throw new Error("map is read-only");
      } : obj instanceof Set && (obj.add = obj.clear = obj.delete = function() {
        throw new Error("set is read-only");
      }), Object.freeze(obj), Object.getOwnPropertyNames(obj).forEach((name) => {
        let prop = obj[name], type = typeof prop;
        (type === "object" || type === "function") && !Object.isFrozen(prop) && deepFreeze(prop);
      }), obj;
    }
    var Response = class {
      /**
       * @param {CompiledMode} mode
       */
      constructor(mode) {
        mode.data === void 0 && (mode.data = {}), this.data = mode.data, this.isMatchIgnored = !1;
      }
      ignoreMatch() {
        this.isMatchIgnored = !0;
      }
    };
    function escapeHTML(value) {
      return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#x27;");
    }
    function inherit$1(original, ...objects) {
      let result = /* @__PURE__ */ Object.create(null);
      for (let key in original)
        result[key] = original[key];
      return objects.forEach(function(obj) {
        for (let key in obj)
          result[key] = obj[key];
      }), /** @type {T} */
      result;
    }
    var SPAN_CLOSE = "</span>", emitsWrappingTags = (node) => !!node.scope, scopeToCSSClass = (name, { prefix }) => {
      if (name.startsWith("language:"))
        return name.replace("language:", "language-");
      if (name.includes(".")) {
        let pieces = name.split(".");
        return [
          `${prefix}${pieces.shift()}`,
          ...pieces.map((x, i) => `${x}${"_".repeat(i + 1)}`)
        ].join(" ");
      }
      return `${prefix}${name}`;
    }, HTMLRenderer = class {
      /**
       * Creates a new HTMLRenderer
       *
       * @param {Tree} parseTree - the parse tree (must support `walk` API)
       * @param {{classPrefix: string}} options
       */
      constructor(parseTree, options) {
        this.buffer = "", this.classPrefix = options.classPrefix, parseTree.walk(this);
      }
      /**
       * Adds texts to the output stream
       *
       * @param {string} text */
      addText(text) {
        this.buffer += escapeHTML(text);
      }
      /**
       * Adds a node open to the output stream (if needed)
       *
       * @param {Node} node */
      openNode(node) {
        if (!emitsWrappingTags(node)) return;
        let className = scopeToCSSClass(
          node.scope,
          { prefix: this.classPrefix }
        );
        this.span(className);
      }
      /**
       * Adds a node close to the output stream (if needed)
       *
       * @param {Node} node */
      closeNode(node) {
        emitsWrappingTags(node) && (this.buffer += SPAN_CLOSE);
      }
      /**
       * returns the accumulated buffer
      */
      value() {
        return this.buffer;
      }
      // helpers
      /**
       * Builds a span element
       *
       * @param {string} className */
      span(className) {
        this.buffer += `<span class="${className}">`;
      }
    }, newNode = (opts = {}) => {
      let result = { children: [] };
      return Object.assign(result, opts), result;
    }, TokenTree = class _TokenTree {
      constructor() {
        this.rootNode = newNode(), this.stack = [this.rootNode];
      }
      get top() {
        return this.stack[this.stack.length - 1];
      }
      get root() {
        return this.rootNode;
      }
      /** @param {Node} node */
      add(node) {
        this.top.children.push(node);
      }
      /** @param {string} scope */
      openNode(scope) {
        let node = newNode({ scope });
        this.add(node), this.stack.push(node);
      }
      closeNode() {
        if (this.stack.length > 1)
          return this.stack.pop();
      }
      closeAllNodes() {
        for (; this.closeNode(); ) ;
      }
      toJSON() {
        return JSON.stringify(this.rootNode, null, 4);
      }
      /**
       * @typedef { import("./html_renderer").Renderer } Renderer
       * @param {Renderer} builder
       */
      walk(builder) {
        return this.constructor._walk(builder, this.rootNode);
      }
      /**
       * @param {Renderer} builder
       * @param {Node} node
       */
      static _walk(builder, node) {
        return typeof node == "string" ? builder.addText(node) : node.children && (builder.openNode(node), node.children.forEach((child) => this._walk(builder, child)), builder.closeNode(node)), builder;
      }
      /**
       * @param {Node} node
       */
      static _collapse(node) {
        typeof node != "string" && node.children && (node.children.every((el) => typeof el == "string") ? node.children = [node.children.join("")] : node.children.forEach((child) => {
          _TokenTree._collapse(child);
        }));
      }
    }, TokenTreeEmitter = class extends TokenTree {
      /**
       * @param {*} options
       */
      constructor(options) {
        super(), this.options = options;
      }
      /**
       * @param {string} text
       */
      addText(text) {
        text !== "" && this.add(text);
      }
      /** @param {string} scope */
      startScope(scope) {
        this.openNode(scope);
      }
      endScope() {
        this.closeNode();
      }
      /**
       * @param {Emitter & {root: DataNode}} emitter
       * @param {string} name
       */
      __addSublanguage(emitter, name) {
        let node = emitter.root;
        name && (node.scope = `language:${name}`), this.add(node);
      }
      toHTML() {
        return new HTMLRenderer(this, this.options).value();
      }
      finalize() {
        return this.closeAllNodes(), !0;
      }
    };
    function source(re) {
      return re ? typeof re == "string" ? re : re.source : null;
    }
    function lookahead(re) {
      return concat("(?=", re, ")");
    }
    function anyNumberOfTimes(re) {
      return concat("(?:", re, ")*");
    }
    function optional(re) {
      return concat("(?:", re, ")?");
    }
    function concat(...args) {
      return args.map((x) => source(x)).join("");
    }
    function stripOptionsFromArgs(args) {
      let opts = args[args.length - 1];
      return typeof opts == "object" && opts.constructor === Object ? (args.splice(args.length - 1, 1), opts) : {};
    }
    function either(...args) {
      return "(" + (stripOptionsFromArgs(args).capture ? "" : "?:") + args.map((x) => source(x)).join("|") + ")";
    }
    function countMatchGroups(re) {
      return new RegExp(re.toString() + "|").exec("").length - 1;
    }
    function startsWith(re, lexeme) {
      let match = re && re.exec(lexeme);
      return match && match.index === 0;
    }
    var BACKREF_RE = new RegExp(either(
      /\[(?:[^\\\]]|\\.)*\]/,
      // a character class, inside which ( and \ lose their meaning
      /\(\?<(?![=!])[^>]+>/,
      // a named capture group `(?<name>` (not a lookbehind `(?<=` / `(?<!`)
      /\(\?'[^']+'/,
      // a named capture group `(?'name'`
      /\(\??/,
      // an opening parenthesis, capturing or non-capturing / lookahead
      /\\([1-9][0-9]*)/,
      // a backreference like `\1`
      /\\./
      // any other escape sequence
    ));
    function _rewriteBackreferences(regexps, { joinWith }) {
      let numCaptures = 0;
      return regexps.map((regex) => {
        numCaptures += 1;
        let offset = numCaptures, re = source(regex), out = "";
        for (; re.length > 0; ) {
          let match = BACKREF_RE.exec(re);
          if (!match) {
            out += re;
            break;
          }
          out += re.substring(0, match.index), re = re.substring(match.index + match[0].length), match[0][0] === "\\" && match[1] ? out += "\\" + String(Number(match[1]) + offset) : (out += match[0], (match[0] === "(" || /^\(\?[<']/.test(match[0])) && numCaptures++);
        }
        return out;
      }).map((re) => `(${re})`).join(joinWith);
    }
    var MATCH_NOTHING_RE = /\b\B/, IDENT_RE = "[a-zA-Z]\\w*", UNDERSCORE_IDENT_RE = "[a-zA-Z_]\\w*", NUMBER_RE = "\\b\\d+(\\.\\d+)?", C_NUMBER_RE = "(-?)(\\b0[xX][a-fA-F0-9]+|(\\b\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?)", BINARY_NUMBER_RE = "\\b(0b[01]+)", RE_STARTERS_RE = "!|!=|!==|%|%=|&|&&|&=|\\*|\\*=|\\+|\\+=|,|-|-=|/=|/|:|;|<<|<<=|<=|<|===|==|=|>>>=|>>=|>=|>>>|>>|>|\\?|\\[|\\{|\\(|\\^|\\^=|\\||\\|=|\\|\\||~", SHEBANG = (opts = {}) => {
      let beginShebang = /^#![ ]*\//;
      return opts.binary && (opts.begin = concat(
        beginShebang,
        /.*\b/,
        opts.binary,
        /\b.*/
      )), inherit$1({
        scope: "meta",
        begin: beginShebang,
        end: /$/,
        relevance: 0,
        /** @type {ModeCallback} */
        "on:begin": (m, resp) => {
          m.index !== 0 && resp.ignoreMatch();
        }
      }, opts);
    }, BACKSLASH_ESCAPE = {
      begin: "\\\\[\\s\\S]",
      relevance: 0
    }, APOS_STRING_MODE = {
      scope: "string",
      begin: "'",
      end: "'",
      illegal: "\\n",
      contains: [BACKSLASH_ESCAPE]
    }, QUOTE_STRING_MODE = {
      scope: "string",
      begin: '"',
      end: '"',
      illegal: "\\n",
      contains: [BACKSLASH_ESCAPE]
    }, PHRASAL_WORDS_MODE = {
      begin: /\b(a|an|the|are|I'm|isn't|don't|doesn't|won't|but|just|should|pretty|simply|enough|gonna|going|wtf|so|such|will|you|your|they|like|more)\b/
    }, COMMENT = function(begin, end, modeOptions = {}) {
      let mode = inherit$1(
        {
          scope: "comment",
          begin,
          end,
          contains: []
        },
        modeOptions
      );
      mode.contains.push({
        scope: "doctag",
        // hack to avoid the space from being included. the space is necessary to
        // match here to prevent the plain text rule below from gobbling up doctags
        begin: "[ ]*(?=(TODO|FIXME|NOTE|BUG|OPTIMIZE|HACK|XXX):)",
        end: /(TODO|FIXME|NOTE|BUG|OPTIMIZE|HACK|XXX):/,
        excludeBegin: !0,
        relevance: 0
      });
      let ENGLISH_WORD = either(
        // list of common 1 and 2 letter words in English
        "I",
        "a",
        "is",
        "so",
        "us",
        "to",
        "at",
        "if",
        "in",
        "it",
        "on",
        // note: this is not an exhaustive list of contractions, just popular ones
        /[A-Za-z]+['](d|ve|re|ll|t|s|n)/,
        // contractions - can't we'd they're let's, etc
        /[A-Za-z]+[-][a-z]+/,
        // `no-way`, etc.
        /[A-Za-z][a-z]{2,}/
        // allow capitalized words at beginning of sentences
      );
      return mode.contains.push(
        {
          // TODO: how to include ", (, ) without breaking grammars that use these for
          // comment delimiters?
          // begin: /[ ]+([()"]?([A-Za-z'-]{3,}|is|a|I|so|us|[tT][oO]|at|if|in|it|on)[.]?[()":]?([.][ ]|[ ]|\))){3}/
          // ---
          // this tries to find sequences of 3 english words in a row (without any
          // "programming" type syntax) this gives us a strong signal that we've
          // TRULY found a comment - vs perhaps scanning with the wrong language.
          // It's possible to find something that LOOKS like the start of the
          // comment - but then if there is no readable text - good chance it is a
          // false match and not a comment.
          //
          // for a visual example please see:
          // https://github.com/highlightjs/highlight.js/issues/2827
          begin: concat(
            /[ ]+/,
            // necessary to prevent us gobbling up doctags like /* @author Bob Mcgill */
            "(",
            ENGLISH_WORD,
            /[.]?[:]?([.][ ]|[ ])/,
            "){3}"
          )
          // look for 3 words in a row
        }
      ), mode;
    }, C_LINE_COMMENT_MODE = COMMENT("//", "$"), C_BLOCK_COMMENT_MODE = COMMENT("/\\*", "\\*/"), HASH_COMMENT_MODE = COMMENT("#", "$"), NUMBER_MODE = {
      scope: "number",
      begin: NUMBER_RE,
      relevance: 0
    }, C_NUMBER_MODE = {
      scope: "number",
      begin: C_NUMBER_RE,
      relevance: 0
    }, BINARY_NUMBER_MODE = {
      scope: "number",
      begin: BINARY_NUMBER_RE,
      relevance: 0
    }, REGEXP_MODE = {
      scope: "regexp",
      begin: /\/(?=[^/\n]*\/)/,
      end: /\/[gimuy]*/,
      contains: [
        BACKSLASH_ESCAPE,
        {
          begin: /\[/,
          end: /\]/,
          relevance: 0,
          contains: [BACKSLASH_ESCAPE]
        }
      ]
    }, TITLE_MODE = {
      scope: "title",
      begin: IDENT_RE,
      relevance: 0
    }, UNDERSCORE_TITLE_MODE = {
      scope: "title",
      begin: UNDERSCORE_IDENT_RE,
      relevance: 0
    }, METHOD_GUARD = {
      // excludes method names from keyword processing
      begin: "\\.\\s*" + UNDERSCORE_IDENT_RE,
      relevance: 0
    }, END_SAME_AS_BEGIN = function(mode) {
      return Object.assign(
        mode,
        {
          /** @type {ModeCallback} */
          "on:begin": (m, resp) => {
            resp.data._beginMatch = m[1];
          },
          /** @type {ModeCallback} */
          "on:end": (m, resp) => {
            resp.data._beginMatch !== m[1] && resp.ignoreMatch();
          }
        }
      );
    }, MODES = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      APOS_STRING_MODE,
      BACKSLASH_ESCAPE,
      BINARY_NUMBER_MODE,
      BINARY_NUMBER_RE,
      COMMENT,
      C_BLOCK_COMMENT_MODE,
      C_LINE_COMMENT_MODE,
      C_NUMBER_MODE,
      C_NUMBER_RE,
      END_SAME_AS_BEGIN,
      HASH_COMMENT_MODE,
      IDENT_RE,
      MATCH_NOTHING_RE,
      METHOD_GUARD,
      NUMBER_MODE,
      NUMBER_RE,
      PHRASAL_WORDS_MODE,
      QUOTE_STRING_MODE,
      REGEXP_MODE,
      RE_STARTERS_RE,
      SHEBANG,
      TITLE_MODE,
      UNDERSCORE_IDENT_RE,
      UNDERSCORE_TITLE_MODE
    });
    function skipIfHasPrecedingDot(match, response) {
      match.input[match.index - 1] === "." && response.ignoreMatch();
    }
    function scopeClassName(mode, _parent) {
      mode.className !== void 0 && (mode.scope = mode.className, delete mode.className);
    }
    function beginKeywords(mode, parent) {
      parent && mode.beginKeywords && (mode.begin = "\\b(" + mode.beginKeywords.split(" ").join("|") + ")(?!\\.)(?=\\b|\\s)", mode.__beforeBegin = skipIfHasPrecedingDot, mode.keywords = mode.keywords || mode.beginKeywords, delete mode.beginKeywords, mode.relevance === void 0 && (mode.relevance = 0));
    }
    function compileIllegal(mode, _parent) {
      Array.isArray(mode.illegal) && (mode.illegal = either(...mode.illegal));
    }
    function compileMatch(mode, _parent) {
      if (mode.match) {
        if (mode.begin || mode.end) throw new Error("begin & end are not supported with match");
        mode.begin = mode.match, delete mode.match;
      }
    }
    function compileRelevance(mode, _parent) {
      mode.relevance === void 0 && (mode.relevance = 1);
    }
    var beforeMatchExt = (mode, parent) => {
      if (!mode.beforeMatch) return;
      if (mode.starts) throw new Error("beforeMatch cannot be used with starts");
      let originalMode = Object.assign({}, mode);
      Object.keys(mode).forEach((key) => {
        delete mode[key];
      }), mode.keywords = originalMode.keywords, mode.begin = concat(originalMode.beforeMatch, lookahead(originalMode.begin)), mode.starts = {
        relevance: 0,
        contains: [
          Object.assign(originalMode, { endsParent: !0 })
        ]
      }, mode.relevance = 0, delete originalMode.beforeMatch;
    }, COMMON_KEYWORDS = [
      "of",
      "and",
      "for",
      "in",
      "not",
      "or",
      "if",
      "then",
      "parent",
      // common variable name
      "list",
      // common variable name
      "value"
      // common variable name
    ], DEFAULT_KEYWORD_SCOPE = "keyword";
    function compileKeywords(rawKeywords, caseInsensitive, scopeName = DEFAULT_KEYWORD_SCOPE) {
      let compiledKeywords = /* @__PURE__ */ Object.create(null);
      return typeof rawKeywords == "string" ? compileList(scopeName, rawKeywords.split(" ")) : Array.isArray(rawKeywords) ? compileList(scopeName, rawKeywords) : Object.keys(rawKeywords).forEach(function(scopeName2) {
        Object.assign(
          compiledKeywords,
          compileKeywords(rawKeywords[scopeName2], caseInsensitive, scopeName2)
        );
      }), compiledKeywords;
      function compileList(scopeName2, keywordList) {
        caseInsensitive && (keywordList = keywordList.map((x) => x.toLowerCase())), keywordList.forEach(function(keyword) {
          let pair = keyword.split("|");
          compiledKeywords[pair[0]] = [scopeName2, scoreForKeyword(pair[0], pair[1])];
        });
      }
    }
    function scoreForKeyword(keyword, providedScore) {
      return providedScore ? Number(providedScore) : commonKeyword(keyword) ? 0 : 1;
    }
    function commonKeyword(keyword) {
      return COMMON_KEYWORDS.includes(keyword.toLowerCase());
    }
    var seenDeprecations = {}, error = (message) => {
      console.error(message);
    }, warn = (message, ...args) => {
      console.log(`WARN: ${message}`, ...args);
    }, deprecated = (version2, message) => {
      seenDeprecations[`${version2}/${message}`] || (console.log(`Deprecated as of ${version2}. ${message}`), seenDeprecations[`${version2}/${message}`] = !0);
    }, MultiClassError = new Error();
    function remapScopeNames(mode, regexes, { key }) {
      let offset = 0, scopeNames = mode[key], emit = {}, positions = {};
      for (let i = 1; i <= regexes.length; i++)
        positions[i + offset] = scopeNames[i], emit[i + offset] = !0, offset += countMatchGroups(regexes[i - 1]);
      mode[key] = positions, mode[key]._emit = emit, mode[key]._multi = !0;
    }
    function beginMultiClass(mode) {
      if (Array.isArray(mode.begin)) {
        if (mode.skip || mode.excludeBegin || mode.returnBegin)
          throw error("skip, excludeBegin, returnBegin not compatible with beginScope: {}"), MultiClassError;
        if (typeof mode.beginScope != "object" || mode.beginScope === null)
          throw error("beginScope must be object"), MultiClassError;
        remapScopeNames(mode, mode.begin, { key: "beginScope" }), mode.begin = _rewriteBackreferences(mode.begin, { joinWith: "" });
      }
    }
    function endMultiClass(mode) {
      if (Array.isArray(mode.end)) {
        if (mode.skip || mode.excludeEnd || mode.returnEnd)
          throw error("skip, excludeEnd, returnEnd not compatible with endScope: {}"), MultiClassError;
        if (typeof mode.endScope != "object" || mode.endScope === null)
          throw error("endScope must be object"), MultiClassError;
        remapScopeNames(mode, mode.end, { key: "endScope" }), mode.end = _rewriteBackreferences(mode.end, { joinWith: "" });
      }
    }
    function scopeSugar(mode) {
      mode.scope && typeof mode.scope == "object" && mode.scope !== null && (mode.beginScope = mode.scope, delete mode.scope);
    }
    function MultiClass(mode) {
      scopeSugar(mode), typeof mode.beginScope == "string" && (mode.beginScope = { _wrap: mode.beginScope }), typeof mode.endScope == "string" && (mode.endScope = { _wrap: mode.endScope }), beginMultiClass(mode), endMultiClass(mode);
    }
    function compileLanguage(language) {
      function langRe(value, global) {
        return new RegExp(
          source(value),
          "m" + (language.case_insensitive ? "i" : "") + (language.unicodeRegex ? "u" : "") + (global ? "g" : "")
        );
      }
      class MultiRegex {
        constructor() {
          this.matchIndexes = {}, this.regexes = [], this.matchAt = 1, this.position = 0;
        }
        // @ts-ignore
        addRule(re, opts) {
          opts.position = this.position++, this.matchIndexes[this.matchAt] = opts, this.regexes.push([opts, re]), this.matchAt += countMatchGroups(re) + 1;
        }
        compile() {
          this.regexes.length === 0 && (this.exec = () => null);
          let terminators = this.regexes.map((el) => el[1]);
          this.matcherRe = langRe(_rewriteBackreferences(terminators, { joinWith: "|" }), !0), this.lastIndex = 0;
        }
        /** @param {string} s */
        exec(s) {
          this.matcherRe.lastIndex = this.lastIndex;
          let match = this.matcherRe.exec(s);
          if (!match)
            return null;
          let i = match.findIndex((el, i2) => i2 > 0 && el !== void 0), matchData = this.matchIndexes[i];
          return match.splice(0, i), Object.assign(match, matchData);
        }
      }
      class ResumableMultiRegex {
        constructor() {
          this.rules = [], this.multiRegexes = [], this.count = 0, this.lastIndex = 0, this.regexIndex = 0;
        }
        // @ts-ignore
        getMatcher(index2) {
          if (this.multiRegexes[index2]) return this.multiRegexes[index2];
          let matcher = new MultiRegex();
          return this.rules.slice(index2).forEach(([re, opts]) => matcher.addRule(re, opts)), matcher.compile(), this.multiRegexes[index2] = matcher, matcher;
        }
        resumingScanAtSamePosition() {
          return this.regexIndex !== 0;
        }
        considerAll() {
          this.regexIndex = 0;
        }
        // @ts-ignore
        addRule(re, opts) {
          this.rules.push([re, opts]), opts.type === "begin" && this.count++;
        }
        /** @param {string} s */
        exec(s) {
          let m = this.getMatcher(this.regexIndex);
          m.lastIndex = this.lastIndex;
          let result = m.exec(s);
          if (this.resumingScanAtSamePosition() && !(result && result.index === this.lastIndex)) {
            let m2 = this.getMatcher(0);
            m2.lastIndex = this.lastIndex + 1, result = m2.exec(s);
          }
          return result && (this.regexIndex += result.position + 1, this.regexIndex === this.count && this.considerAll()), result;
        }
      }
      function buildModeRegex(mode) {
        let mm = new ResumableMultiRegex();
        return mode.contains.forEach((term) => mm.addRule(term.begin, { rule: term, type: "begin" })), mode.terminatorEnd && mm.addRule(mode.terminatorEnd, { type: "end" }), mode.illegal && mm.addRule(mode.illegal, { type: "illegal" }), mm;
      }
      function compileMode(mode, parent) {
        let cmode = (
          /** @type CompiledMode */
          mode
        );
        if (mode.isCompiled) return cmode;
        [
          scopeClassName,
          // do this early so compiler extensions generally don't have to worry about
          // the distinction between match/begin
          compileMatch,
          MultiClass,
          beforeMatchExt
        ].forEach((ext) => ext(mode, parent)), language.compilerExtensions.forEach((ext) => ext(mode, parent)), mode.__beforeBegin = null, [
          beginKeywords,
          // do this later so compiler extensions that come earlier have access to the
          // raw array if they wanted to perhaps manipulate it, etc.
          compileIllegal,
          // default to 1 relevance if not specified
          compileRelevance
        ].forEach((ext) => ext(mode, parent)), mode.isCompiled = !0;
        let keywordPattern = null;
        return typeof mode.keywords == "object" && mode.keywords.$pattern && (mode.keywords = Object.assign({}, mode.keywords), keywordPattern = mode.keywords.$pattern, delete mode.keywords.$pattern), keywordPattern = keywordPattern || /\w+/, mode.keywords && (mode.keywords = compileKeywords(mode.keywords, language.case_insensitive)), cmode.keywordPatternRe = langRe(keywordPattern, !0), parent && (mode.begin || (mode.begin = /\B|\b/), cmode.beginRe = langRe(cmode.begin), !mode.end && !mode.endsWithParent && (mode.end = /\B|\b/), mode.end && (cmode.endRe = langRe(cmode.end)), cmode.terminatorEnd = source(cmode.end) || "", mode.endsWithParent && parent.terminatorEnd && (cmode.terminatorEnd += (mode.end ? "|" : "") + parent.terminatorEnd)), mode.illegal && (cmode.illegalRe = langRe(
          /** @type {RegExp | string} */
          mode.illegal
        )), mode.contains || (mode.contains = []), mode.contains = [].concat(...mode.contains.map(function(c) {
          return expandOrCloneMode(c === "self" ? mode : c);
        })), mode.contains.forEach(function(c) {
          compileMode(
            /** @type Mode */
            c,
            cmode
          );
        }), mode.starts && compileMode(mode.starts, parent), cmode.matcher = buildModeRegex(cmode), cmode;
      }
      if (language.compilerExtensions || (language.compilerExtensions = []), language.contains && language.contains.includes("self"))
        throw new Error("ERR: contains `self` is not supported at the top-level of a language.  See documentation.");
      return language.classNameAliases = inherit$1(language.classNameAliases || {}), compileMode(
        /** @type Mode */
        language
      );
    }
    function dependencyOnParent(mode) {
      return mode ? mode.endsWithParent || dependencyOnParent(mode.starts) : !1;
    }
    function expandOrCloneMode(mode) {
      return mode.variants && !mode.cachedVariants && (mode.cachedVariants = mode.variants.map(function(variant) {
        return inherit$1(mode, { variants: null }, variant);
      })), mode.cachedVariants ? mode.cachedVariants : dependencyOnParent(mode) ? inherit$1(mode, { starts: mode.starts ? inherit$1(mode.starts) : null }) : Object.isFrozen(mode) ? inherit$1(mode) : mode;
    }
    var version = "11.12.0", HTMLInjectionError = class extends Error {
      constructor(reason, html) {
        super(reason), this.name = "HTMLInjectionError", this.html = html;
      }
    }, escape = escapeHTML, inherit = inherit$1, NO_MATCH = /* @__PURE__ */ Symbol("nomatch"), MAX_KEYWORD_HITS = 7, HLJS = function(hljs) {
      let languages = /* @__PURE__ */ Object.create(null), aliases = /* @__PURE__ */ Object.create(null), plugins = [], SAFE_MODE = !0, LANGUAGE_NOT_FOUND = "Could not find the language '{}', did you forget to load/include a language module?", PLAINTEXT_LANGUAGE = { disableAutodetect: !0, name: "Plain text", contains: [] }, options = {
        ignoreUnescapedHTML: !1,
        throwUnescapedHTML: !1,
        noHighlightRe: /^(no-?highlight)$/i,
        languageDetectRe: /\blang(?:uage)?-([\w-]+)\b/i,
        classPrefix: "hljs-",
        cssSelector: "pre code",
        languages: null,
        // beta configuration options, subject to change, welcome to discuss
        // https://github.com/highlightjs/highlight.js/issues/1086
        __emitter: TokenTreeEmitter
      };
      function shouldNotHighlight(languageName) {
        return options.noHighlightRe.test(languageName);
      }
      function blockLanguage(block) {
        let classes = block.className + " ";
        classes += block.parentNode ? block.parentNode.className : "";
        let match = options.languageDetectRe.exec(classes);
        if (match) {
          let language = getLanguage(match[1]);
          return language || (warn(LANGUAGE_NOT_FOUND.replace("{}", match[1])), warn("Falling back to no-highlight mode for this block.", block)), language ? match[1] : "no-highlight";
        }
        return classes.split(/\s+/).find((_class) => shouldNotHighlight(_class) || getLanguage(_class));
      }
      function highlight2(codeOrLanguageName, optionsOrCode, ignoreIllegals) {
        let code = "", languageName = "";
        typeof optionsOrCode == "object" ? (code = codeOrLanguageName, ignoreIllegals = optionsOrCode.ignoreIllegals, languageName = optionsOrCode.language) : (deprecated("10.7.0", "highlight(lang, code, ...args) has been deprecated."), deprecated("10.7.0", `Please use highlight(code, options) instead.
https://github.com/highlightjs/highlight.js/issues/2277`), languageName = codeOrLanguageName, code = optionsOrCode), ignoreIllegals === void 0 && (ignoreIllegals = !0);
        let context = {
          code,
          language: languageName
        };
        fire("before:highlight", context);
        let result = context.result ? context.result : _highlight(context.language, context.code, ignoreIllegals);
        return result.code = context.code, fire("after:highlight", result), result;
      }
      function _highlight(languageName, codeToHighlight, ignoreIllegals, continuation) {
        let keywordHits = /* @__PURE__ */ Object.create(null);
        function keywordData(mode, matchText) {
          return mode.keywords[matchText];
        }
        function processKeywords() {
          if (!top.keywords) {
            emitter.addText(modeBuffer);
            return;
          }
          let lastIndex = 0;
          top.keywordPatternRe.lastIndex = 0;
          let match = top.keywordPatternRe.exec(modeBuffer), buf = "";
          for (; match; ) {
            buf += modeBuffer.substring(lastIndex, match.index);
            let word = language.case_insensitive ? match[0].toLowerCase() : match[0], data = keywordData(top, word);
            if (data) {
              let [kind, keywordRelevance] = data;
              if (emitter.addText(buf), buf = "", keywordHits[word] = (keywordHits[word] || 0) + 1, keywordHits[word] <= MAX_KEYWORD_HITS && (relevance += keywordRelevance), kind.startsWith("_"))
                buf += match[0];
              else {
                let cssClass = language.classNameAliases[kind] || kind;
                emitKeyword(match[0], cssClass);
              }
            } else
              buf += match[0];
            lastIndex = top.keywordPatternRe.lastIndex, match = top.keywordPatternRe.exec(modeBuffer);
          }
          buf += modeBuffer.substring(lastIndex), emitter.addText(buf);
        }
        function processSubLanguage() {
          if (modeBuffer === "") return;
          let result2 = null;
          if (typeof top.subLanguage == "string") {
            if (!languages[top.subLanguage]) {
              emitter.addText(modeBuffer);
              return;
            }
            result2 = _highlight(top.subLanguage, modeBuffer, !0, continuations[top.subLanguage]), continuations[top.subLanguage] = /** @type {CompiledMode} */
            result2._top;
          } else
            result2 = highlightAuto(modeBuffer, top.subLanguage.length ? top.subLanguage : null);
          top.relevance > 0 && (relevance += result2.relevance), emitter.__addSublanguage(result2._emitter, result2.language);
        }
        function processBuffer() {
          top.subLanguage != null ? processSubLanguage() : processKeywords(), modeBuffer = "";
        }
        function emitKeyword(keyword, scope) {
          keyword !== "" && (emitter.startScope(scope), emitter.addText(keyword), emitter.endScope());
        }
        function emitMultiClass(scope, match) {
          let i = 1, max = match.length - 1;
          for (; i <= max; ) {
            if (!scope._emit[i]) {
              i++;
              continue;
            }
            let klass = language.classNameAliases[scope[i]] || scope[i], text = match[i];
            klass ? emitKeyword(text, klass) : (modeBuffer = text, processKeywords(), modeBuffer = ""), i++;
          }
        }
        function startNewMode(mode, match) {
          return mode.scope && typeof mode.scope == "string" && emitter.openNode(language.classNameAliases[mode.scope] || mode.scope), mode.beginScope && (mode.beginScope._wrap ? (emitKeyword(modeBuffer, language.classNameAliases[mode.beginScope._wrap] || mode.beginScope._wrap), modeBuffer = "") : mode.beginScope._multi && (emitMultiClass(mode.beginScope, match), modeBuffer = "")), top = Object.create(mode, { parent: { value: top } }), top;
        }
        function endOfMode(mode, match, matchPlusRemainder) {
          let matched = startsWith(mode.endRe, matchPlusRemainder);
          if (matched) {
            if (mode["on:end"]) {
              let resp = new Response(mode);
              mode["on:end"](match, resp), resp.isMatchIgnored && (matched = !1);
            }
            if (matched) {
              for (; mode.endsParent && mode.parent; )
                mode = mode.parent;
              return mode;
            }
          }
          if (mode.endsWithParent)
            return endOfMode(mode.parent, match, matchPlusRemainder);
        }
        function doIgnore(lexeme) {
          return top.matcher.regexIndex === 0 ? (modeBuffer += lexeme[0], 1) : (resumeScanAtSamePosition = !0, 0);
        }
        function doBeginMatch(match) {
          let lexeme = match[0], newMode = match.rule, resp = new Response(newMode), beforeCallbacks = [newMode.__beforeBegin, newMode["on:begin"]];
          for (let cb of beforeCallbacks)
            if (cb && (cb(match, resp), resp.isMatchIgnored))
              return doIgnore(lexeme);
          return newMode.skip ? modeBuffer += lexeme : (newMode.excludeBegin && (modeBuffer += lexeme), processBuffer(), !newMode.returnBegin && !newMode.excludeBegin && (modeBuffer = lexeme)), startNewMode(newMode, match), newMode.returnBegin ? 0 : lexeme.length;
        }
        function doEndMatch(match) {
          let lexeme = match[0], matchPlusRemainder = codeToHighlight.substring(match.index), endMode = endOfMode(top, match, matchPlusRemainder);
          if (!endMode)
            return NO_MATCH;
          let origin = top;
          top.endScope && top.endScope._wrap ? (processBuffer(), emitKeyword(lexeme, top.endScope._wrap)) : top.endScope && top.endScope._multi ? (processBuffer(), emitMultiClass(top.endScope, match)) : origin.skip ? modeBuffer += lexeme : (origin.returnEnd || origin.excludeEnd || (modeBuffer += lexeme), processBuffer(), origin.excludeEnd && (modeBuffer = lexeme));
          do
            top.scope && emitter.closeNode(), !top.skip && !top.subLanguage && (relevance += top.relevance), top = top.parent;
          while (top !== endMode.parent);
          return endMode.starts && startNewMode(endMode.starts, match), origin.returnEnd ? 0 : lexeme.length;
        }
        function processContinuations() {
          let list = [];
          for (let current = top; current !== language; current = current.parent)
            current.scope && list.unshift(current.scope);
          list.forEach((item) => emitter.openNode(item));
        }
        let lastMatch = {};
        function processLexeme(textBeforeMatch, match) {
          let lexeme = match && match[0];
          if (modeBuffer += textBeforeMatch, lexeme == null)
            return processBuffer(), 0;
          if (lastMatch.type === "begin" && match.type === "end" && lastMatch.index === match.index && lexeme === "") {
            if (modeBuffer += codeToHighlight.slice(match.index, match.index + 1), !SAFE_MODE) {
              let err = new Error(`0 width match regex (${languageName})`);
              throw err.languageName = languageName, err.badRule = lastMatch.rule, err;
            }
            return 1;
          }
          if (lastMatch = match, match.type === "begin")
            return doBeginMatch(match);
          if (match.type === "illegal" && !ignoreIllegals) {
            let err = new Error('Illegal lexeme "' + lexeme + '" for mode "' + (top.scope || "<unnamed>") + '"');
            throw err.mode = top, err;
          } else if (match.type === "end") {
            let processed = doEndMatch(match);
            if (processed !== NO_MATCH)
              return processed;
          }
          if (match.type === "illegal" && lexeme === "")
            return match.index === codeToHighlight.length || (modeBuffer += `
`), 1;
          if (iterations > 1e5 && iterations > match.index * 3)
            throw new Error("potential infinite loop, way more iterations than matches");
          return modeBuffer += lexeme, lexeme.length;
        }
        let language = getLanguage(languageName);
        if (!language)
          throw error(LANGUAGE_NOT_FOUND.replace("{}", languageName)), new Error('Unknown language: "' + languageName + '"');
        let md = compileLanguage(language), result = "", top = continuation || md, continuations = {}, emitter = new options.__emitter(options);
        processContinuations();
        let modeBuffer = "", relevance = 0, index2 = 0, iterations = 0, resumeScanAtSamePosition = !1;
        try {
          if (language.__emitTokens)
            language.__emitTokens(codeToHighlight, emitter);
          else {
            for (top.matcher.considerAll(); ; ) {
              iterations++, resumeScanAtSamePosition ? resumeScanAtSamePosition = !1 : top.matcher.considerAll(), top.matcher.lastIndex = index2;
              let match = top.matcher.exec(codeToHighlight);
              if (!match) break;
              let beforeMatch = codeToHighlight.substring(index2, match.index), processedCount = processLexeme(beforeMatch, match);
              index2 = match.index + processedCount;
            }
            processLexeme(codeToHighlight.substring(index2));
          }
          return emitter.finalize(), result = emitter.toHTML(), {
            language: languageName,
            value: result,
            relevance,
            illegal: !1,
            _emitter: emitter,
            _top: top
          };
        } catch (err) {
          if (err.message && err.message.includes("Illegal"))
            return {
              language: languageName,
              value: escape(codeToHighlight),
              illegal: !0,
              relevance: 0,
              _illegalBy: {
                message: err.message,
                index: index2,
                context: codeToHighlight.slice(index2 - 100, index2 + 100),
                mode: err.mode,
                resultSoFar: result
              },
              _emitter: emitter
            };
          if (SAFE_MODE)
            return {
              language: languageName,
              value: escape(codeToHighlight),
              illegal: !1,
              relevance: 0,
              errorRaised: err,
              _emitter: emitter,
              _top: top
            };
          throw err;
        }
      }
      function justTextHighlightResult(code) {
        let result = {
          value: escape(code),
          illegal: !1,
          relevance: 0,
          _top: PLAINTEXT_LANGUAGE,
          _emitter: new options.__emitter(options)
        };
        return result._emitter.addText(code), result;
      }
      function highlightAuto(code, languageSubset) {
        languageSubset = languageSubset || options.languages || Object.keys(languages);
        let plaintext = justTextHighlightResult(code), results = languageSubset.filter(getLanguage).filter(autoDetection).map(
          (name) => _highlight(name, code, !1)
        );
        results.unshift(plaintext);
        let sorted = results.sort((a, b) => {
          if (a.relevance !== b.relevance) return b.relevance - a.relevance;
          if (a.language && b.language) {
            if (getLanguage(a.language).supersetOf === b.language)
              return 1;
            if (getLanguage(b.language).supersetOf === a.language)
              return -1;
          }
          return 0;
        }), [best, secondBest] = sorted, result = best;
        return result.secondBest = secondBest, result;
      }
      function updateClassName(element, currentLang, resultLang) {
        let language = currentLang && aliases[currentLang] || resultLang;
        element.classList.add("hljs"), element.classList.add(`language-${language}`);
      }
      function highlightElement(element) {
        let node = null, language = blockLanguage(element);
        if (shouldNotHighlight(language)) return;
        if (fire(
          "before:highlightElement",
          { el: element, language }
        ), element.dataset.highlighted) {
          console.log("Element previously highlighted. To highlight again, first unset `dataset.highlighted`.", element);
          return;
        }
        if (element.children.length > 0 && (options.ignoreUnescapedHTML || (console.warn("One of your code blocks includes unescaped HTML. This is a potentially serious security risk."), console.warn("https://github.com/highlightjs/highlight.js/wiki/security"), console.warn("The element with unescaped HTML:"), console.warn(element)), options.throwUnescapedHTML))
          throw new HTMLInjectionError(
            "One of your code blocks includes unescaped HTML.",
            element.innerHTML
          );
        node = element;
        let text = node.textContent, result = language ? highlight2(text, { language, ignoreIllegals: !0 }) : highlightAuto(text);
        element.innerHTML = result.value, element.dataset.highlighted = "yes", updateClassName(element, language, result.language), element.result = {
          language: result.language,
          // TODO: remove with version 11.0
          re: result.relevance,
          relevance: result.relevance
        }, result.secondBest && (element.secondBest = {
          language: result.secondBest.language,
          relevance: result.secondBest.relevance
        }), fire("after:highlightElement", { el: element, result, text });
      }
      function configure(userOptions) {
        options = inherit(options, userOptions);
      }
      let initHighlighting = () => {
        highlightAll(), deprecated("10.6.0", "initHighlighting() deprecated.  Use highlightAll() now.");
      };
      function initHighlightingOnLoad() {
        highlightAll(), deprecated("10.6.0", "initHighlightingOnLoad() deprecated.  Use highlightAll() now.");
      }
      let wantsHighlight = !1;
      function highlightAll() {
        function boot() {
          highlightAll();
        }
        if (document.readyState === "loading") {
          wantsHighlight || window.addEventListener("DOMContentLoaded", boot, !1), wantsHighlight = !0;
          return;
        }
        document.querySelectorAll(options.cssSelector).forEach(highlightElement);
      }
      function registerLanguage(languageName, languageDefinition) {
        let lang = null;
        try {
          lang = languageDefinition(hljs);
        } catch (error$1) {
          if (error("Language definition for '{}' could not be registered.".replace("{}", languageName)), SAFE_MODE)
            error(error$1);
          else
            throw error$1;
          lang = PLAINTEXT_LANGUAGE;
        }
        lang.name || (lang.name = languageName), languages[languageName] = lang, lang.rawDefinition = languageDefinition.bind(null, hljs), lang.aliases && registerAliases(lang.aliases, { languageName });
      }
      function unregisterLanguage(languageName) {
        delete languages[languageName];
        for (let alias of Object.keys(aliases))
          aliases[alias] === languageName && delete aliases[alias];
      }
      function listLanguages() {
        return Object.keys(languages);
      }
      function getLanguage(name) {
        return name = (name || "").toLowerCase(), languages[name] || languages[aliases[name]];
      }
      function registerAliases(aliasList, { languageName }) {
        typeof aliasList == "string" && (aliasList = [aliasList]), aliasList.forEach((alias) => {
          aliases[alias.toLowerCase()] = languageName;
        });
      }
      function autoDetection(name) {
        let lang = getLanguage(name);
        return lang && !lang.disableAutodetect;
      }
      function upgradePluginAPI(plugin) {
        plugin["before:highlightBlock"] && !plugin["before:highlightElement"] && (plugin["before:highlightElement"] = (data) => {
          plugin["before:highlightBlock"](
            Object.assign({ block: data.el }, data)
          );
        }), plugin["after:highlightBlock"] && !plugin["after:highlightElement"] && (plugin["after:highlightElement"] = (data) => {
          plugin["after:highlightBlock"](
            Object.assign({ block: data.el }, data)
          );
        });
      }
      function addPlugin(plugin) {
        upgradePluginAPI(plugin), plugins.push(plugin);
      }
      function removePlugin(plugin) {
        let index2 = plugins.indexOf(plugin);
        index2 !== -1 && plugins.splice(index2, 1);
      }
      function fire(event, args) {
        let cb = event;
        plugins.forEach(function(plugin) {
          plugin[cb] && plugin[cb](args);
        });
      }
      function deprecateHighlightBlock(el) {
        return deprecated("10.7.0", "highlightBlock will be removed entirely in v12.0"), deprecated("10.7.0", "Please use highlightElement now."), highlightElement(el);
      }
      Object.assign(hljs, {
        highlight: highlight2,
        highlightAuto,
        highlightAll,
        highlightElement,
        // TODO: Remove with v12 API
        highlightBlock: deprecateHighlightBlock,
        configure,
        initHighlighting,
        initHighlightingOnLoad,
        registerLanguage,
        unregisterLanguage,
        listLanguages,
        getLanguage,
        registerAliases,
        autoDetection,
        inherit,
        addPlugin,
        removePlugin
      }), hljs.debugMode = function() {
        SAFE_MODE = !1;
      }, hljs.safeMode = function() {
        SAFE_MODE = !0;
      }, hljs.versionString = version, hljs.regex = {
        concat,
        lookahead,
        either,
        optional,
        anyNumberOfTimes
      };
      for (let key in MODES)
        typeof MODES[key] == "object" && deepFreeze(MODES[key]);
      return Object.assign(hljs, MODES), hljs;
    }, highlight = HLJS({});
    highlight.newInstance = () => HLJS({});
    module2.exports = highlight;
    highlight.HighlightJS = highlight;
    highlight.default = highlight;
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  highlighter: () => highlighter
});
module.exports = __toCommonJS(stdin_exports);

// node_modules/highlight.js/es/core.js
var import_core = __toESM(require_core(), 1);
var core_default = import_core.default;

// src/render/highlighter.ts
function lazyHighlighter(core, { needs, aliases, contested }, load2) {
  let loaded = /* @__PURE__ */ new Set(), nameOf = (written) => {
    let name = written.toLowerCase();
    return Object.hasOwn(needs, name) ? name : Object.hasOwn(aliases, name) ? aliases[name] : void 0;
  }, ensure = (name) => {
    if (!loaded.has(name)) {
      for (let needed of needs[name] ?? [])
        loaded.has(needed) || core.registerLanguage(needed, load2(needed)), loaded.add(needed);
      for (let alias of contested) {
        let owner = aliases[alias];
        owner !== void 0 && loaded.has(owner) && core.registerAliases(alias, { languageName: owner });
      }
    }
  };
  return {
    getLanguage(written) {
      let name = nameOf(written);
      if (name !== void 0)
        return ensure(name), core.getLanguage(name);
    },
    highlight(code, options) {
      let name = nameOf(options.language);
      return name !== void 0 && ensure(name), core.highlight(code, { ...options, language: name ?? options.language });
    }
  };
}

// <stdin>
var index = JSON.parse('{"needs":{"1c":["1c"],"abnf":["abnf"],"accesslog":["accesslog"],"actionscript":["actionscript"],"ada":["ada"],"angelscript":["angelscript"],"apache":["apache"],"applescript":["applescript"],"arcade":["arcade"],"arduino":["arduino"],"armasm":["armasm"],"xml":["xml","css","graphql","javascript"],"asciidoc":["xml","asciidoc","css","graphql","javascript"],"aspectj":["aspectj"],"autohotkey":["autohotkey"],"autoit":["autoit"],"avrasm":["avrasm"],"awk":["awk"],"axapta":["axapta"],"bash":["bash"],"basic":["basic"],"bnf":["bnf"],"brainfuck":["brainfuck"],"c":["c"],"cal":["cal"],"capnproto":["capnproto"],"ceylon":["ceylon"],"clean":["clean"],"clojure":["clojure"],"clojure-repl":["clojure","clojure-repl"],"cmake":["cmake"],"coffeescript":["xml","coffeescript","css","graphql","javascript"],"coq":["coq"],"cos":["xml","cos","css","graphql","javascript","sql"],"cpp":["cpp"],"crmsh":["crmsh"],"crystal":["crystal"],"csharp":["csharp"],"csp":["csp"],"css":["css"],"d":["d"],"markdown":["xml","css","markdown","graphql","javascript"],"dart":["xml","css","markdown","dart","graphql","javascript"],"delphi":["delphi"],"diff":["diff"],"django":["xml","css","django","graphql","javascript"],"dns":["dns"],"dockerfile":["bash","dockerfile"],"dos":["dos"],"dsconfig":["dsconfig"],"dts":["dts"],"dust":["xml","css","dust","graphql","javascript"],"ebnf":["ebnf"],"elixir":["elixir"],"elm":["elm"],"ruby":["ruby"],"erb":["xml","css","ruby","erb","graphql","javascript"],"erlang-repl":["erlang-repl"],"erlang":["erlang"],"excel":["excel"],"fix":["fix"],"flix":["flix"],"fortran":["fortran"],"fsharp":["fsharp"],"gams":["gams"],"gauss":["gauss"],"gcode":["gcode"],"gherkin":["gherkin"],"glsl":["glsl"],"gml":["gml"],"go":["go"],"golo":["golo"],"gradle":["gradle"],"graphql":["graphql"],"groovy":["groovy"],"haml":["ruby","haml"],"handlebars":["xml","css","graphql","handlebars","javascript"],"haskell":["haskell"],"haxe":["haxe"],"hsp":["hsp"],"http":["1c","abnf","accesslog","actionscript","ada","angelscript","apache","applescript","arcade","arduino","armasm","xml","asciidoc","aspectj","autohotkey","autoit","avrasm","awk","axapta","bash","basic","bnf","brainfuck","c","cal","capnproto","ceylon","clean","clojure","clojure-repl","cmake","coffeescript","coq","cos","cpp","crmsh","crystal","csharp","csp","css","d","markdown","dart","delphi","diff","django","dns","dockerfile","dos","dsconfig","dts","dust","ebnf","elixir","elm","ruby","erb","erlang-repl","erlang","excel","fix","flix","fortran","fsharp","gams","gauss","gcode","gherkin","glsl","gml","go","golo","gradle","graphql","groovy","haml","handlebars","haskell","haxe","hsp","http","hy","inform7","ini","irpf90","isbl","java","javascript","jboss-cli","json","julia","julia-repl","kotlin","lasso","latex","ldif","leaf","less","lisp","livecodeserver","livescript","llvm","lsl","lua","makefile","mathematica","matlab","maxima","mel","mercury","mipsasm","mizar","perl","mojolicious","monkey","moonscript","n1ql","nestedtext","nginx","nim","nix","node-repl","nsis","objectivec","ocaml","openscad","oxygene","parser3","pf","pgsql","php","php-template","plaintext","pony","powershell","processing","profile","prolog","properties","protobuf","puppet","purebasic","python","python-repl","q","qml","r","reasonml","rib","roboconf","routeros","rsl","ruleslanguage","rust","sas","scala","scheme","scilab","scss","shell","smali","smalltalk","sml","sqf","sql","stan","stata","step21","stylus","subunit","swift","taggerscript","yaml","tap","tcl","thrift","tp","twig","typescript","vala","vbnet","vbscript","vbscript-html","verilog","vhdl","vim","wasm","wren","x86asm","xl","xquery","zephir"],"hy":["hy"],"inform7":["inform7"],"ini":["ini"],"irpf90":["irpf90"],"isbl":["isbl"],"java":["java"],"javascript":["xml","css","graphql","javascript"],"jboss-cli":["jboss-cli"],"json":["json"],"julia":["julia"],"julia-repl":["julia","julia-repl"],"kotlin":["kotlin"],"lasso":["lasso"],"latex":["latex"],"ldif":["ldif"],"leaf":["leaf"],"less":["less"],"lisp":["lisp"],"livecodeserver":["livecodeserver"],"livescript":["xml","css","graphql","javascript","livescript"],"llvm":["llvm"],"lsl":["lsl"],"lua":["lua"],"makefile":["makefile"],"mathematica":["mathematica"],"matlab":["matlab"],"maxima":["maxima"],"mel":["mel"],"mercury":["mercury"],"mipsasm":["mipsasm"],"mizar":["mizar"],"perl":["xml","css","graphql","javascript","perl","mojolicious"],"mojolicious":["xml","css","graphql","javascript","perl","mojolicious"],"monkey":["monkey"],"moonscript":["moonscript"],"n1ql":["n1ql"],"nestedtext":["nestedtext"],"nginx":["nginx"],"nim":["nim"],"nix":["xml","css","markdown","graphql","javascript","nix"],"node-repl":["xml","css","graphql","javascript","node-repl"],"nsis":["nsis"],"objectivec":["objectivec"],"ocaml":["ocaml"],"openscad":["openscad"],"oxygene":["oxygene"],"parser3":["xml","css","graphql","javascript","parser3"],"pf":["pf"],"pgsql":["xml","bash","css","ruby","graphql","java","javascript","json","lua","perl","mojolicious","pgsql","php","python","r","scheme","tcl"],"php":["php"],"php-template":["xml","css","graphql","javascript","php","php-template"],"plaintext":["plaintext"],"pony":["pony"],"powershell":["powershell"],"processing":["processing"],"profile":["profile"],"prolog":["prolog"],"properties":["properties"],"protobuf":["protobuf"],"puppet":["puppet"],"purebasic":["purebasic"],"python":["python"],"python-repl":["python","python-repl"],"q":["q"],"qml":["xml","css","graphql","javascript","qml"],"r":["r"],"reasonml":["reasonml"],"rib":["rib"],"roboconf":["roboconf"],"routeros":["routeros"],"rsl":["rsl"],"ruleslanguage":["ruleslanguage"],"rust":["rust"],"sas":["sas"],"scala":["scala"],"scheme":["scheme"],"scilab":["scilab"],"scss":["scss"],"shell":["bash","shell"],"smali":["smali"],"smalltalk":["smalltalk"],"sml":["sml"],"sqf":["sqf"],"sql":["sql"],"stan":["stan"],"stata":["stata"],"step21":["step21"],"stylus":["stylus"],"subunit":["subunit"],"swift":["swift"],"taggerscript":["taggerscript"],"yaml":["ruby","yaml"],"tap":["ruby","yaml","tap"],"tcl":["tcl"],"thrift":["thrift"],"tp":["tp"],"twig":["xml","css","graphql","javascript","twig"],"typescript":["xml","css","graphql","javascript","typescript"],"vala":["vala"],"vbnet":["vbnet"],"vbscript":["vbscript"],"vbscript-html":["xml","css","graphql","javascript","vbscript","vbscript-html"],"verilog":["verilog"],"vhdl":["vhdl"],"vim":["vim"],"wasm":["wasm"],"wren":["wren"],"x86asm":["x86asm"],"xl":["xl"],"xquery":["xml","css","graphql","javascript","xquery"],"zephir":["zephir"]},"aliases":{"as":"actionscript","asc":"angelscript","apacheconf":"apache","osascript":"applescript","ino":"arduino","arm":"armasm","html":"xml","xhtml":"xml","rss":"xml","atom":"xml","xjb":"xml","xsd":"xml","xsl":"xml","plist":"xml","wsf":"xml","svg":"xml","adoc":"asciidoc","ahk":"autohotkey","x++":"axapta","sh":"bash","zsh":"bash","bf":"brainfuck","h":"c","capnp":"capnproto","icl":"clean","dcl":"clean","clj":"clojure","edn":"clojure","cmake.in":"cmake","coffee":"coffeescript","cson":"coffeescript","iced":"coffeescript","cls":"cos","cc":"cpp","c++":"cpp","h++":"cpp","hpp":"cpp","hh":"cpp","hxx":"cpp","cxx":"cpp","crm":"crmsh","pcmk":"crmsh","cr":"crystal","cs":"csharp","c#":"csharp","md":"markdown","mkdown":"markdown","mkd":"markdown","dpr":"delphi","dfm":"delphi","pas":"delphi","pascal":"delphi","patch":"diff","jinja":"django","bind":"dns","zone":"dns","docker":"dockerfile","bat":"dos","batch":"dos","cmd":"dos","dst":"dust","ex":"elixir","exs":"elixir","rb":"ruby","gemspec":"ruby","podspec":"ruby","thor":"ruby","irb":"ruby","erl":"erlang","xlsx":"excel","xls":"excel","f90":"fortran","f95":"fortran","fs":"fsharp","f#":"fsharp","gms":"gams","gss":"gauss","nc":"gcode","feature":"gherkin","golang":"go","gql":"graphql","hbs":"handlebars","html.hbs":"handlebars","html.handlebars":"handlebars","htmlbars":"handlebars","hs":"haskell","hx":"haxe","https":"http","hylang":"hy","i7":"inform7","toml":"ini","jsp":"java","js":"javascript","jsx":"javascript","mjs":"javascript","cjs":"javascript","wildfly-cli":"jboss-cli","jsonc":"json","json5":"json","jldoctest":"julia-repl","kt":"kotlin","kts":"kotlin","ktm":"kotlin","ktx":"kotlin","ls":"livescript","lassoscript":"lasso","tex":"latex","pluto":"lua","mk":"makefile","mak":"makefile","make":"makefile","mma":"mathematica","wl":"mathematica","m":"mercury","moo":"mercury","mips":"mipsasm","pl":"perl","pm":"perl","moon":"moonscript","nt":"nestedtext","nginxconf":"nginx","nixos":"nix","mm":"objectivec","objc":"objectivec","obj-c":"objectivec","obj-c++":"objectivec","objective-c++":"objectivec","ml":"sml","scad":"openscad","pf.conf":"pf","postgres":"pgsql","postgresql":"pgsql","text":"plaintext","txt":"plaintext","pwsh":"powershell","ps":"powershell","ps1":"powershell","pde":"processing","proto":"protobuf","pp":"puppet","pb":"purebasic","pbi":"purebasic","py":"python","gyp":"python","ipython":"python","pycon":"python-repl","k":"q","kdb":"q","qt":"qml","re":"reasonml","graph":"roboconf","instances":"roboconf","mikrotik":"routeros","rs":"rust","scm":"scheme","sci":"scilab","console":"shell","shellsession":"shell","st":"smalltalk","stanfuncs":"stan","do":"stata","ado":"stata","p21":"step21","step":"step21","stp":"step21","styl":"stylus","yml":"yaml","tk":"tcl","craftcms":"twig","ts":"typescript","tsx":"typescript","mts":"typescript","cts":"typescript","vb":"vbnet","vbs":"vbscript","v":"verilog","sv":"verilog","svh":"verilog","tao":"xl","xpath":"xquery","xq":"xquery","xqm":"xquery","zep":"zephir"},"contested":["ls","ml"]}'), load = (name) => module.require("./highlight/" + name + ".cjs"), highlighter = lazyHighlighter(core_default.newInstance(), index, load);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  highlighter
});
