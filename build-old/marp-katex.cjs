var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/katex/dist/katex.js
var require_katex = __commonJS({
  "node_modules/katex/dist/katex.js"(exports2, module2) {
    (function(root, factory) {
      typeof exports2 == "object" && typeof module2 == "object" ? module2.exports = factory() : typeof define == "function" && define.amd ? define([], factory) : typeof exports2 == "object" ? exports2.katex = factory() : root.katex = factory();
    })(typeof self < "u" ? self : exports2, function() {
      return (
        /******/
        (function() {
          "use strict";
          var __webpack_require__ = {};
          (function() {
            __webpack_require__.d = function(exports3, definition) {
              for (var key in definition)
                __webpack_require__.o(definition, key) && !__webpack_require__.o(exports3, key) && Object.defineProperty(exports3, key, { enumerable: !0, get: definition[key] });
            };
          })(), (function() {
            __webpack_require__.o = function(obj, prop) {
              return Object.prototype.hasOwnProperty.call(obj, prop);
            };
          })();
          var __webpack_exports__ = {};
          __webpack_require__.d(__webpack_exports__, {
            default: function() {
              return (
                /* binding */
                katex_webpack
              );
            }
          });
          class ParseError extends Error {
            // The underlying error message without any context added.
            constructor(message, token) {
              let error = "KaTeX parse error: " + message, start, end, loc = token && token.loc;
              if (loc && loc.start <= loc.end) {
                let input = loc.lexer.input;
                start = loc.start, end = loc.end, start === input.length ? error += " at end of input: " : error += " at position " + (start + 1) + ": ";
                let underlined = input.slice(start, end).replace(/[^]/g, "$&\u0332"), left;
                start > 15 ? left = "\u2026" + input.slice(start - 15, start) : left = input.slice(0, start);
                let right;
                end + 15 < input.length ? right = input.slice(end, end + 15) + "\u2026" : right = input.slice(end), error += left + underlined + right;
              }
              super(error), this.name = "ParseError", this.position = void 0, this.length = void 0, this.rawMessage = void 0, Object.setPrototypeOf(this, ParseError.prototype), this.position = start, start != null && end != null && (this.length = end - start), this.rawMessage = message;
            }
          }
          var src_ParseError = ParseError;
          let uppercase = /([A-Z])/g, hyphenate = (str) => str.replace(uppercase, "-$1").toLowerCase(), ESCAPE_LOOKUP = {
            "&": "&amp;",
            ">": "&gt;",
            "<": "&lt;",
            '"': "&quot;",
            "'": "&#x27;"
          }, ESCAPE_REGEX = /[&><"']/g, utils_escape = (text) => String(text).replace(ESCAPE_REGEX, (match) => ESCAPE_LOOKUP[match]), getBaseElem = (group) => group.type === "ordgroup" || group.type === "color" ? group.body.length === 1 ? getBaseElem(group.body[0]) : group : group.type === "font" ? getBaseElem(group.body) : group, characterNodesTypes = /* @__PURE__ */ new Set(["mathord", "textord", "atom"]), isCharacterBox = (group) => characterNodesTypes.has(getBaseElem(group).type), protocolFromUrl = (url) => {
            let protocol = /^[\x00-\x20]*([^\\/#?]*?)(:|&#0*58|&#x0*3a|&colon)/i.exec(url);
            return protocol ? protocol[2] !== ":" || !/^[a-zA-Z][a-zA-Z0-9+\-.]*$/.test(protocol[1]) ? null : protocol[1].toLowerCase() : "_relative";
          }, SETTINGS_SCHEMA = {
            displayMode: {
              type: "boolean",
              description: "Render math in display mode, which puts the math in display style (so \\int and \\sum are large, for example), and centers the math on the page on its own line.",
              cli: "-d, --display-mode"
            },
            output: {
              type: {
                enum: ["htmlAndMathml", "html", "mathml"]
              },
              description: "Determines the markup language of the output.",
              cli: "-F, --format <type>"
            },
            leqno: {
              type: "boolean",
              description: "Render display math in leqno style (left-justified tags)."
            },
            fleqn: {
              type: "boolean",
              description: "Render display math flush left."
            },
            throwOnError: {
              type: "boolean",
              default: !0,
              cli: "-t, --no-throw-on-error",
              cliDescription: "Render errors (in the color given by --error-color) instead of throwing a ParseError exception when encountering an error."
            },
            errorColor: {
              type: "string",
              default: "#cc0000",
              cli: "-c, --error-color <color>",
              cliDescription: "A color string given in the format 'rgb' or 'rrggbb' (no #). This option determines the color of errors rendered by the -t option.",
              cliProcessor: (color) => "#" + color
            },
            macros: {
              type: "object",
              cli: "-m, --macro <def>",
              cliDescription: "Define custom macro of the form '\\foo:expansion' (use multiple -m arguments for multiple macros).",
              cliDefault: [],
              cliProcessor: (def, defs) => (defs.push(def), defs)
            },
            minRuleThickness: {
              type: "number",
              description: "Specifies a minimum thickness, in ems, for fraction lines, `\\sqrt` top lines, `{array}` vertical lines, `\\hline`, `\\hdashline`, `\\underline`, `\\overline`, and the borders of `\\fbox`, `\\boxed`, and `\\fcolorbox`.",
              processor: (t) => Math.max(0, t),
              cli: "--min-rule-thickness <size>",
              cliProcessor: parseFloat
            },
            colorIsTextColor: {
              type: "boolean",
              description: "Makes \\color behave like LaTeX's 2-argument \\textcolor, instead of LaTeX's one-argument \\color mode change.",
              cli: "-b, --color-is-text-color"
            },
            strict: {
              type: [{
                enum: ["warn", "ignore", "error"]
              }, "boolean", "function"],
              description: "Turn on strict / LaTeX faithfulness mode, which throws an error if the input uses features that are not supported by LaTeX.",
              cli: "-S, --strict",
              cliDefault: !1
            },
            trust: {
              type: ["boolean", "function"],
              description: "Trust the input, enabling all HTML features such as \\url.",
              cli: "-T, --trust"
            },
            maxSize: {
              type: "number",
              default: 1 / 0,
              description: "If non-zero, all user-specified sizes, e.g. in \\rule{500em}{500em}, will be capped to maxSize ems. Otherwise, elements and spaces can be arbitrarily large",
              processor: (s) => Math.max(0, s),
              cli: "-s, --max-size <n>",
              cliProcessor: parseInt
            },
            maxExpand: {
              type: "number",
              default: 1e3,
              description: "Limit the number of macro expansions to the specified number, to prevent e.g. infinite macro loops. If set to Infinity, the macro expander will try to fully expand as in LaTeX.",
              processor: (n) => Math.max(0, n),
              cli: "-e, --max-expand <n>",
              cliProcessor: (n) => n === "Infinity" ? 1 / 0 : parseInt(n)
            },
            globalGroup: {
              type: "boolean",
              cli: !1
            }
          };
          function getImplicitDefault(type) {
            if (typeof type != "string")
              return type.enum[0];
            switch (type) {
              case "boolean":
                return !1;
              case "string":
                return "";
              case "number":
                return 0;
              case "object":
                return {};
              default:
                throw new Error("Unexpected schema type; settings must declare an explicit default.");
            }
          }
          function getDefaultValue(schema) {
            if (schema.default !== void 0)
              return schema.default;
            let type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
            return getImplicitDefault(type);
          }
          function applySetting(target, prop, options, schema) {
            let optionValue = options[prop];
            target[prop] = optionValue !== void 0 ? schema.processor ? schema.processor(optionValue) : optionValue : getDefaultValue(schema);
          }
          class Settings {
            constructor(options) {
              options === void 0 && (options = {}), this.displayMode = void 0, this.output = void 0, this.leqno = void 0, this.fleqn = void 0, this.throwOnError = void 0, this.errorColor = void 0, this.macros = void 0, this.minRuleThickness = void 0, this.colorIsTextColor = void 0, this.strict = void 0, this.trust = void 0, this.maxSize = void 0, this.maxExpand = void 0, this.globalGroup = void 0, options = options || {};
              for (let prop of Object.keys(SETTINGS_SCHEMA)) {
                let schema = SETTINGS_SCHEMA[prop];
                schema && applySetting(this, prop, options, schema);
              }
            }
            /**
             * Report nonstrict (non-LaTeX-compatible) input.
             * Can safely not be called if `this.strict` is false in JavaScript.
             */
            reportNonstrict(errorCode, errorMsg, token) {
              let strict = this.strict;
              if (typeof strict == "function" && (strict = strict(errorCode, errorMsg, token)), !(!strict || strict === "ignore")) {
                if (strict === !0 || strict === "error")
                  throw new src_ParseError("LaTeX-incompatible input and strict mode is set to 'error': " + (errorMsg + " [" + errorCode + "]"), token);
                strict === "warn" ? typeof console < "u" && console.warn("LaTeX-incompatible input and strict mode is set to 'warn': " + (errorMsg + " [" + errorCode + "]")) : typeof console < "u" && console.warn("LaTeX-incompatible input and strict mode is set to " + ("unrecognized '" + strict + "': " + errorMsg + " [" + errorCode + "]"));
              }
            }
            /**
             * Check whether to apply strict (LaTeX-adhering) behavior for unusual
             * input (like `\\`).  Unlike `nonstrict`, will not throw an error;
             * instead, "error" translates to a return value of `true`, while "ignore"
             * translates to a return value of `false`.  May still print a warning:
             * "warn" prints a warning and returns `false`.
             * This is for the second category of `errorCode`s listed in the README.
             */
            useStrictBehavior(errorCode, errorMsg, token) {
              let strict = this.strict;
              if (typeof strict == "function")
                try {
                  strict = strict(errorCode, errorMsg, token);
                } catch {
                  strict = "error";
                }
              return !strict || strict === "ignore" ? !1 : strict === !0 || strict === "error" ? !0 : strict === "warn" ? (typeof console < "u" && console.warn("LaTeX-incompatible input and strict mode is set to 'warn': " + (errorMsg + " [" + errorCode + "]")), !1) : (typeof console < "u" && console.warn("LaTeX-incompatible input and strict mode is set to " + ("unrecognized '" + strict + "': " + errorMsg + " [" + errorCode + "]")), !1);
            }
            /**
             * Check whether to test potentially dangerous input, and return
             * `true` (trusted) or `false` (untrusted).  The sole argument `context`
             * should be an object with `command` field specifying the relevant LaTeX
             * command (as a string starting with `\`), and any other arguments, etc.
             * If `context` has a `url` field, a `protocol` field will automatically
             * get added by this function (changing the specified object).
             */
            isTrusted(context) {
              if ("url" in context && context.url && !context.protocol) {
                let protocol = protocolFromUrl(context.url);
                if (protocol == null)
                  return !1;
                context.protocol = protocol;
              }
              return !!(typeof this.trust == "function" ? this.trust(context) : this.trust);
            }
          }
          class Style {
            constructor(id, size, cramped) {
              this.id = void 0, this.size = void 0, this.cramped = void 0, this.id = id, this.size = size, this.cramped = cramped;
            }
            /**
             * Get the style of a superscript given a base in the current style.
             */
            sup() {
              return styles[sup[this.id]];
            }
            /**
             * Get the style of a subscript given a base in the current style.
             */
            sub() {
              return styles[sub[this.id]];
            }
            /**
             * Get the style of a fraction numerator given the fraction in the current
             * style.
             */
            fracNum() {
              return styles[fracNum[this.id]];
            }
            /**
             * Get the style of a fraction denominator given the fraction in the current
             * style.
             */
            fracDen() {
              return styles[fracDen[this.id]];
            }
            /**
             * Get the cramped version of a style (in particular, cramping a cramped style
             * doesn't change the style).
             */
            cramp() {
              return styles[cramp[this.id]];
            }
            /**
             * Get a text or display version of this style.
             */
            text() {
              return styles[Style_text[this.id]];
            }
            /**
             * Return true if this style is tightly spaced (scriptstyle/scriptscriptstyle)
             */
            isTight() {
              return this.size >= 2;
            }
          }
          let D = 0, Dc = 1, T = 2, Tc = 3, S = 4, Sc = 5, SS = 6, SSc = 7, styles = [new Style(D, 0, !1), new Style(Dc, 0, !0), new Style(T, 1, !1), new Style(Tc, 1, !0), new Style(S, 2, !1), new Style(Sc, 2, !0), new Style(SS, 3, !1), new Style(SSc, 3, !0)], sup = [S, Sc, S, Sc, SS, SSc, SS, SSc], sub = [Sc, Sc, Sc, Sc, SSc, SSc, SSc, SSc], fracNum = [T, Tc, S, Sc, SS, SSc, SS, SSc], fracDen = [Tc, Tc, Sc, Sc, SSc, SSc, SSc, SSc], cramp = [Dc, Dc, Tc, Tc, Sc, Sc, SSc, SSc], Style_text = [D, Dc, T, Tc, T, Tc, T, Tc];
          var src_Style = {
            DISPLAY: styles[D],
            TEXT: styles[T],
            SCRIPT: styles[S],
            SCRIPTSCRIPT: styles[SS]
          };
          let scriptData = [{
            // Latin characters beyond the Latin-1 characters we have metrics for.
            // Needed for Czech, Hungarian and Turkish text, for example.
            name: "latin",
            blocks: [
              [256, 591],
              // Latin Extended-A and Latin Extended-B
              [768, 879]
              // Combining Diacritical marks
            ]
          }, {
            // The Cyrillic script used by Russian and related languages.
            // A Cyrillic subset used to be supported as explicitly defined
            // symbols in symbols.js
            name: "cyrillic",
            blocks: [[1024, 1279]]
          }, {
            // Armenian
            name: "armenian",
            blocks: [[1328, 1423]]
          }, {
            // The Brahmic scripts of South and Southeast Asia
            // Devanagari (0900–097F)
            // Bengali (0980–09FF)
            // Gurmukhi (0A00–0A7F)
            // Gujarati (0A80–0AFF)
            // Oriya (0B00–0B7F)
            // Tamil (0B80–0BFF)
            // Telugu (0C00–0C7F)
            // Kannada (0C80–0CFF)
            // Malayalam (0D00–0D7F)
            // Sinhala (0D80–0DFF)
            // Thai (0E00–0E7F)
            // Lao (0E80–0EFF)
            // Tibetan (0F00–0FFF)
            // Myanmar (1000–109F)
            name: "brahmic",
            blocks: [[2304, 4255]]
          }, {
            name: "georgian",
            blocks: [[4256, 4351]]
          }, {
            // Chinese and Japanese.
            // The "k" in cjk is for Korean, but we've separated Korean out
            name: "cjk",
            blocks: [
              [12288, 12543],
              // CJK symbols and punctuation, Hiragana, Katakana
              [19968, 40879],
              // CJK ideograms
              [65280, 65376]
              // Fullwidth punctuation
              // TODO: add halfwidth Katakana and Romanji glyphs
            ]
          }, {
            // Korean
            name: "hangul",
            blocks: [[44032, 55215]]
          }];
          function scriptFromCodepoint(codepoint) {
            for (let i = 0; i < scriptData.length; i++) {
              let script2 = scriptData[i];
              for (let i2 = 0; i2 < script2.blocks.length; i2++) {
                let block = script2.blocks[i2];
                if (codepoint >= block[0] && codepoint <= block[1])
                  return script2.name;
              }
            }
            return null;
          }
          let allBlocks = [];
          scriptData.forEach((s) => s.blocks.forEach((b) => allBlocks.push(...b)));
          function supportedCodepoint(codepoint) {
            for (let i = 0; i < allBlocks.length; i += 2)
              if (codepoint >= allBlocks[i] && codepoint <= allBlocks[i + 1])
                return !0;
            return !1;
          }
          let doubleBrushStroke = (svgPath) => svgPath + " " + svgPath, hLinePad = 80, sqrtMain = function(extraVinculum, hLinePad2) {
            return "M95," + (622 + extraVinculum + hLinePad2) + `
c-2.7,0,-7.17,-2.7,-13.5,-8c-5.8,-5.3,-9.5,-10,-9.5,-14
c0,-2,0.3,-3.3,1,-4c1.3,-2.7,23.83,-20.7,67.5,-54
c44.2,-33.3,65.8,-50.3,66.5,-51c1.3,-1.3,3,-2,5,-2c4.7,0,8.7,3.3,12,10
s173,378,173,378c0.7,0,35.3,-71,104,-213c68.7,-142,137.5,-285,206.5,-429
c69,-144,104.5,-217.7,106.5,-221
l` + extraVinculum / 2.075 + " -" + extraVinculum + `
c5.3,-9.3,12,-14,20,-14
H400000v` + (40 + extraVinculum) + `H845.2724
s-225.272,467,-225.272,467s-235,486,-235,486c-2.7,4.7,-9,7,-19,7
c-6,0,-10,-1,-12,-3s-194,-422,-194,-422s-65,47,-65,47z
M` + (834 + extraVinculum) + " " + hLinePad2 + "h400000v" + (40 + extraVinculum) + "h-400000z";
          }, sqrtSize1 = function(extraVinculum, hLinePad2) {
            return "M263," + (601 + extraVinculum + hLinePad2) + `c0.7,0,18,39.7,52,119
c34,79.3,68.167,158.7,102.5,238c34.3,79.3,51.8,119.3,52.5,120
c340,-704.7,510.7,-1060.3,512,-1067
l` + extraVinculum / 2.084 + " -" + extraVinculum + `
c4.7,-7.3,11,-11,19,-11
H40000v` + (40 + extraVinculum) + `H1012.3
s-271.3,567,-271.3,567c-38.7,80.7,-84,175,-136,283c-52,108,-89.167,185.3,-111.5,232
c-22.3,46.7,-33.8,70.3,-34.5,71c-4.7,4.7,-12.3,7,-23,7s-12,-1,-12,-1
s-109,-253,-109,-253c-72.7,-168,-109.3,-252,-110,-252c-10.7,8,-22,16.7,-34,26
c-22,17.3,-33.3,26,-34,26s-26,-26,-26,-26s76,-59,76,-59s76,-60,76,-60z
M` + (1001 + extraVinculum) + " " + hLinePad2 + "h400000v" + (40 + extraVinculum) + "h-400000z";
          }, sqrtSize2 = function(extraVinculum, hLinePad2) {
            return "M983 " + (10 + extraVinculum + hLinePad2) + `
l` + extraVinculum / 3.13 + " -" + extraVinculum + `
c4,-6.7,10,-10,18,-10 H400000v` + (40 + extraVinculum) + `
H1013.1s-83.4,268,-264.1,840c-180.7,572,-277,876.3,-289,913c-4.7,4.7,-12.7,7,-24,7
s-12,0,-12,0c-1.3,-3.3,-3.7,-11.7,-7,-25c-35.3,-125.3,-106.7,-373.3,-214,-744
c-10,12,-21,25,-33,39s-32,39,-32,39c-6,-5.3,-15,-14,-27,-26s25,-30,25,-30
c26.7,-32.7,52,-63,76,-91s52,-60,52,-60s208,722,208,722
c56,-175.3,126.3,-397.3,211,-666c84.7,-268.7,153.8,-488.2,207.5,-658.5
c53.7,-170.3,84.5,-266.8,92.5,-289.5z
M` + (1001 + extraVinculum) + " " + hLinePad2 + "h400000v" + (40 + extraVinculum) + "h-400000z";
          }, sqrtSize3 = function(extraVinculum, hLinePad2) {
            return "M424," + (2398 + extraVinculum + hLinePad2) + `
c-1.3,-0.7,-38.5,-172,-111.5,-514c-73,-342,-109.8,-513.3,-110.5,-514
c0,-2,-10.7,14.3,-32,49c-4.7,7.3,-9.8,15.7,-15.5,25c-5.7,9.3,-9.8,16,-12.5,20
s-5,7,-5,7c-4,-3.3,-8.3,-7.7,-13,-13s-13,-13,-13,-13s76,-122,76,-122s77,-121,77,-121
s209,968,209,968c0,-2,84.7,-361.7,254,-1079c169.3,-717.3,254.7,-1077.7,256,-1081
l` + extraVinculum / 4.223 + " -" + extraVinculum + `c4,-6.7,10,-10,18,-10 H400000
v` + (40 + extraVinculum) + `H1014.6
s-87.3,378.7,-272.6,1166c-185.3,787.3,-279.3,1182.3,-282,1185
c-2,6,-10,9,-24,9
c-8,0,-12,-0.7,-12,-2z M` + (1001 + extraVinculum) + " " + hLinePad2 + `
h400000v` + (40 + extraVinculum) + "h-400000z";
          }, sqrtSize4 = function(extraVinculum, hLinePad2) {
            return "M473," + (2713 + extraVinculum + hLinePad2) + `
c339.3,-1799.3,509.3,-2700,510,-2702 l` + extraVinculum / 5.298 + " -" + extraVinculum + `
c3.3,-7.3,9.3,-11,18,-11 H400000v` + (40 + extraVinculum) + `H1017.7
s-90.5,478,-276.2,1466c-185.7,988,-279.5,1483,-281.5,1485c-2,6,-10,9,-24,9
c-8,0,-12,-0.7,-12,-2c0,-1.3,-5.3,-32,-16,-92c-50.7,-293.3,-119.7,-693.3,-207,-1200
c0,-1.3,-5.3,8.7,-16,30c-10.7,21.3,-21.3,42.7,-32,64s-16,33,-16,33s-26,-26,-26,-26
s76,-153,76,-153s77,-151,77,-151c0.7,0.7,35.7,202,105,604c67.3,400.7,102,602.7,104,
606zM` + (1001 + extraVinculum) + " " + hLinePad2 + "h400000v" + (40 + extraVinculum) + "H1017.7z";
          }, phasePath = function(y) {
            let x = y / 2;
            return "M400000 " + y + " H0 L" + x + " 0 l65 45 L145 " + (y - 80) + " H400000z";
          }, sqrtTall = function(extraVinculum, hLinePad2, viewBoxHeight) {
            let vertSegment = viewBoxHeight - 54 - hLinePad2 - extraVinculum;
            return "M702 " + (extraVinculum + hLinePad2) + "H400000" + (40 + extraVinculum) + `
H742v` + vertSegment + `l-4 4-4 4c-.667.7 -2 1.5-4 2.5s-4.167 1.833-6.5 2.5-5.5 1-9.5 1
h-12l-28-84c-16.667-52-96.667 -294.333-240-727l-212 -643 -85 170
c-4-3.333-8.333-7.667-13 -13l-13-13l77-155 77-156c66 199.333 139 419.667
219 661 l218 661zM702 ` + hLinePad2 + "H400000v" + (40 + extraVinculum) + "H742z";
          }, sqrtPath = function(size, extraVinculum, viewBoxHeight) {
            extraVinculum = 1e3 * extraVinculum;
            let path2 = "";
            switch (size) {
              case "sqrtMain":
                path2 = sqrtMain(extraVinculum, hLinePad);
                break;
              case "sqrtSize1":
                path2 = sqrtSize1(extraVinculum, hLinePad);
                break;
              case "sqrtSize2":
                path2 = sqrtSize2(extraVinculum, hLinePad);
                break;
              case "sqrtSize3":
                path2 = sqrtSize3(extraVinculum, hLinePad);
                break;
              case "sqrtSize4":
                path2 = sqrtSize4(extraVinculum, hLinePad);
                break;
              case "sqrtTall":
                path2 = sqrtTall(extraVinculum, hLinePad, viewBoxHeight);
            }
            return path2;
          }, innerPath = function(name, height) {
            switch (name) {
              case "\u239C":
                return doubleBrushStroke("M291 0 H417 V" + height + " H291z");
              case "\u2223":
                return doubleBrushStroke("M145 0 H188 V" + height + " H145z");
              case "\u2225":
                return doubleBrushStroke("M145 0 H188 V" + height + " H145z") + doubleBrushStroke("M367 0 H410 V" + height + " H367z");
              case "\u239F":
                return doubleBrushStroke("M457 0 H583 V" + height + " H457z");
              case "\u23A2":
                return doubleBrushStroke("M319 0 H403 V" + height + " H319z");
              case "\u23A5":
                return doubleBrushStroke("M263 0 H347 V" + height + " H263z");
              case "\u23AA":
                return doubleBrushStroke("M384 0 H504 V" + height + " H384z");
              case "\u23D0":
                return doubleBrushStroke("M312 0 H355 V" + height + " H312z");
              case "\u2016":
                return doubleBrushStroke("M257 0 H300 V" + height + " H257z") + doubleBrushStroke("M478 0 H521 V" + height + " H478z");
              default:
                return "";
            }
          }, path = {
            // The doubleleftarrow geometry is from glyph U+21D0 in the font KaTeX Main
            doubleleftarrow: `M262 157
l10-10c34-36 62.7-77 86-123 3.3-8 5-13.3 5-16 0-5.3-6.7-8-20-8-7.3
 0-12.2.5-14.5 1.5-2.3 1-4.8 4.5-7.5 10.5-49.3 97.3-121.7 169.3-217 216-28
 14-57.3 25-88 33-6.7 2-11 3.8-13 5.5-2 1.7-3 4.2-3 7.5s1 5.8 3 7.5
c2 1.7 6.3 3.5 13 5.5 68 17.3 128.2 47.8 180.5 91.5 52.3 43.7 93.8 96.2 124.5
 157.5 9.3 8 15.3 12.3 18 13h6c12-.7 18-4 18-10 0-2-1.7-7-5-15-23.3-46-52-87
-86-123l-10-10h399738v-40H218c328 0 0 0 0 0l-10-8c-26.7-20-65.7-43-117-69 2.7
-2 6-3.7 10-5 36.7-16 72.3-37.3 107-64l10-8h399782v-40z
m8 0v40h399730v-40zm0 194v40h399730v-40z`,
            // doublerightarrow is from glyph U+21D2 in font KaTeX Main
            doublerightarrow: `M399738 392l
-10 10c-34 36-62.7 77-86 123-3.3 8-5 13.3-5 16 0 5.3 6.7 8 20 8 7.3 0 12.2-.5
 14.5-1.5 2.3-1 4.8-4.5 7.5-10.5 49.3-97.3 121.7-169.3 217-216 28-14 57.3-25 88
-33 6.7-2 11-3.8 13-5.5 2-1.7 3-4.2 3-7.5s-1-5.8-3-7.5c-2-1.7-6.3-3.5-13-5.5-68
-17.3-128.2-47.8-180.5-91.5-52.3-43.7-93.8-96.2-124.5-157.5-9.3-8-15.3-12.3-18
-13h-6c-12 .7-18 4-18 10 0 2 1.7 7 5 15 23.3 46 52 87 86 123l10 10H0v40h399782
c-328 0 0 0 0 0l10 8c26.7 20 65.7 43 117 69-2.7 2-6 3.7-10 5-36.7 16-72.3 37.3
-107 64l-10 8H0v40zM0 157v40h399730v-40zm0 194v40h399730v-40z`,
            // leftarrow is from glyph U+2190 in font KaTeX Main
            leftarrow: `M400000 241H110l3-3c68.7-52.7 113.7-120
 135-202 4-14.7 6-23 6-25 0-7.3-7-11-21-11-8 0-13.2.8-15.5 2.5-2.3 1.7-4.2 5.8
-5.5 12.5-1.3 4.7-2.7 10.3-4 17-12 48.7-34.8 92-68.5 130S65.3 228.3 18 247
c-10 4-16 7.7-18 11 0 8.7 6 14.3 18 17 47.3 18.7 87.8 47 121.5 85S196 441.3 208
 490c.7 2 1.3 5 2 9s1.2 6.7 1.5 8c.3 1.3 1 3.3 2 6s2.2 4.5 3.5 5.5c1.3 1 3.3
 1.8 6 2.5s6 1 10 1c14 0 21-3.7 21-11 0-2-2-10.3-6-25-20-79.3-65-146.7-135-202
 l-3-3h399890zM100 241v40h399900v-40z`,
            // overbrace is from glyphs U+23A9/23A8/23A7 in font KaTeX_Size4-Regular
            leftbrace: `M6 548l-6-6v-35l6-11c56-104 135.3-181.3 238-232 57.3-28.7 117
-45 179-50h399577v120H403c-43.3 7-81 15-113 26-100.7 33-179.7 91-237 174-2.7
 5-6 9-10 13-.7 1-7.3 1-20 1H6z`,
            leftbraceunder: `M0 6l6-6h17c12.688 0 19.313.3 20 1 4 4 7.313 8.3 10 13
 35.313 51.3 80.813 93.8 136.5 127.5 55.688 33.7 117.188 55.8 184.5 66.5.688
 0 2 .3 4 1 18.688 2.7 76 4.3 172 5h399450v120H429l-6-1c-124.688-8-235-61.7
-331-161C60.687 138.7 32.312 99.3 7 54L0 41V6z`,
            // overgroup is from the MnSymbol package (public domain)
            leftgroup: `M400000 80
H435C64 80 168.3 229.4 21 260c-5.9 1.2-18 0-18 0-2 0-3-1-3-3v-38C76 61 257 0
 435 0h399565z`,
            leftgroupunder: `M400000 262
H435C64 262 168.3 112.6 21 82c-5.9-1.2-18 0-18 0-2 0-3 1-3 3v38c76 158 257 219
 435 219h399565z`,
            // Harpoons are from glyph U+21BD in font KaTeX Main
            leftharpoon: `M0 267c.7 5.3 3 10 7 14h399993v-40H93c3.3
-3.3 10.2-9.5 20.5-18.5s17.8-15.8 22.5-20.5c50.7-52 88-110.3 112-175 4-11.3 5
-18.3 3-21-1.3-4-7.3-6-18-6-8 0-13 .7-15 2s-4.7 6.7-8 16c-42 98.7-107.3 174.7
-196 228-6.7 4.7-10.7 8-12 10-1.3 2-2 5.7-2 11zm100-26v40h399900v-40z`,
            leftharpoonplus: `M0 267c.7 5.3 3 10 7 14h399993v-40H93c3.3-3.3 10.2-9.5
 20.5-18.5s17.8-15.8 22.5-20.5c50.7-52 88-110.3 112-175 4-11.3 5-18.3 3-21-1.3
-4-7.3-6-18-6-8 0-13 .7-15 2s-4.7 6.7-8 16c-42 98.7-107.3 174.7-196 228-6.7 4.7
-10.7 8-12 10-1.3 2-2 5.7-2 11zm100-26v40h399900v-40zM0 435v40h400000v-40z
m0 0v40h400000v-40z`,
            leftharpoondown: `M7 241c-4 4-6.333 8.667-7 14 0 5.333.667 9 2 11s5.333
 5.333 12 10c90.667 54 156 130 196 228 3.333 10.667 6.333 16.333 9 17 2 .667 5
 1 9 1h5c10.667 0 16.667-2 18-6 2-2.667 1-9.667-3-21-32-87.333-82.667-157.667
-152-211l-3-3h399907v-40zM93 281 H400000 v-40L7 241z`,
            leftharpoondownplus: `M7 435c-4 4-6.3 8.7-7 14 0 5.3.7 9 2 11s5.3 5.3 12
 10c90.7 54 156 130 196 228 3.3 10.7 6.3 16.3 9 17 2 .7 5 1 9 1h5c10.7 0 16.7
-2 18-6 2-2.7 1-9.7-3-21-32-87.3-82.7-157.7-152-211l-3-3h399907v-40H7zm93 0
v40h399900v-40zM0 241v40h399900v-40zm0 0v40h399900v-40z`,
            // hook is from glyph U+21A9 in font KaTeX Main
            lefthook: `M400000 281 H103s-33-11.2-61-33.5S0 197.3 0 164s14.2-61.2 42.5
-83.5C70.8 58.2 104 47 142 47 c16.7 0 25 6.7 25 20 0 12-8.7 18.7-26 20-40 3.3
-68.7 15.7-86 37-10 12-15 25.3-15 40 0 22.7 9.8 40.7 29.5 54 19.7 13.3 43.5 21
 71.5 23h399859zM103 281v-40h399897v40z`,
            leftlinesegment: doubleBrushStroke("M40 281 V428 H0 V94 H40 V241 H400000 v40z"),
            leftbracketunder: doubleBrushStroke("M0 0 h120 V290 H399995 v120 H0z"),
            leftbracketover: doubleBrushStroke("M0 440 h120 V150 H399995 v-120 H0z"),
            leftmapsto: doubleBrushStroke("M40 281 V448H0V74H40V241H400000v40z"),
            // tofrom is from glyph U+21C4 in font KaTeX AMS Regular
            leftToFrom: `M0 147h400000v40H0zm0 214c68 40 115.7 95.7 143 167h22c15.3 0 23
-.3 23-1 0-1.3-5.3-13.7-16-37-18-35.3-41.3-69-70-101l-7-8h399905v-40H95l7-8
c28.7-32 52-65.7 70-101 10.7-23.3 16-35.7 16-37 0-.7-7.7-1-23-1h-22C115.7 265.3
 68 321 0 361zm0-174v-40h399900v40zm100 154v40h399900v-40z`,
            longequal: doubleBrushStroke("M0 50 h400000 v40H0z m0 194h40000v40H0z"),
            midbrace: `M200428 334
c-100.7-8.3-195.3-44-280-108-55.3-42-101.7-93-139-153l-9-14c-2.7 4-5.7 8.7-9 14
-53.3 86.7-123.7 153-211 199-66.7 36-137.3 56.3-212 62H0V214h199568c178.3-11.7
 311.7-78.3 403-201 6-8 9.7-12 11-12 .7-.7 6.7-1 18-1s17.3.3 18 1c1.3 0 5 4 11
 12 44.7 59.3 101.3 106.3 170 141s145.3 54.3 229 60h199572v120z`,
            midbraceunder: `M199572 214
c100.7 8.3 195.3 44 280 108 55.3 42 101.7 93 139 153l9 14c2.7-4 5.7-8.7 9-14
 53.3-86.7 123.7-153 211-199 66.7-36 137.3-56.3 212-62h199568v120H200432c-178.3
 11.7-311.7 78.3-403 201-6 8-9.7 12-11 12-.7.7-6.7 1-18 1s-17.3-.3-18-1c-1.3 0
-5-4-11-12-44.7-59.3-101.3-106.3-170-141s-145.3-54.3-229-60H0V214z`,
            oiintSize1: `M512.6 71.6c272.6 0 320.3 106.8 320.3 178.2 0 70.8-47.7 177.6
-320.3 177.6S193.1 320.6 193.1 249.8c0-71.4 46.9-178.2 319.5-178.2z
m368.1 178.2c0-86.4-60.9-215.4-368.1-215.4-306.4 0-367.3 129-367.3 215.4 0 85.8
60.9 214.8 367.3 214.8 307.2 0 368.1-129 368.1-214.8z`,
            oiintSize2: `M757.8 100.1c384.7 0 451.1 137.6 451.1 230 0 91.3-66.4 228.8
-451.1 228.8-386.3 0-452.7-137.5-452.7-228.8 0-92.4 66.4-230 452.7-230z
m502.4 230c0-111.2-82.4-277.2-502.4-277.2s-504 166-504 277.2
c0 110 84 276 504 276s502.4-166 502.4-276z`,
            oiiintSize1: `M681.4 71.6c408.9 0 480.5 106.8 480.5 178.2 0 70.8-71.6 177.6
-480.5 177.6S202.1 320.6 202.1 249.8c0-71.4 70.5-178.2 479.3-178.2z
m525.8 178.2c0-86.4-86.8-215.4-525.7-215.4-437.9 0-524.7 129-524.7 215.4 0
85.8 86.8 214.8 524.7 214.8 438.9 0 525.7-129 525.7-214.8z`,
            oiiintSize2: `M1021.2 53c603.6 0 707.8 165.8 707.8 277.2 0 110-104.2 275.8
-707.8 275.8-606 0-710.2-165.8-710.2-275.8C311 218.8 415.2 53 1021.2 53z
m770.4 277.1c0-131.2-126.4-327.6-770.5-327.6S248.4 198.9 248.4 330.1
c0 130 128.8 326.4 772.7 326.4s770.5-196.4 770.5-326.4z`,
            rightarrow: `M0 241v40h399891c-47.3 35.3-84 78-110 128
-16.7 32-27.7 63.7-33 95 0 1.3-.2 2.7-.5 4-.3 1.3-.5 2.3-.5 3 0 7.3 6.7 11 20
 11 8 0 13.2-.8 15.5-2.5 2.3-1.7 4.2-5.5 5.5-11.5 2-13.3 5.7-27 11-41 14.7-44.7
 39-84.5 73-119.5s73.7-60.2 119-75.5c6-2 9-5.7 9-11s-3-9-9-11c-45.3-15.3-85
-40.5-119-75.5s-58.3-74.8-73-119.5c-4.7-14-8.3-27.3-11-40-1.3-6.7-3.2-10.8-5.5
-12.5-2.3-1.7-7.5-2.5-15.5-2.5-14 0-21 3.7-21 11 0 2 2 10.3 6 25 20.7 83.3 67
 151.7 139 205zm0 0v40h399900v-40z`,
            rightbrace: `M400000 542l
-6 6h-17c-12.7 0-19.3-.3-20-1-4-4-7.3-8.3-10-13-35.3-51.3-80.8-93.8-136.5-127.5
s-117.2-55.8-184.5-66.5c-.7 0-2-.3-4-1-18.7-2.7-76-4.3-172-5H0V214h399571l6 1
c124.7 8 235 61.7 331 161 31.3 33.3 59.7 72.7 85 118l7 13v35z`,
            rightbraceunder: `M399994 0l6 6v35l-6 11c-56 104-135.3 181.3-238 232-57.3
 28.7-117 45-179 50H-300V214h399897c43.3-7 81-15 113-26 100.7-33 179.7-91 237
-174 2.7-5 6-9 10-13 .7-1 7.3-1 20-1h17z`,
            rightgroup: `M0 80h399565c371 0 266.7 149.4 414 180 5.9 1.2 18 0 18 0 2 0
 3-1 3-3v-38c-76-158-257-219-435-219H0z`,
            rightgroupunder: `M0 262h399565c371 0 266.7-149.4 414-180 5.9-1.2 18 0 18
 0 2 0 3 1 3 3v38c-76 158-257 219-435 219H0z`,
            rightharpoon: `M0 241v40h399993c4.7-4.7 7-9.3 7-14 0-9.3
-3.7-15.3-11-18-92.7-56.7-159-133.7-199-231-3.3-9.3-6-14.7-8-16-2-1.3-7-2-15-2
-10.7 0-16.7 2-18 6-2 2.7-1 9.7 3 21 15.3 42 36.7 81.8 64 119.5 27.3 37.7 58
 69.2 92 94.5zm0 0v40h399900v-40z`,
            rightharpoonplus: `M0 241v40h399993c4.7-4.7 7-9.3 7-14 0-9.3-3.7-15.3-11
-18-92.7-56.7-159-133.7-199-231-3.3-9.3-6-14.7-8-16-2-1.3-7-2-15-2-10.7 0-16.7
 2-18 6-2 2.7-1 9.7 3 21 15.3 42 36.7 81.8 64 119.5 27.3 37.7 58 69.2 92 94.5z
m0 0v40h399900v-40z m100 194v40h399900v-40zm0 0v40h399900v-40z`,
            rightharpoondown: `M399747 511c0 7.3 6.7 11 20 11 8 0 13-.8 15-2.5s4.7-6.8
 8-15.5c40-94 99.3-166.3 178-217 13.3-8 20.3-12.3 21-13 5.3-3.3 8.5-5.8 9.5
-7.5 1-1.7 1.5-5.2 1.5-10.5s-2.3-10.3-7-15H0v40h399908c-34 25.3-64.7 57-92 95
-27.3 38-48.7 77.7-64 119-3.3 8.7-5 14-5 16zM0 241v40h399900v-40z`,
            rightharpoondownplus: `M399747 705c0 7.3 6.7 11 20 11 8 0 13-.8
 15-2.5s4.7-6.8 8-15.5c40-94 99.3-166.3 178-217 13.3-8 20.3-12.3 21-13 5.3-3.3
 8.5-5.8 9.5-7.5 1-1.7 1.5-5.2 1.5-10.5s-2.3-10.3-7-15H0v40h399908c-34 25.3
-64.7 57-92 95-27.3 38-48.7 77.7-64 119-3.3 8.7-5 14-5 16zM0 435v40h399900v-40z
m0-194v40h400000v-40zm0 0v40h400000v-40z`,
            righthook: `M399859 241c-764 0 0 0 0 0 40-3.3 68.7-15.7 86-37 10-12 15-25.3
 15-40 0-22.7-9.8-40.7-29.5-54-19.7-13.3-43.5-21-71.5-23-17.3-1.3-26-8-26-20 0
-13.3 8.7-20 26-20 38 0 71 11.2 99 33.5 0 0 7 5.6 21 16.7 14 11.2 21 33.5 21
 66.8s-14 61.2-42 83.5c-28 22.3-61 33.5-99 33.5L0 241z M0 281v-40h399859v40z`,
            rightlinesegment: doubleBrushStroke("M399960 241 V94 h40 V428 h-40 V281 H0 v-40z"),
            rightbracketunder: doubleBrushStroke("M399995 0 h-120 V290 H0 v120 H400000z"),
            rightbracketover: doubleBrushStroke("M399995 440 h-120 V150 H0 v-120 H399995z"),
            rightToFrom: `M400000 167c-70.7-42-118-97.7-142-167h-23c-15.3 0-23 .3-23
 1 0 1.3 5.3 13.7 16 37 18 35.3 41.3 69 70 101l7 8H0v40h399905l-7 8c-28.7 32
-52 65.7-70 101-10.7 23.3-16 35.7-16 37 0 .7 7.7 1 23 1h23c24-69.3 71.3-125 142
-167z M100 147v40h399900v-40zM0 341v40h399900v-40z`,
            // twoheadleftarrow is from glyph U+219E in font KaTeX AMS Regular
            twoheadleftarrow: `M0 167c68 40
 115.7 95.7 143 167h22c15.3 0 23-.3 23-1 0-1.3-5.3-13.7-16-37-18-35.3-41.3-69
-70-101l-7-8h125l9 7c50.7 39.3 85 86 103 140h46c0-4.7-6.3-18.7-19-42-18-35.3
-40-67.3-66-96l-9-9h399716v-40H284l9-9c26-28.7 48-60.7 66-96 12.7-23.333 19
-37.333 19-42h-46c-18 54-52.3 100.7-103 140l-9 7H95l7-8c28.7-32 52-65.7 70-101
 10.7-23.333 16-35.7 16-37 0-.7-7.7-1-23-1h-22C115.7 71.3 68 127 0 167z`,
            twoheadrightarrow: `M400000 167
c-68-40-115.7-95.7-143-167h-22c-15.3 0-23 .3-23 1 0 1.3 5.3 13.7 16 37 18 35.3
 41.3 69 70 101l7 8h-125l-9-7c-50.7-39.3-85-86-103-140h-46c0 4.7 6.3 18.7 19 42
 18 35.3 40 67.3 66 96l9 9H0v40h399716l-9 9c-26 28.7-48 60.7-66 96-12.7 23.333
-19 37.333-19 42h46c18-54 52.3-100.7 103-140l9-7h125l-7 8c-28.7 32-52 65.7-70
 101-10.7 23.333-16 35.7-16 37 0 .7 7.7 1 23 1h22c27.3-71.3 75-127 143-167z`,
            // tilde1 is a modified version of a glyph from the MnSymbol package
            tilde1: `M200 55.538c-77 0-168 73.953-177 73.953-3 0-7
-2.175-9-5.437L2 97c-1-2-2-4-2-6 0-4 2-7 5-9l20-12C116 12 171 0 207 0c86 0
 114 68 191 68 78 0 168-68 177-68 4 0 7 2 9 5l12 19c1 2.175 2 4.35 2 6.525 0
 4.35-2 7.613-5 9.788l-19 13.05c-92 63.077-116.937 75.308-183 76.128
-68.267.847-113-73.952-191-73.952z`,
            // ditto tilde2, tilde3, & tilde4
            tilde2: `M344 55.266c-142 0-300.638 81.316-311.5 86.418
-8.01 3.762-22.5 10.91-23.5 5.562L1 120c-1-2-1-3-1-4 0-5 3-9 8-10l18.4-9C160.9
 31.9 283 0 358 0c148 0 188 122 331 122s314-97 326-97c4 0 8 2 10 7l7 21.114
c1 2.14 1 3.21 1 4.28 0 5.347-3 9.626-7 10.696l-22.3 12.622C852.6 158.372 751
 181.476 676 181.476c-149 0-189-126.21-332-126.21z`,
            tilde3: `M786 59C457 59 32 175.242 13 175.242c-6 0-10-3.457
-11-10.37L.15 138c-1-7 3-12 10-13l19.2-6.4C378.4 40.7 634.3 0 804.3 0c337 0
 411.8 157 746.8 157 328 0 754-112 773-112 5 0 10 3 11 9l1 14.075c1 8.066-.697
 16.595-6.697 17.492l-21.052 7.31c-367.9 98.146-609.15 122.696-778.15 122.696
 -338 0-409-156.573-744-156.573z`,
            tilde4: `M786 58C457 58 32 177.487 13 177.487c-6 0-10-3.345
-11-10.035L.15 143c-1-7 3-12 10-13l22-6.7C381.2 35 637.15 0 807.15 0c337 0 409
 177 744 177 328 0 754-127 773-127 5 0 10 3 11 9l1 14.794c1 7.805-3 13.38-9
 14.495l-20.7 5.574c-366.85 99.79-607.3 139.372-776.3 139.372-338 0-409
 -175.236-744-175.236z`,
            // vec is from glyph U+20D7 in font KaTeX Main
            vec: `M377 20c0-5.333 1.833-10 5.5-14S391 0 397 0c4.667 0 8.667 1.667 12 5
3.333 2.667 6.667 9 10 19 6.667 24.667 20.333 43.667 41 57 7.333 4.667 11
10.667 11 18 0 6-1 10-3 12s-6.667 5-14 9c-28.667 14.667-53.667 35.667-75 63
-1.333 1.333-3.167 3.5-5.5 6.5s-4 4.833-5 5.5c-1 .667-2.5 1.333-4.5 2s-4.333 1
-7 1c-4.667 0-9.167-1.833-13.5-5.5S337 184 337 178c0-12.667 15.667-32.333 47-59
H213l-171-1c-8.667-6-13-12.333-13-19 0-4.667 4.333-11.333 13-20h359
c-16-25.333-24-45-24-59z`,
            // widehat1 is a modified version of a glyph from the MnSymbol package
            widehat1: `M529 0h5l519 115c5 1 9 5 9 10 0 1-1 2-1 3l-4 22
c-1 5-5 9-11 9h-2L532 67 19 159h-2c-5 0-9-4-11-9l-5-22c-1-6 2-12 8-13z`,
            // ditto widehat2, widehat3, & widehat4
            widehat2: `M1181 0h2l1171 176c6 0 10 5 10 11l-2 23c-1 6-5 10
-11 10h-1L1182 67 15 220h-1c-6 0-10-4-11-10l-2-23c-1-6 4-11 10-11z`,
            widehat3: `M1181 0h2l1171 236c6 0 10 5 10 11l-2 23c-1 6-5 10
-11 10h-1L1182 67 15 280h-1c-6 0-10-4-11-10l-2-23c-1-6 4-11 10-11z`,
            widehat4: `M1181 0h2l1171 296c6 0 10 5 10 11l-2 23c-1 6-5 10
-11 10h-1L1182 67 15 340h-1c-6 0-10-4-11-10l-2-23c-1-6 4-11 10-11z`,
            // widecheck paths are all inverted versions of widehat
            widecheck1: `M529,159h5l519,-115c5,-1,9,-5,9,-10c0,-1,-1,-2,-1,-3l-4,-22c-1,
-5,-5,-9,-11,-9h-2l-512,92l-513,-92h-2c-5,0,-9,4,-11,9l-5,22c-1,6,2,12,8,13z`,
            widecheck2: `M1181,220h2l1171,-176c6,0,10,-5,10,-11l-2,-23c-1,-6,-5,-10,
-11,-10h-1l-1168,153l-1167,-153h-1c-6,0,-10,4,-11,10l-2,23c-1,6,4,11,10,11z`,
            widecheck3: `M1181,280h2l1171,-236c6,0,10,-5,10,-11l-2,-23c-1,-6,-5,-10,
-11,-10h-1l-1168,213l-1167,-213h-1c-6,0,-10,4,-11,10l-2,23c-1,6,4,11,10,11z`,
            widecheck4: `M1181,340h2l1171,-296c6,0,10,-5,10,-11l-2,-23c-1,-6,-5,-10,
-11,-10h-1l-1168,273l-1167,-273h-1c-6,0,-10,4,-11,10l-2,23c-1,6,4,11,10,11z`,
            // The next ten paths support reaction arrows from the mhchem package.
            // Arrows for \ce{<-->} are offset from xAxis by 0.22ex, per mhchem in LaTeX
            // baraboveleftarrow is mostly from glyph U+2190 in font KaTeX Main
            baraboveleftarrow: `M400000 620h-399890l3 -3c68.7 -52.7 113.7 -120 135 -202
c4 -14.7 6 -23 6 -25c0 -7.3 -7 -11 -21 -11c-8 0 -13.2 0.8 -15.5 2.5
c-2.3 1.7 -4.2 5.8 -5.5 12.5c-1.3 4.7 -2.7 10.3 -4 17c-12 48.7 -34.8 92 -68.5 130
s-74.2 66.3 -121.5 85c-10 4 -16 7.7 -18 11c0 8.7 6 14.3 18 17c47.3 18.7 87.8 47
121.5 85s56.5 81.3 68.5 130c0.7 2 1.3 5 2 9s1.2 6.7 1.5 8c0.3 1.3 1 3.3 2 6
s2.2 4.5 3.5 5.5c1.3 1 3.3 1.8 6 2.5s6 1 10 1c14 0 21 -3.7 21 -11
c0 -2 -2 -10.3 -6 -25c-20 -79.3 -65 -146.7 -135 -202l-3 -3h399890z
M100 620v40h399900v-40z M0 241v40h399900v-40zM0 241v40h399900v-40z`,
            // rightarrowabovebar is mostly from glyph U+2192, KaTeX Main
            rightarrowabovebar: `M0 241v40h399891c-47.3 35.3-84 78-110 128-16.7 32
-27.7 63.7-33 95 0 1.3-.2 2.7-.5 4-.3 1.3-.5 2.3-.5 3 0 7.3 6.7 11 20 11 8 0
13.2-.8 15.5-2.5 2.3-1.7 4.2-5.5 5.5-11.5 2-13.3 5.7-27 11-41 14.7-44.7 39
-84.5 73-119.5s73.7-60.2 119-75.5c6-2 9-5.7 9-11s-3-9-9-11c-45.3-15.3-85-40.5
-119-75.5s-58.3-74.8-73-119.5c-4.7-14-8.3-27.3-11-40-1.3-6.7-3.2-10.8-5.5
-12.5-2.3-1.7-7.5-2.5-15.5-2.5-14 0-21 3.7-21 11 0 2 2 10.3 6 25 20.7 83.3 67
151.7 139 205zm96 379h399894v40H0zm0 0h399904v40H0z`,
            // The short left harpoon has 0.5em (i.e. 500 units) kern on the left end.
            // Ref from mhchem.sty: \rlap{\raisebox{-.22ex}{$\kern0.5em
            baraboveshortleftharpoon: `M507,435c-4,4,-6.3,8.7,-7,14c0,5.3,0.7,9,2,11
c1.3,2,5.3,5.3,12,10c90.7,54,156,130,196,228c3.3,10.7,6.3,16.3,9,17
c2,0.7,5,1,9,1c0,0,5,0,5,0c10.7,0,16.7,-2,18,-6c2,-2.7,1,-9.7,-3,-21
c-32,-87.3,-82.7,-157.7,-152,-211c0,0,-3,-3,-3,-3l399351,0l0,-40
c-398570,0,-399437,0,-399437,0z M593 435 v40 H399500 v-40z
M0 281 v-40 H399908 v40z M0 281 v-40 H399908 v40z`,
            rightharpoonaboveshortbar: `M0,241 l0,40c399126,0,399993,0,399993,0
c4.7,-4.7,7,-9.3,7,-14c0,-9.3,-3.7,-15.3,-11,-18c-92.7,-56.7,-159,-133.7,-199,
-231c-3.3,-9.3,-6,-14.7,-8,-16c-2,-1.3,-7,-2,-15,-2c-10.7,0,-16.7,2,-18,6
c-2,2.7,-1,9.7,3,21c15.3,42,36.7,81.8,64,119.5c27.3,37.7,58,69.2,92,94.5z
M0 241 v40 H399908 v-40z M0 475 v-40 H399500 v40z M0 475 v-40 H399500 v40z`,
            shortbaraboveleftharpoon: `M7,435c-4,4,-6.3,8.7,-7,14c0,5.3,0.7,9,2,11
c1.3,2,5.3,5.3,12,10c90.7,54,156,130,196,228c3.3,10.7,6.3,16.3,9,17c2,0.7,5,1,9,
1c0,0,5,0,5,0c10.7,0,16.7,-2,18,-6c2,-2.7,1,-9.7,-3,-21c-32,-87.3,-82.7,-157.7,
-152,-211c0,0,-3,-3,-3,-3l399907,0l0,-40c-399126,0,-399993,0,-399993,0z
M93 435 v40 H400000 v-40z M500 241 v40 H400000 v-40z M500 241 v40 H400000 v-40z`,
            shortrightharpoonabovebar: `M53,241l0,40c398570,0,399437,0,399437,0
c4.7,-4.7,7,-9.3,7,-14c0,-9.3,-3.7,-15.3,-11,-18c-92.7,-56.7,-159,-133.7,-199,
-231c-3.3,-9.3,-6,-14.7,-8,-16c-2,-1.3,-7,-2,-15,-2c-10.7,0,-16.7,2,-18,6
c-2,2.7,-1,9.7,3,21c15.3,42,36.7,81.8,64,119.5c27.3,37.7,58,69.2,92,94.5z
M500 241 v40 H399408 v-40z M500 435 v40 H400000 v-40z`
          }, tallDelim = function(label, midHeight) {
            switch (label) {
              case "lbrack":
                return "M403 1759 V84 H666 V0 H319 V1759 v" + midHeight + ` v1759 v84 h347 v-84
H403z M403 1759 V0 H319 V1759 v` + midHeight + " v1759 v84 h84z";
              case "rbrack":
                return "M347 1759 V0 H0 V84 H263 V1759 v" + midHeight + ` v1759 H0 v84 H347z
M347 1759 V0 H263 V1759 v` + midHeight + " v1759 h84z";
              case "vert":
                return "M145 15 v585 v" + midHeight + ` v585 c2.667,10,9.667,15,21,15
c10,0,16.667,-5,20,-15 v-585 v` + -midHeight + ` v-585 c-2.667,-10,-9.667,-15,-21,-15
c-10,0,-16.667,5,-20,15z M188 15 H145 v585 v` + midHeight + " v585 h43z";
              case "doublevert":
                return "M145 15 v585 v" + midHeight + ` v585 c2.667,10,9.667,15,21,15
c10,0,16.667,-5,20,-15 v-585 v` + -midHeight + ` v-585 c-2.667,-10,-9.667,-15,-21,-15
c-10,0,-16.667,5,-20,15z M188 15 H145 v585 v` + midHeight + ` v585 h43z
M367 15 v585 v` + midHeight + ` v585 c2.667,10,9.667,15,21,15
c10,0,16.667,-5,20,-15 v-585 v` + -midHeight + ` v-585 c-2.667,-10,-9.667,-15,-21,-15
c-10,0,-16.667,5,-20,15z M410 15 H367 v585 v` + midHeight + " v585 h43z";
              case "lfloor":
                return "M319 602 V0 H403 V602 v" + midHeight + ` v1715 h263 v84 H319z
MM319 602 V0 H403 V602 v` + midHeight + " v1715 H319z";
              case "rfloor":
                return "M319 602 V0 H403 V602 v" + midHeight + ` v1799 H0 v-84 H319z
MM319 602 V0 H403 V602 v` + midHeight + " v1715 H319z";
              case "lceil":
                return "M403 1759 V84 H666 V0 H319 V1759 v" + midHeight + ` v602 h84z
M403 1759 V0 H319 V1759 v` + midHeight + " v602 h84z";
              case "rceil":
                return "M347 1759 V0 H0 V84 H263 V1759 v" + midHeight + ` v602 h84z
M347 1759 V0 h-84 V1759 v` + midHeight + " v602 h84z";
              case "lparen":
                return `M863,9c0,-2,-2,-5,-6,-9c0,0,-17,0,-17,0c-12.7,0,-19.3,0.3,-20,1
c-5.3,5.3,-10.3,11,-15,17c-242.7,294.7,-395.3,682,-458,1162c-21.3,163.3,-33.3,349,
-36,557 l0,` + (midHeight + 84) + `c0.2,6,0,26,0,60c2,159.3,10,310.7,24,454c53.3,528,210,
949.7,470,1265c4.7,6,9.7,11.7,15,17c0.7,0.7,7,1,19,1c0,0,18,0,18,0c4,-4,6,-7,6,-9
c0,-2.7,-3.3,-8.7,-10,-18c-135.3,-192.7,-235.5,-414.3,-300.5,-665c-65,-250.7,-102.5,
-544.7,-112.5,-882c-2,-104,-3,-167,-3,-189
l0,-` + (midHeight + 92) + `c0,-162.7,5.7,-314,17,-454c20.7,-272,63.7,-513,129,-723c65.3,
-210,155.3,-396.3,270,-559c6.7,-9.3,10,-15.3,10,-18z`;
              case "rparen":
                return `M76,0c-16.7,0,-25,3,-25,9c0,2,2,6.3,6,13c21.3,28.7,42.3,60.3,
63,95c96.7,156.7,172.8,332.5,228.5,527.5c55.7,195,92.8,416.5,111.5,664.5
c11.3,139.3,17,290.7,17,454c0,28,1.7,43,3.3,45l0,` + (midHeight + 9) + `
c-3,4,-3.3,16.7,-3.3,38c0,162,-5.7,313.7,-17,455c-18.7,248,-55.8,469.3,-111.5,664
c-55.7,194.7,-131.8,370.3,-228.5,527c-20.7,34.7,-41.7,66.3,-63,95c-2,3.3,-4,7,-6,11
c0,7.3,5.7,11,17,11c0,0,11,0,11,0c9.3,0,14.3,-0.3,15,-1c5.3,-5.3,10.3,-11,15,-17
c242.7,-294.7,395.3,-681.7,458,-1161c21.3,-164.7,33.3,-350.7,36,-558
l0,-` + (midHeight + 144) + `c-2,-159.3,-10,-310.7,-24,-454c-53.3,-528,-210,-949.7,
-470,-1265c-4.7,-6,-9.7,-11.7,-15,-17c-0.7,-0.7,-6.7,-1,-18,-1z`;
              default:
                throw new Error("Unknown stretchy delimiter.");
            }
          };
          function isMathDomNode(node) {
            return "toText" in node;
          }
          class DocumentFragment {
            // Never used; needed for satisfying interface.
            constructor(children) {
              this.children = void 0, this.classes = void 0, this.height = void 0, this.depth = void 0, this.maxFontSize = void 0, this.style = void 0, this.children = children, this.classes = [], this.height = 0, this.depth = 0, this.maxFontSize = 0, this.style = {};
            }
            hasClass(className) {
              return this.classes.includes(className);
            }
            /** Convert the fragment into a node. */
            toNode() {
              let frag = document.createDocumentFragment();
              for (let i = 0; i < this.children.length; i++)
                frag.appendChild(this.children[i].toNode());
              return frag;
            }
            /** Convert the fragment into HTML markup. */
            toMarkup() {
              let markup = "";
              for (let i = 0; i < this.children.length; i++)
                markup += this.children[i].toMarkup();
              return markup;
            }
            /**
             * Converts the math node into a string, similar to innerText. Applies to
             * MathDomNode's only.
             */
            toText() {
              return this.children.map((child) => {
                if (isMathDomNode(child))
                  return child.toText();
                throw new Error("Expected MathDomNode with toText, got " + child.constructor.name);
              }).join("");
            }
          }
          let ptPerUnit = {
            // https://en.wikibooks.org/wiki/LaTeX/Lengths and
            // https://tex.stackexchange.com/a/8263
            pt: 1,
            // TeX point
            mm: 7227 / 2540,
            // millimeter
            cm: 7227 / 254,
            // centimeter
            in: 72.27,
            // inch
            bp: 803 / 800,
            // big (PostScript) points
            pc: 12,
            // pica
            dd: 1238 / 1157,
            // didot
            cc: 14856 / 1157,
            // cicero (12 didot)
            nd: 685 / 642,
            // new didot
            nc: 1370 / 107,
            // new cicero (12 new didot)
            sp: 1 / 65536,
            // scaled point (TeX's internal smallest unit)
            // https://tex.stackexchange.com/a/41371
            px: 803 / 800
            // \pdfpxdimen defaults to 1 bp in pdfTeX and LuaTeX
          }, relativeUnit = {
            ex: !0,
            em: !0,
            mu: !0
          }, validUnit = function(unit) {
            return typeof unit != "string" && (unit = unit.unit), unit in ptPerUnit || unit in relativeUnit || unit === "ex";
          }, calculateSize = function(sizeValue, options) {
            let scale;
            if (sizeValue.unit in ptPerUnit)
              scale = ptPerUnit[sizeValue.unit] / options.fontMetrics().ptPerEm / options.sizeMultiplier;
            else if (sizeValue.unit === "mu")
              scale = options.fontMetrics().cssEmPerMu;
            else {
              let unitOptions;
              if (options.style.isTight() ? unitOptions = options.havingStyle(options.style.text()) : unitOptions = options, sizeValue.unit === "ex")
                scale = unitOptions.fontMetrics().xHeight;
              else if (sizeValue.unit === "em")
                scale = unitOptions.fontMetrics().quad;
              else
                throw new src_ParseError("Invalid unit: '" + sizeValue.unit + "'");
              unitOptions !== options && (scale *= unitOptions.sizeMultiplier / options.sizeMultiplier);
            }
            return Math.min(sizeValue.number * scale, options.maxSize);
          }, makeEm = function(n) {
            return +n.toFixed(4) + "em";
          }, createClass = function(classes) {
            return classes.filter((cls) => cls).join(" ");
          }, cssStyleToString = function(style) {
            let styles2 = "";
            for (let key of Object.keys(style)) {
              let value = style[key];
              value !== void 0 && (styles2 += hyphenate(key) + ":" + value + ";");
            }
            return styles2;
          }, initNode = function(classes, options, style) {
            if (this.classes = classes || [], this.attributes = {}, this.height = 0, this.depth = 0, this.maxFontSize = 0, this.style = style || {}, options) {
              options.style.isTight() && this.classes.push("mtight");
              let color = options.getColor();
              color && (this.style.color = color);
            }
          }, toNode = function(tagName) {
            let node = document.createElement(tagName);
            node.className = createClass(this.classes), Object.assign(node.style, this.style);
            for (let attr of Object.keys(this.attributes))
              node.setAttribute(attr, this.attributes[attr]);
            for (let i = 0; i < this.children.length; i++)
              node.appendChild(this.children[i].toNode());
            return node;
          }, invalidAttributeNameRegex = /[\s"'>/=\x00-\x1f]/, toMarkup = function(tagName) {
            let markup = "<" + tagName;
            this.classes.length && (markup += ' class="' + utils_escape(createClass(this.classes)) + '"');
            let styles2 = cssStyleToString(this.style);
            styles2 && (markup += ' style="' + utils_escape(styles2) + '"');
            for (let attr of Object.keys(this.attributes)) {
              if (invalidAttributeNameRegex.test(attr))
                throw new src_ParseError("Invalid attribute name '" + attr + "'");
              markup += " " + attr + '="' + utils_escape(this.attributes[attr]) + '"';
            }
            markup += ">";
            for (let i = 0; i < this.children.length; i++)
              markup += this.children[i].toMarkup();
            return markup += "</" + tagName + ">", markup;
          };
          class Span {
            constructor(classes, children, options, style) {
              this.children = void 0, this.attributes = void 0, this.classes = void 0, this.height = void 0, this.depth = void 0, this.width = void 0, this.maxFontSize = void 0, this.style = void 0, this.italic = void 0, initNode.call(this, classes, options, style), this.children = children || [];
            }
            /**
             * Sets an arbitrary attribute on the span. Warning: use this wisely. Not
             * all browsers support attributes the same, and having too many custom
             * attributes is probably bad.
             */
            setAttribute(attribute, value) {
              this.attributes[attribute] = value;
            }
            hasClass(className) {
              return this.classes.includes(className);
            }
            toNode() {
              return toNode.call(this, "span");
            }
            toMarkup() {
              return toMarkup.call(this, "span");
            }
          }
          class Anchor {
            constructor(href, classes, children, options) {
              this.children = void 0, this.attributes = void 0, this.classes = void 0, this.height = void 0, this.depth = void 0, this.maxFontSize = void 0, this.style = void 0, initNode.call(this, classes, options), this.children = children || [], this.setAttribute("href", href);
            }
            setAttribute(attribute, value) {
              this.attributes[attribute] = value;
            }
            hasClass(className) {
              return this.classes.includes(className);
            }
            toNode() {
              return toNode.call(this, "a");
            }
            toMarkup() {
              return toMarkup.call(this, "a");
            }
          }
          class Img {
            constructor(src, alt, style) {
              this.src = void 0, this.alt = void 0, this.classes = void 0, this.height = void 0, this.depth = void 0, this.maxFontSize = void 0, this.style = void 0, this.alt = alt, this.src = src, this.classes = ["mord"], this.height = 0, this.depth = 0, this.maxFontSize = 0, this.style = style;
            }
            hasClass(className) {
              return this.classes.includes(className);
            }
            toNode() {
              let node = document.createElement("img");
              return node.src = this.src, node.alt = this.alt, node.className = "mord", Object.assign(node.style, this.style), node;
            }
            toMarkup() {
              let markup = '<img src="' + utils_escape(this.src) + '"' + (' alt="' + utils_escape(this.alt) + '"'), styles2 = cssStyleToString(this.style);
              return styles2 && (markup += ' style="' + utils_escape(styles2) + '"'), markup += "'/>", markup;
            }
          }
          let iCombinations = {
            \u00EE: "\u0131\u0302",
            \u00EF: "\u0131\u0308",
            \u00ED: "\u0131\u0301",
            // 'ī': '\u0131\u0304', // enable when we add Extended Latin
            \u00EC: "\u0131\u0300"
          };
          class SymbolNode {
            constructor(text, height, depth, italic2, skew, width, classes, style) {
              this.text = void 0, this.height = void 0, this.depth = void 0, this.italic = void 0, this.skew = void 0, this.width = void 0, this.maxFontSize = void 0, this.classes = void 0, this.style = void 0, this.text = text, this.height = height || 0, this.depth = depth || 0, this.italic = italic2 || 0, this.skew = skew || 0, this.width = width || 0, this.classes = classes || [], this.style = style || {}, this.maxFontSize = 0;
              let script2 = scriptFromCodepoint(this.text.charCodeAt(0));
              script2 && this.classes.push(script2 + "_fallback"), /[îïíì]/.test(this.text) && (this.text = iCombinations[this.text]);
            }
            hasClass(className) {
              return this.classes.includes(className);
            }
            /**
             * Creates a text node or span from a symbol node. Note that a span is only
             * created if it is needed.
             */
            toNode() {
              let node = document.createTextNode(this.text), span = null;
              return this.italic > 0 && (span = document.createElement("span"), span.style.marginRight = makeEm(this.italic)), this.classes.length > 0 && (span = span || document.createElement("span"), span.className = createClass(this.classes)), Object.keys(this.style).length > 0 && (span = span || document.createElement("span"), Object.assign(span.style, this.style)), span ? (span.appendChild(node), span) : node;
            }
            /**
             * Creates markup for a symbol node.
             */
            toMarkup() {
              let needsSpan = !1, markup = "<span";
              this.classes.length && (needsSpan = !0, markup += ' class="', markup += utils_escape(createClass(this.classes)), markup += '"');
              let styles2 = "";
              this.italic > 0 && (styles2 += "margin-right:" + makeEm(this.italic) + ";"), styles2 += cssStyleToString(this.style), styles2 && (needsSpan = !0, markup += ' style="' + utils_escape(styles2) + '"');
              let escaped = utils_escape(this.text);
              return needsSpan ? (markup += ">", markup += escaped, markup += "</span>", markup) : escaped;
            }
          }
          class SvgNode {
            constructor(children, attributes) {
              this.children = void 0, this.attributes = void 0, this.children = children || [], this.attributes = attributes || {};
            }
            toNode() {
              let node = document.createElementNS("http://www.w3.org/2000/svg", "svg");
              for (let attr of Object.keys(this.attributes))
                node.setAttribute(attr, this.attributes[attr]);
              for (let i = 0; i < this.children.length; i++)
                node.appendChild(this.children[i].toNode());
              return node;
            }
            toMarkup() {
              let markup = '<svg xmlns="http://www.w3.org/2000/svg"';
              for (let attr of Object.keys(this.attributes))
                markup += " " + attr + '="' + utils_escape(this.attributes[attr]) + '"';
              markup += ">";
              for (let i = 0; i < this.children.length; i++)
                markup += this.children[i].toMarkup();
              return markup += "</svg>", markup;
            }
          }
          class PathNode {
            constructor(pathName, alternate) {
              this.pathName = void 0, this.alternate = void 0, this.pathName = pathName, this.alternate = alternate;
            }
            toNode() {
              let node = document.createElementNS("http://www.w3.org/2000/svg", "path");
              return this.alternate ? node.setAttribute("d", this.alternate) : node.setAttribute("d", path[this.pathName]), node;
            }
            toMarkup() {
              return this.alternate ? '<path d="' + utils_escape(this.alternate) + '"/>' : '<path d="' + utils_escape(path[this.pathName]) + '"/>';
            }
          }
          class LineNode {
            constructor(attributes) {
              this.attributes = void 0, this.attributes = attributes || {};
            }
            toNode() {
              let node = document.createElementNS("http://www.w3.org/2000/svg", "line");
              for (let attr of Object.keys(this.attributes))
                node.setAttribute(attr, this.attributes[attr]);
              return node;
            }
            toMarkup() {
              let markup = "<line";
              for (let attr of Object.keys(this.attributes))
                markup += " " + attr + '="' + utils_escape(this.attributes[attr]) + '"';
              return markup += "/>", markup;
            }
          }
          function assertSymbolDomNode(group) {
            if (group instanceof SymbolNode)
              return group;
            throw new Error("Expected symbolNode but got " + String(group) + ".");
          }
          function assertSpan(group) {
            if (group instanceof Span)
              return group;
            throw new Error("Expected span<HtmlDomNode> but got " + String(group) + ".");
          }
          let hasHtmlDomChildren = (node) => node instanceof Span || node instanceof Anchor || node instanceof DocumentFragment;
          var fontMetricsData = {
            "AMS-Regular": {
              32: [0, 0, 0, 0, 0.25],
              65: [0, 0.68889, 0, 0, 0.72222],
              66: [0, 0.68889, 0, 0, 0.66667],
              67: [0, 0.68889, 0, 0, 0.72222],
              68: [0, 0.68889, 0, 0, 0.72222],
              69: [0, 0.68889, 0, 0, 0.66667],
              70: [0, 0.68889, 0, 0, 0.61111],
              71: [0, 0.68889, 0, 0, 0.77778],
              72: [0, 0.68889, 0, 0, 0.77778],
              73: [0, 0.68889, 0, 0, 0.38889],
              74: [0.16667, 0.68889, 0, 0, 0.5],
              75: [0, 0.68889, 0, 0, 0.77778],
              76: [0, 0.68889, 0, 0, 0.66667],
              77: [0, 0.68889, 0, 0, 0.94445],
              78: [0, 0.68889, 0, 0, 0.72222],
              79: [0.16667, 0.68889, 0, 0, 0.77778],
              80: [0, 0.68889, 0, 0, 0.61111],
              81: [0.16667, 0.68889, 0, 0, 0.77778],
              82: [0, 0.68889, 0, 0, 0.72222],
              83: [0, 0.68889, 0, 0, 0.55556],
              84: [0, 0.68889, 0, 0, 0.66667],
              85: [0, 0.68889, 0, 0, 0.72222],
              86: [0, 0.68889, 0, 0, 0.72222],
              87: [0, 0.68889, 0, 0, 1],
              88: [0, 0.68889, 0, 0, 0.72222],
              89: [0, 0.68889, 0, 0, 0.72222],
              90: [0, 0.68889, 0, 0, 0.66667],
              107: [0, 0.68889, 0, 0, 0.55556],
              160: [0, 0, 0, 0, 0.25],
              165: [0, 0.675, 0.025, 0, 0.75],
              174: [0.15559, 0.69224, 0, 0, 0.94666],
              240: [0, 0.68889, 0, 0, 0.55556],
              295: [0, 0.68889, 0, 0, 0.54028],
              710: [0, 0.825, 0, 0, 2.33334],
              732: [0, 0.9, 0, 0, 2.33334],
              770: [0, 0.825, 0, 0, 2.33334],
              771: [0, 0.9, 0, 0, 2.33334],
              989: [0.08167, 0.58167, 0, 0, 0.77778],
              1008: [0, 0.43056, 0.04028, 0, 0.66667],
              8245: [0, 0.54986, 0, 0, 0.275],
              8463: [0, 0.68889, 0, 0, 0.54028],
              8487: [0, 0.68889, 0, 0, 0.72222],
              8498: [0, 0.68889, 0, 0, 0.55556],
              8502: [0, 0.68889, 0, 0, 0.66667],
              8503: [0, 0.68889, 0, 0, 0.44445],
              8504: [0, 0.68889, 0, 0, 0.66667],
              8513: [0, 0.68889, 0, 0, 0.63889],
              8592: [-0.03598, 0.46402, 0, 0, 0.5],
              8594: [-0.03598, 0.46402, 0, 0, 0.5],
              8602: [-0.13313, 0.36687, 0, 0, 1],
              8603: [-0.13313, 0.36687, 0, 0, 1],
              8606: [0.01354, 0.52239, 0, 0, 1],
              8608: [0.01354, 0.52239, 0, 0, 1],
              8610: [0.01354, 0.52239, 0, 0, 1.11111],
              8611: [0.01354, 0.52239, 0, 0, 1.11111],
              8619: [0, 0.54986, 0, 0, 1],
              8620: [0, 0.54986, 0, 0, 1],
              8621: [-0.13313, 0.37788, 0, 0, 1.38889],
              8622: [-0.13313, 0.36687, 0, 0, 1],
              8624: [0, 0.69224, 0, 0, 0.5],
              8625: [0, 0.69224, 0, 0, 0.5],
              8630: [0, 0.43056, 0, 0, 1],
              8631: [0, 0.43056, 0, 0, 1],
              8634: [0.08198, 0.58198, 0, 0, 0.77778],
              8635: [0.08198, 0.58198, 0, 0, 0.77778],
              8638: [0.19444, 0.69224, 0, 0, 0.41667],
              8639: [0.19444, 0.69224, 0, 0, 0.41667],
              8642: [0.19444, 0.69224, 0, 0, 0.41667],
              8643: [0.19444, 0.69224, 0, 0, 0.41667],
              8644: [0.1808, 0.675, 0, 0, 1],
              8646: [0.1808, 0.675, 0, 0, 1],
              8647: [0.1808, 0.675, 0, 0, 1],
              8648: [0.19444, 0.69224, 0, 0, 0.83334],
              8649: [0.1808, 0.675, 0, 0, 1],
              8650: [0.19444, 0.69224, 0, 0, 0.83334],
              8651: [0.01354, 0.52239, 0, 0, 1],
              8652: [0.01354, 0.52239, 0, 0, 1],
              8653: [-0.13313, 0.36687, 0, 0, 1],
              8654: [-0.13313, 0.36687, 0, 0, 1],
              8655: [-0.13313, 0.36687, 0, 0, 1],
              8666: [0.13667, 0.63667, 0, 0, 1],
              8667: [0.13667, 0.63667, 0, 0, 1],
              8669: [-0.13313, 0.37788, 0, 0, 1],
              8672: [-0.064, 0.437, 0, 0, 1.334],
              8674: [-0.064, 0.437, 0, 0, 1.334],
              8705: [0, 0.825, 0, 0, 0.5],
              8708: [0, 0.68889, 0, 0, 0.55556],
              8709: [0.08167, 0.58167, 0, 0, 0.77778],
              8717: [0, 0.43056, 0, 0, 0.42917],
              8722: [-0.03598, 0.46402, 0, 0, 0.5],
              8724: [0.08198, 0.69224, 0, 0, 0.77778],
              8726: [0.08167, 0.58167, 0, 0, 0.77778],
              8733: [0, 0.69224, 0, 0, 0.77778],
              8736: [0, 0.69224, 0, 0, 0.72222],
              8737: [0, 0.69224, 0, 0, 0.72222],
              8738: [0.03517, 0.52239, 0, 0, 0.72222],
              8739: [0.08167, 0.58167, 0, 0, 0.22222],
              8740: [0.25142, 0.74111, 0, 0, 0.27778],
              8741: [0.08167, 0.58167, 0, 0, 0.38889],
              8742: [0.25142, 0.74111, 0, 0, 0.5],
              8756: [0, 0.69224, 0, 0, 0.66667],
              8757: [0, 0.69224, 0, 0, 0.66667],
              8764: [-0.13313, 0.36687, 0, 0, 0.77778],
              8765: [-0.13313, 0.37788, 0, 0, 0.77778],
              8769: [-0.13313, 0.36687, 0, 0, 0.77778],
              8770: [-0.03625, 0.46375, 0, 0, 0.77778],
              8774: [0.30274, 0.79383, 0, 0, 0.77778],
              8776: [-0.01688, 0.48312, 0, 0, 0.77778],
              8778: [0.08167, 0.58167, 0, 0, 0.77778],
              8782: [0.06062, 0.54986, 0, 0, 0.77778],
              8783: [0.06062, 0.54986, 0, 0, 0.77778],
              8785: [0.08198, 0.58198, 0, 0, 0.77778],
              8786: [0.08198, 0.58198, 0, 0, 0.77778],
              8787: [0.08198, 0.58198, 0, 0, 0.77778],
              8790: [0, 0.69224, 0, 0, 0.77778],
              8791: [0.22958, 0.72958, 0, 0, 0.77778],
              8796: [0.08198, 0.91667, 0, 0, 0.77778],
              8806: [0.25583, 0.75583, 0, 0, 0.77778],
              8807: [0.25583, 0.75583, 0, 0, 0.77778],
              8808: [0.25142, 0.75726, 0, 0, 0.77778],
              8809: [0.25142, 0.75726, 0, 0, 0.77778],
              8812: [0.25583, 0.75583, 0, 0, 0.5],
              8814: [0.20576, 0.70576, 0, 0, 0.77778],
              8815: [0.20576, 0.70576, 0, 0, 0.77778],
              8816: [0.30274, 0.79383, 0, 0, 0.77778],
              8817: [0.30274, 0.79383, 0, 0, 0.77778],
              8818: [0.22958, 0.72958, 0, 0, 0.77778],
              8819: [0.22958, 0.72958, 0, 0, 0.77778],
              8822: [0.1808, 0.675, 0, 0, 0.77778],
              8823: [0.1808, 0.675, 0, 0, 0.77778],
              8828: [0.13667, 0.63667, 0, 0, 0.77778],
              8829: [0.13667, 0.63667, 0, 0, 0.77778],
              8830: [0.22958, 0.72958, 0, 0, 0.77778],
              8831: [0.22958, 0.72958, 0, 0, 0.77778],
              8832: [0.20576, 0.70576, 0, 0, 0.77778],
              8833: [0.20576, 0.70576, 0, 0, 0.77778],
              8840: [0.30274, 0.79383, 0, 0, 0.77778],
              8841: [0.30274, 0.79383, 0, 0, 0.77778],
              8842: [0.13597, 0.63597, 0, 0, 0.77778],
              8843: [0.13597, 0.63597, 0, 0, 0.77778],
              8847: [0.03517, 0.54986, 0, 0, 0.77778],
              8848: [0.03517, 0.54986, 0, 0, 0.77778],
              8858: [0.08198, 0.58198, 0, 0, 0.77778],
              8859: [0.08198, 0.58198, 0, 0, 0.77778],
              8861: [0.08198, 0.58198, 0, 0, 0.77778],
              8862: [0, 0.675, 0, 0, 0.77778],
              8863: [0, 0.675, 0, 0, 0.77778],
              8864: [0, 0.675, 0, 0, 0.77778],
              8865: [0, 0.675, 0, 0, 0.77778],
              8872: [0, 0.69224, 0, 0, 0.61111],
              8873: [0, 0.69224, 0, 0, 0.72222],
              8874: [0, 0.69224, 0, 0, 0.88889],
              8876: [0, 0.68889, 0, 0, 0.61111],
              8877: [0, 0.68889, 0, 0, 0.61111],
              8878: [0, 0.68889, 0, 0, 0.72222],
              8879: [0, 0.68889, 0, 0, 0.72222],
              8882: [0.03517, 0.54986, 0, 0, 0.77778],
              8883: [0.03517, 0.54986, 0, 0, 0.77778],
              8884: [0.13667, 0.63667, 0, 0, 0.77778],
              8885: [0.13667, 0.63667, 0, 0, 0.77778],
              8888: [0, 0.54986, 0, 0, 1.11111],
              8890: [0.19444, 0.43056, 0, 0, 0.55556],
              8891: [0.19444, 0.69224, 0, 0, 0.61111],
              8892: [0.19444, 0.69224, 0, 0, 0.61111],
              8901: [0, 0.54986, 0, 0, 0.27778],
              8903: [0.08167, 0.58167, 0, 0, 0.77778],
              8905: [0.08167, 0.58167, 0, 0, 0.77778],
              8906: [0.08167, 0.58167, 0, 0, 0.77778],
              8907: [0, 0.69224, 0, 0, 0.77778],
              8908: [0, 0.69224, 0, 0, 0.77778],
              8909: [-0.03598, 0.46402, 0, 0, 0.77778],
              8910: [0, 0.54986, 0, 0, 0.76042],
              8911: [0, 0.54986, 0, 0, 0.76042],
              8912: [0.03517, 0.54986, 0, 0, 0.77778],
              8913: [0.03517, 0.54986, 0, 0, 0.77778],
              8914: [0, 0.54986, 0, 0, 0.66667],
              8915: [0, 0.54986, 0, 0, 0.66667],
              8916: [0, 0.69224, 0, 0, 0.66667],
              8918: [0.0391, 0.5391, 0, 0, 0.77778],
              8919: [0.0391, 0.5391, 0, 0, 0.77778],
              8920: [0.03517, 0.54986, 0, 0, 1.33334],
              8921: [0.03517, 0.54986, 0, 0, 1.33334],
              8922: [0.38569, 0.88569, 0, 0, 0.77778],
              8923: [0.38569, 0.88569, 0, 0, 0.77778],
              8926: [0.13667, 0.63667, 0, 0, 0.77778],
              8927: [0.13667, 0.63667, 0, 0, 0.77778],
              8928: [0.30274, 0.79383, 0, 0, 0.77778],
              8929: [0.30274, 0.79383, 0, 0, 0.77778],
              8934: [0.23222, 0.74111, 0, 0, 0.77778],
              8935: [0.23222, 0.74111, 0, 0, 0.77778],
              8936: [0.23222, 0.74111, 0, 0, 0.77778],
              8937: [0.23222, 0.74111, 0, 0, 0.77778],
              8938: [0.20576, 0.70576, 0, 0, 0.77778],
              8939: [0.20576, 0.70576, 0, 0, 0.77778],
              8940: [0.30274, 0.79383, 0, 0, 0.77778],
              8941: [0.30274, 0.79383, 0, 0, 0.77778],
              8994: [0.19444, 0.69224, 0, 0, 0.77778],
              8995: [0.19444, 0.69224, 0, 0, 0.77778],
              9416: [0.15559, 0.69224, 0, 0, 0.90222],
              9484: [0, 0.69224, 0, 0, 0.5],
              9488: [0, 0.69224, 0, 0, 0.5],
              9492: [0, 0.37788, 0, 0, 0.5],
              9496: [0, 0.37788, 0, 0, 0.5],
              9585: [0.19444, 0.68889, 0, 0, 0.88889],
              9586: [0.19444, 0.74111, 0, 0, 0.88889],
              9632: [0, 0.675, 0, 0, 0.77778],
              9633: [0, 0.675, 0, 0, 0.77778],
              9650: [0, 0.54986, 0, 0, 0.72222],
              9651: [0, 0.54986, 0, 0, 0.72222],
              9654: [0.03517, 0.54986, 0, 0, 0.77778],
              9660: [0, 0.54986, 0, 0, 0.72222],
              9661: [0, 0.54986, 0, 0, 0.72222],
              9664: [0.03517, 0.54986, 0, 0, 0.77778],
              9674: [0.11111, 0.69224, 0, 0, 0.66667],
              9733: [0.19444, 0.69224, 0, 0, 0.94445],
              10003: [0, 0.69224, 0, 0, 0.83334],
              10016: [0, 0.69224, 0, 0, 0.83334],
              10731: [0.11111, 0.69224, 0, 0, 0.66667],
              10846: [0.19444, 0.75583, 0, 0, 0.61111],
              10877: [0.13667, 0.63667, 0, 0, 0.77778],
              10878: [0.13667, 0.63667, 0, 0, 0.77778],
              10885: [0.25583, 0.75583, 0, 0, 0.77778],
              10886: [0.25583, 0.75583, 0, 0, 0.77778],
              10887: [0.13597, 0.63597, 0, 0, 0.77778],
              10888: [0.13597, 0.63597, 0, 0, 0.77778],
              10889: [0.26167, 0.75726, 0, 0, 0.77778],
              10890: [0.26167, 0.75726, 0, 0, 0.77778],
              10891: [0.48256, 0.98256, 0, 0, 0.77778],
              10892: [0.48256, 0.98256, 0, 0, 0.77778],
              10901: [0.13667, 0.63667, 0, 0, 0.77778],
              10902: [0.13667, 0.63667, 0, 0, 0.77778],
              10933: [0.25142, 0.75726, 0, 0, 0.77778],
              10934: [0.25142, 0.75726, 0, 0, 0.77778],
              10935: [0.26167, 0.75726, 0, 0, 0.77778],
              10936: [0.26167, 0.75726, 0, 0, 0.77778],
              10937: [0.26167, 0.75726, 0, 0, 0.77778],
              10938: [0.26167, 0.75726, 0, 0, 0.77778],
              10949: [0.25583, 0.75583, 0, 0, 0.77778],
              10950: [0.25583, 0.75583, 0, 0, 0.77778],
              10955: [0.28481, 0.79383, 0, 0, 0.77778],
              10956: [0.28481, 0.79383, 0, 0, 0.77778],
              57350: [0.08167, 0.58167, 0, 0, 0.22222],
              57351: [0.08167, 0.58167, 0, 0, 0.38889],
              57352: [0.08167, 0.58167, 0, 0, 0.77778],
              57353: [0, 0.43056, 0.04028, 0, 0.66667],
              57356: [0.25142, 0.75726, 0, 0, 0.77778],
              57357: [0.25142, 0.75726, 0, 0, 0.77778],
              57358: [0.41951, 0.91951, 0, 0, 0.77778],
              57359: [0.30274, 0.79383, 0, 0, 0.77778],
              57360: [0.30274, 0.79383, 0, 0, 0.77778],
              57361: [0.41951, 0.91951, 0, 0, 0.77778],
              57366: [0.25142, 0.75726, 0, 0, 0.77778],
              57367: [0.25142, 0.75726, 0, 0, 0.77778],
              57368: [0.25142, 0.75726, 0, 0, 0.77778],
              57369: [0.25142, 0.75726, 0, 0, 0.77778],
              57370: [0.13597, 0.63597, 0, 0, 0.77778],
              57371: [0.13597, 0.63597, 0, 0, 0.77778]
            },
            "Caligraphic-Regular": {
              32: [0, 0, 0, 0, 0.25],
              65: [0, 0.68333, 0, 0.19445, 0.79847],
              66: [0, 0.68333, 0.03041, 0.13889, 0.65681],
              67: [0, 0.68333, 0.05834, 0.13889, 0.52653],
              68: [0, 0.68333, 0.02778, 0.08334, 0.77139],
              69: [0, 0.68333, 0.08944, 0.11111, 0.52778],
              70: [0, 0.68333, 0.09931, 0.11111, 0.71875],
              71: [0.09722, 0.68333, 0.0593, 0.11111, 0.59487],
              72: [0, 0.68333, 965e-5, 0.11111, 0.84452],
              73: [0, 0.68333, 0.07382, 0, 0.54452],
              74: [0.09722, 0.68333, 0.18472, 0.16667, 0.67778],
              75: [0, 0.68333, 0.01445, 0.05556, 0.76195],
              76: [0, 0.68333, 0, 0.13889, 0.68972],
              77: [0, 0.68333, 0, 0.13889, 1.2009],
              78: [0, 0.68333, 0.14736, 0.08334, 0.82049],
              79: [0, 0.68333, 0.02778, 0.11111, 0.79611],
              80: [0, 0.68333, 0.08222, 0.08334, 0.69556],
              81: [0.09722, 0.68333, 0, 0.11111, 0.81667],
              82: [0, 0.68333, 0, 0.08334, 0.8475],
              83: [0, 0.68333, 0.075, 0.13889, 0.60556],
              84: [0, 0.68333, 0.25417, 0, 0.54464],
              85: [0, 0.68333, 0.09931, 0.08334, 0.62583],
              86: [0, 0.68333, 0.08222, 0, 0.61278],
              87: [0, 0.68333, 0.08222, 0.08334, 0.98778],
              88: [0, 0.68333, 0.14643, 0.13889, 0.7133],
              89: [0.09722, 0.68333, 0.08222, 0.08334, 0.66834],
              90: [0, 0.68333, 0.07944, 0.13889, 0.72473],
              160: [0, 0, 0, 0, 0.25]
            },
            "Fraktur-Regular": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69141, 0, 0, 0.29574],
              34: [0, 0.69141, 0, 0, 0.21471],
              38: [0, 0.69141, 0, 0, 0.73786],
              39: [0, 0.69141, 0, 0, 0.21201],
              40: [0.24982, 0.74947, 0, 0, 0.38865],
              41: [0.24982, 0.74947, 0, 0, 0.38865],
              42: [0, 0.62119, 0, 0, 0.27764],
              43: [0.08319, 0.58283, 0, 0, 0.75623],
              44: [0, 0.10803, 0, 0, 0.27764],
              45: [0.08319, 0.58283, 0, 0, 0.75623],
              46: [0, 0.10803, 0, 0, 0.27764],
              47: [0.24982, 0.74947, 0, 0, 0.50181],
              48: [0, 0.47534, 0, 0, 0.50181],
              49: [0, 0.47534, 0, 0, 0.50181],
              50: [0, 0.47534, 0, 0, 0.50181],
              51: [0.18906, 0.47534, 0, 0, 0.50181],
              52: [0.18906, 0.47534, 0, 0, 0.50181],
              53: [0.18906, 0.47534, 0, 0, 0.50181],
              54: [0, 0.69141, 0, 0, 0.50181],
              55: [0.18906, 0.47534, 0, 0, 0.50181],
              56: [0, 0.69141, 0, 0, 0.50181],
              57: [0.18906, 0.47534, 0, 0, 0.50181],
              58: [0, 0.47534, 0, 0, 0.21606],
              59: [0.12604, 0.47534, 0, 0, 0.21606],
              61: [-0.13099, 0.36866, 0, 0, 0.75623],
              63: [0, 0.69141, 0, 0, 0.36245],
              65: [0, 0.69141, 0, 0, 0.7176],
              66: [0, 0.69141, 0, 0, 0.88397],
              67: [0, 0.69141, 0, 0, 0.61254],
              68: [0, 0.69141, 0, 0, 0.83158],
              69: [0, 0.69141, 0, 0, 0.66278],
              70: [0.12604, 0.69141, 0, 0, 0.61119],
              71: [0, 0.69141, 0, 0, 0.78539],
              72: [0.06302, 0.69141, 0, 0, 0.7203],
              73: [0, 0.69141, 0, 0, 0.55448],
              74: [0.12604, 0.69141, 0, 0, 0.55231],
              75: [0, 0.69141, 0, 0, 0.66845],
              76: [0, 0.69141, 0, 0, 0.66602],
              77: [0, 0.69141, 0, 0, 1.04953],
              78: [0, 0.69141, 0, 0, 0.83212],
              79: [0, 0.69141, 0, 0, 0.82699],
              80: [0.18906, 0.69141, 0, 0, 0.82753],
              81: [0.03781, 0.69141, 0, 0, 0.82699],
              82: [0, 0.69141, 0, 0, 0.82807],
              83: [0, 0.69141, 0, 0, 0.82861],
              84: [0, 0.69141, 0, 0, 0.66899],
              85: [0, 0.69141, 0, 0, 0.64576],
              86: [0, 0.69141, 0, 0, 0.83131],
              87: [0, 0.69141, 0, 0, 1.04602],
              88: [0, 0.69141, 0, 0, 0.71922],
              89: [0.18906, 0.69141, 0, 0, 0.83293],
              90: [0.12604, 0.69141, 0, 0, 0.60201],
              91: [0.24982, 0.74947, 0, 0, 0.27764],
              93: [0.24982, 0.74947, 0, 0, 0.27764],
              94: [0, 0.69141, 0, 0, 0.49965],
              97: [0, 0.47534, 0, 0, 0.50046],
              98: [0, 0.69141, 0, 0, 0.51315],
              99: [0, 0.47534, 0, 0, 0.38946],
              100: [0, 0.62119, 0, 0, 0.49857],
              101: [0, 0.47534, 0, 0, 0.40053],
              102: [0.18906, 0.69141, 0, 0, 0.32626],
              103: [0.18906, 0.47534, 0, 0, 0.5037],
              104: [0.18906, 0.69141, 0, 0, 0.52126],
              105: [0, 0.69141, 0, 0, 0.27899],
              106: [0, 0.69141, 0, 0, 0.28088],
              107: [0, 0.69141, 0, 0, 0.38946],
              108: [0, 0.69141, 0, 0, 0.27953],
              109: [0, 0.47534, 0, 0, 0.76676],
              110: [0, 0.47534, 0, 0, 0.52666],
              111: [0, 0.47534, 0, 0, 0.48885],
              112: [0.18906, 0.52396, 0, 0, 0.50046],
              113: [0.18906, 0.47534, 0, 0, 0.48912],
              114: [0, 0.47534, 0, 0, 0.38919],
              115: [0, 0.47534, 0, 0, 0.44266],
              116: [0, 0.62119, 0, 0, 0.33301],
              117: [0, 0.47534, 0, 0, 0.5172],
              118: [0, 0.52396, 0, 0, 0.5118],
              119: [0, 0.52396, 0, 0, 0.77351],
              120: [0.18906, 0.47534, 0, 0, 0.38865],
              121: [0.18906, 0.47534, 0, 0, 0.49884],
              122: [0.18906, 0.47534, 0, 0, 0.39054],
              160: [0, 0, 0, 0, 0.25],
              8216: [0, 0.69141, 0, 0, 0.21471],
              8217: [0, 0.69141, 0, 0, 0.21471],
              58112: [0, 0.62119, 0, 0, 0.49749],
              58113: [0, 0.62119, 0, 0, 0.4983],
              58114: [0.18906, 0.69141, 0, 0, 0.33328],
              58115: [0.18906, 0.69141, 0, 0, 0.32923],
              58116: [0.18906, 0.47534, 0, 0, 0.50343],
              58117: [0, 0.69141, 0, 0, 0.33301],
              58118: [0, 0.62119, 0, 0, 0.33409],
              58119: [0, 0.47534, 0, 0, 0.50073]
            },
            "Main-Bold": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0, 0, 0.35],
              34: [0, 0.69444, 0, 0, 0.60278],
              35: [0.19444, 0.69444, 0, 0, 0.95833],
              36: [0.05556, 0.75, 0, 0, 0.575],
              37: [0.05556, 0.75, 0, 0, 0.95833],
              38: [0, 0.69444, 0, 0, 0.89444],
              39: [0, 0.69444, 0, 0, 0.31944],
              40: [0.25, 0.75, 0, 0, 0.44722],
              41: [0.25, 0.75, 0, 0, 0.44722],
              42: [0, 0.75, 0, 0, 0.575],
              43: [0.13333, 0.63333, 0, 0, 0.89444],
              44: [0.19444, 0.15556, 0, 0, 0.31944],
              45: [0, 0.44444, 0, 0, 0.38333],
              46: [0, 0.15556, 0, 0, 0.31944],
              47: [0.25, 0.75, 0, 0, 0.575],
              48: [0, 0.64444, 0, 0, 0.575],
              49: [0, 0.64444, 0, 0, 0.575],
              50: [0, 0.64444, 0, 0, 0.575],
              51: [0, 0.64444, 0, 0, 0.575],
              52: [0, 0.64444, 0, 0, 0.575],
              53: [0, 0.64444, 0, 0, 0.575],
              54: [0, 0.64444, 0, 0, 0.575],
              55: [0, 0.64444, 0, 0, 0.575],
              56: [0, 0.64444, 0, 0, 0.575],
              57: [0, 0.64444, 0, 0, 0.575],
              58: [0, 0.44444, 0, 0, 0.31944],
              59: [0.19444, 0.44444, 0, 0, 0.31944],
              60: [0.08556, 0.58556, 0, 0, 0.89444],
              61: [-0.10889, 0.39111, 0, 0, 0.89444],
              62: [0.08556, 0.58556, 0, 0, 0.89444],
              63: [0, 0.69444, 0, 0, 0.54305],
              64: [0, 0.69444, 0, 0, 0.89444],
              65: [0, 0.68611, 0, 0, 0.86944],
              66: [0, 0.68611, 0, 0, 0.81805],
              67: [0, 0.68611, 0, 0, 0.83055],
              68: [0, 0.68611, 0, 0, 0.88194],
              69: [0, 0.68611, 0, 0, 0.75555],
              70: [0, 0.68611, 0, 0, 0.72361],
              71: [0, 0.68611, 0, 0, 0.90416],
              72: [0, 0.68611, 0, 0, 0.9],
              73: [0, 0.68611, 0, 0, 0.43611],
              74: [0, 0.68611, 0, 0, 0.59444],
              75: [0, 0.68611, 0, 0, 0.90138],
              76: [0, 0.68611, 0, 0, 0.69166],
              77: [0, 0.68611, 0, 0, 1.09166],
              78: [0, 0.68611, 0, 0, 0.9],
              79: [0, 0.68611, 0, 0, 0.86388],
              80: [0, 0.68611, 0, 0, 0.78611],
              81: [0.19444, 0.68611, 0, 0, 0.86388],
              82: [0, 0.68611, 0, 0, 0.8625],
              83: [0, 0.68611, 0, 0, 0.63889],
              84: [0, 0.68611, 0, 0, 0.8],
              85: [0, 0.68611, 0, 0, 0.88472],
              86: [0, 0.68611, 0.01597, 0, 0.86944],
              87: [0, 0.68611, 0.01597, 0, 1.18888],
              88: [0, 0.68611, 0, 0, 0.86944],
              89: [0, 0.68611, 0.02875, 0, 0.86944],
              90: [0, 0.68611, 0, 0, 0.70277],
              91: [0.25, 0.75, 0, 0, 0.31944],
              92: [0.25, 0.75, 0, 0, 0.575],
              93: [0.25, 0.75, 0, 0, 0.31944],
              94: [0, 0.69444, 0, 0, 0.575],
              95: [0.31, 0.13444, 0.03194, 0, 0.575],
              97: [0, 0.44444, 0, 0, 0.55902],
              98: [0, 0.69444, 0, 0, 0.63889],
              99: [0, 0.44444, 0, 0, 0.51111],
              100: [0, 0.69444, 0, 0, 0.63889],
              101: [0, 0.44444, 0, 0, 0.52708],
              102: [0, 0.69444, 0.10903, 0, 0.35139],
              103: [0.19444, 0.44444, 0.01597, 0, 0.575],
              104: [0, 0.69444, 0, 0, 0.63889],
              105: [0, 0.69444, 0, 0, 0.31944],
              106: [0.19444, 0.69444, 0, 0, 0.35139],
              107: [0, 0.69444, 0, 0, 0.60694],
              108: [0, 0.69444, 0, 0, 0.31944],
              109: [0, 0.44444, 0, 0, 0.95833],
              110: [0, 0.44444, 0, 0, 0.63889],
              111: [0, 0.44444, 0, 0, 0.575],
              112: [0.19444, 0.44444, 0, 0, 0.63889],
              113: [0.19444, 0.44444, 0, 0, 0.60694],
              114: [0, 0.44444, 0, 0, 0.47361],
              115: [0, 0.44444, 0, 0, 0.45361],
              116: [0, 0.63492, 0, 0, 0.44722],
              117: [0, 0.44444, 0, 0, 0.63889],
              118: [0, 0.44444, 0.01597, 0, 0.60694],
              119: [0, 0.44444, 0.01597, 0, 0.83055],
              120: [0, 0.44444, 0, 0, 0.60694],
              121: [0.19444, 0.44444, 0.01597, 0, 0.60694],
              122: [0, 0.44444, 0, 0, 0.51111],
              123: [0.25, 0.75, 0, 0, 0.575],
              124: [0.25, 0.75, 0, 0, 0.31944],
              125: [0.25, 0.75, 0, 0, 0.575],
              126: [0.35, 0.34444, 0, 0, 0.575],
              160: [0, 0, 0, 0, 0.25],
              163: [0, 0.69444, 0, 0, 0.86853],
              168: [0, 0.69444, 0, 0, 0.575],
              172: [0, 0.44444, 0, 0, 0.76666],
              176: [0, 0.69444, 0, 0, 0.86944],
              177: [0.13333, 0.63333, 0, 0, 0.89444],
              184: [0.17014, 0, 0, 0, 0.51111],
              198: [0, 0.68611, 0, 0, 1.04166],
              215: [0.13333, 0.63333, 0, 0, 0.89444],
              216: [0.04861, 0.73472, 0, 0, 0.89444],
              223: [0, 0.69444, 0, 0, 0.59722],
              230: [0, 0.44444, 0, 0, 0.83055],
              247: [0.13333, 0.63333, 0, 0, 0.89444],
              248: [0.09722, 0.54167, 0, 0, 0.575],
              305: [0, 0.44444, 0, 0, 0.31944],
              338: [0, 0.68611, 0, 0, 1.16944],
              339: [0, 0.44444, 0, 0, 0.89444],
              567: [0.19444, 0.44444, 0, 0, 0.35139],
              710: [0, 0.69444, 0, 0, 0.575],
              711: [0, 0.63194, 0, 0, 0.575],
              713: [0, 0.59611, 0, 0, 0.575],
              714: [0, 0.69444, 0, 0, 0.575],
              715: [0, 0.69444, 0, 0, 0.575],
              728: [0, 0.69444, 0, 0, 0.575],
              729: [0, 0.69444, 0, 0, 0.31944],
              730: [0, 0.69444, 0, 0, 0.86944],
              732: [0, 0.69444, 0, 0, 0.575],
              733: [0, 0.69444, 0, 0, 0.575],
              915: [0, 0.68611, 0, 0, 0.69166],
              916: [0, 0.68611, 0, 0, 0.95833],
              920: [0, 0.68611, 0, 0, 0.89444],
              923: [0, 0.68611, 0, 0, 0.80555],
              926: [0, 0.68611, 0, 0, 0.76666],
              928: [0, 0.68611, 0, 0, 0.9],
              931: [0, 0.68611, 0, 0, 0.83055],
              933: [0, 0.68611, 0, 0, 0.89444],
              934: [0, 0.68611, 0, 0, 0.83055],
              936: [0, 0.68611, 0, 0, 0.89444],
              937: [0, 0.68611, 0, 0, 0.83055],
              8211: [0, 0.44444, 0.03194, 0, 0.575],
              8212: [0, 0.44444, 0.03194, 0, 1.14999],
              8216: [0, 0.69444, 0, 0, 0.31944],
              8217: [0, 0.69444, 0, 0, 0.31944],
              8220: [0, 0.69444, 0, 0, 0.60278],
              8221: [0, 0.69444, 0, 0, 0.60278],
              8224: [0.19444, 0.69444, 0, 0, 0.51111],
              8225: [0.19444, 0.69444, 0, 0, 0.51111],
              8242: [0, 0.55556, 0, 0, 0.34444],
              8407: [0, 0.72444, 0.15486, 0, 0.575],
              8463: [0, 0.69444, 0, 0, 0.66759],
              8465: [0, 0.69444, 0, 0, 0.83055],
              8467: [0, 0.69444, 0, 0, 0.47361],
              8472: [0.19444, 0.44444, 0, 0, 0.74027],
              8476: [0, 0.69444, 0, 0, 0.83055],
              8501: [0, 0.69444, 0, 0, 0.70277],
              8592: [-0.10889, 0.39111, 0, 0, 1.14999],
              8593: [0.19444, 0.69444, 0, 0, 0.575],
              8594: [-0.10889, 0.39111, 0, 0, 1.14999],
              8595: [0.19444, 0.69444, 0, 0, 0.575],
              8596: [-0.10889, 0.39111, 0, 0, 1.14999],
              8597: [0.25, 0.75, 0, 0, 0.575],
              8598: [0.19444, 0.69444, 0, 0, 1.14999],
              8599: [0.19444, 0.69444, 0, 0, 1.14999],
              8600: [0.19444, 0.69444, 0, 0, 1.14999],
              8601: [0.19444, 0.69444, 0, 0, 1.14999],
              8636: [-0.10889, 0.39111, 0, 0, 1.14999],
              8637: [-0.10889, 0.39111, 0, 0, 1.14999],
              8640: [-0.10889, 0.39111, 0, 0, 1.14999],
              8641: [-0.10889, 0.39111, 0, 0, 1.14999],
              8656: [-0.10889, 0.39111, 0, 0, 1.14999],
              8657: [0.19444, 0.69444, 0, 0, 0.70277],
              8658: [-0.10889, 0.39111, 0, 0, 1.14999],
              8659: [0.19444, 0.69444, 0, 0, 0.70277],
              8660: [-0.10889, 0.39111, 0, 0, 1.14999],
              8661: [0.25, 0.75, 0, 0, 0.70277],
              8704: [0, 0.69444, 0, 0, 0.63889],
              8706: [0, 0.69444, 0.06389, 0, 0.62847],
              8707: [0, 0.69444, 0, 0, 0.63889],
              8709: [0.05556, 0.75, 0, 0, 0.575],
              8711: [0, 0.68611, 0, 0, 0.95833],
              8712: [0.08556, 0.58556, 0, 0, 0.76666],
              8715: [0.08556, 0.58556, 0, 0, 0.76666],
              8722: [0.13333, 0.63333, 0, 0, 0.89444],
              8723: [0.13333, 0.63333, 0, 0, 0.89444],
              8725: [0.25, 0.75, 0, 0, 0.575],
              8726: [0.25, 0.75, 0, 0, 0.575],
              8727: [-0.02778, 0.47222, 0, 0, 0.575],
              8728: [-0.02639, 0.47361, 0, 0, 0.575],
              8729: [-0.02639, 0.47361, 0, 0, 0.575],
              8730: [0.18, 0.82, 0, 0, 0.95833],
              8733: [0, 0.44444, 0, 0, 0.89444],
              8734: [0, 0.44444, 0, 0, 1.14999],
              8736: [0, 0.69224, 0, 0, 0.72222],
              8739: [0.25, 0.75, 0, 0, 0.31944],
              8741: [0.25, 0.75, 0, 0, 0.575],
              8743: [0, 0.55556, 0, 0, 0.76666],
              8744: [0, 0.55556, 0, 0, 0.76666],
              8745: [0, 0.55556, 0, 0, 0.76666],
              8746: [0, 0.55556, 0, 0, 0.76666],
              8747: [0.19444, 0.69444, 0.12778, 0, 0.56875],
              8764: [-0.10889, 0.39111, 0, 0, 0.89444],
              8768: [0.19444, 0.69444, 0, 0, 0.31944],
              8771: [222e-5, 0.50222, 0, 0, 0.89444],
              8773: [0.027, 0.638, 0, 0, 0.894],
              8776: [0.02444, 0.52444, 0, 0, 0.89444],
              8781: [222e-5, 0.50222, 0, 0, 0.89444],
              8801: [222e-5, 0.50222, 0, 0, 0.89444],
              8804: [0.19667, 0.69667, 0, 0, 0.89444],
              8805: [0.19667, 0.69667, 0, 0, 0.89444],
              8810: [0.08556, 0.58556, 0, 0, 1.14999],
              8811: [0.08556, 0.58556, 0, 0, 1.14999],
              8826: [0.08556, 0.58556, 0, 0, 0.89444],
              8827: [0.08556, 0.58556, 0, 0, 0.89444],
              8834: [0.08556, 0.58556, 0, 0, 0.89444],
              8835: [0.08556, 0.58556, 0, 0, 0.89444],
              8838: [0.19667, 0.69667, 0, 0, 0.89444],
              8839: [0.19667, 0.69667, 0, 0, 0.89444],
              8846: [0, 0.55556, 0, 0, 0.76666],
              8849: [0.19667, 0.69667, 0, 0, 0.89444],
              8850: [0.19667, 0.69667, 0, 0, 0.89444],
              8851: [0, 0.55556, 0, 0, 0.76666],
              8852: [0, 0.55556, 0, 0, 0.76666],
              8853: [0.13333, 0.63333, 0, 0, 0.89444],
              8854: [0.13333, 0.63333, 0, 0, 0.89444],
              8855: [0.13333, 0.63333, 0, 0, 0.89444],
              8856: [0.13333, 0.63333, 0, 0, 0.89444],
              8857: [0.13333, 0.63333, 0, 0, 0.89444],
              8866: [0, 0.69444, 0, 0, 0.70277],
              8867: [0, 0.69444, 0, 0, 0.70277],
              8868: [0, 0.69444, 0, 0, 0.89444],
              8869: [0, 0.69444, 0, 0, 0.89444],
              8900: [-0.02639, 0.47361, 0, 0, 0.575],
              8901: [-0.02639, 0.47361, 0, 0, 0.31944],
              8902: [-0.02778, 0.47222, 0, 0, 0.575],
              8968: [0.25, 0.75, 0, 0, 0.51111],
              8969: [0.25, 0.75, 0, 0, 0.51111],
              8970: [0.25, 0.75, 0, 0, 0.51111],
              8971: [0.25, 0.75, 0, 0, 0.51111],
              8994: [-0.13889, 0.36111, 0, 0, 1.14999],
              8995: [-0.13889, 0.36111, 0, 0, 1.14999],
              9651: [0.19444, 0.69444, 0, 0, 1.02222],
              9657: [-0.02778, 0.47222, 0, 0, 0.575],
              9661: [0.19444, 0.69444, 0, 0, 1.02222],
              9667: [-0.02778, 0.47222, 0, 0, 0.575],
              9711: [0.19444, 0.69444, 0, 0, 1.14999],
              9824: [0.12963, 0.69444, 0, 0, 0.89444],
              9825: [0.12963, 0.69444, 0, 0, 0.89444],
              9826: [0.12963, 0.69444, 0, 0, 0.89444],
              9827: [0.12963, 0.69444, 0, 0, 0.89444],
              9837: [0, 0.75, 0, 0, 0.44722],
              9838: [0.19444, 0.69444, 0, 0, 0.44722],
              9839: [0.19444, 0.69444, 0, 0, 0.44722],
              10216: [0.25, 0.75, 0, 0, 0.44722],
              10217: [0.25, 0.75, 0, 0, 0.44722],
              10815: [0, 0.68611, 0, 0, 0.9],
              10927: [0.19667, 0.69667, 0, 0, 0.89444],
              10928: [0.19667, 0.69667, 0, 0, 0.89444],
              57376: [0.19444, 0.69444, 0, 0, 0]
            },
            "Main-BoldItalic": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0.11417, 0, 0.38611],
              34: [0, 0.69444, 0.07939, 0, 0.62055],
              35: [0.19444, 0.69444, 0.06833, 0, 0.94444],
              37: [0.05556, 0.75, 0.12861, 0, 0.94444],
              38: [0, 0.69444, 0.08528, 0, 0.88555],
              39: [0, 0.69444, 0.12945, 0, 0.35555],
              40: [0.25, 0.75, 0.15806, 0, 0.47333],
              41: [0.25, 0.75, 0.03306, 0, 0.47333],
              42: [0, 0.75, 0.14333, 0, 0.59111],
              43: [0.10333, 0.60333, 0.03306, 0, 0.88555],
              44: [0.19444, 0.14722, 0, 0, 0.35555],
              45: [0, 0.44444, 0.02611, 0, 0.41444],
              46: [0, 0.14722, 0, 0, 0.35555],
              47: [0.25, 0.75, 0.15806, 0, 0.59111],
              48: [0, 0.64444, 0.13167, 0, 0.59111],
              49: [0, 0.64444, 0.13167, 0, 0.59111],
              50: [0, 0.64444, 0.13167, 0, 0.59111],
              51: [0, 0.64444, 0.13167, 0, 0.59111],
              52: [0.19444, 0.64444, 0.13167, 0, 0.59111],
              53: [0, 0.64444, 0.13167, 0, 0.59111],
              54: [0, 0.64444, 0.13167, 0, 0.59111],
              55: [0.19444, 0.64444, 0.13167, 0, 0.59111],
              56: [0, 0.64444, 0.13167, 0, 0.59111],
              57: [0, 0.64444, 0.13167, 0, 0.59111],
              58: [0, 0.44444, 0.06695, 0, 0.35555],
              59: [0.19444, 0.44444, 0.06695, 0, 0.35555],
              61: [-0.10889, 0.39111, 0.06833, 0, 0.88555],
              63: [0, 0.69444, 0.11472, 0, 0.59111],
              64: [0, 0.69444, 0.09208, 0, 0.88555],
              65: [0, 0.68611, 0, 0, 0.86555],
              66: [0, 0.68611, 0.0992, 0, 0.81666],
              67: [0, 0.68611, 0.14208, 0, 0.82666],
              68: [0, 0.68611, 0.09062, 0, 0.87555],
              69: [0, 0.68611, 0.11431, 0, 0.75666],
              70: [0, 0.68611, 0.12903, 0, 0.72722],
              71: [0, 0.68611, 0.07347, 0, 0.89527],
              72: [0, 0.68611, 0.17208, 0, 0.8961],
              73: [0, 0.68611, 0.15681, 0, 0.47166],
              74: [0, 0.68611, 0.145, 0, 0.61055],
              75: [0, 0.68611, 0.14208, 0, 0.89499],
              76: [0, 0.68611, 0, 0, 0.69777],
              77: [0, 0.68611, 0.17208, 0, 1.07277],
              78: [0, 0.68611, 0.17208, 0, 0.8961],
              79: [0, 0.68611, 0.09062, 0, 0.85499],
              80: [0, 0.68611, 0.0992, 0, 0.78721],
              81: [0.19444, 0.68611, 0.09062, 0, 0.85499],
              82: [0, 0.68611, 0.02559, 0, 0.85944],
              83: [0, 0.68611, 0.11264, 0, 0.64999],
              84: [0, 0.68611, 0.12903, 0, 0.7961],
              85: [0, 0.68611, 0.17208, 0, 0.88083],
              86: [0, 0.68611, 0.18625, 0, 0.86555],
              87: [0, 0.68611, 0.18625, 0, 1.15999],
              88: [0, 0.68611, 0.15681, 0, 0.86555],
              89: [0, 0.68611, 0.19803, 0, 0.86555],
              90: [0, 0.68611, 0.14208, 0, 0.70888],
              91: [0.25, 0.75, 0.1875, 0, 0.35611],
              93: [0.25, 0.75, 0.09972, 0, 0.35611],
              94: [0, 0.69444, 0.06709, 0, 0.59111],
              95: [0.31, 0.13444, 0.09811, 0, 0.59111],
              97: [0, 0.44444, 0.09426, 0, 0.59111],
              98: [0, 0.69444, 0.07861, 0, 0.53222],
              99: [0, 0.44444, 0.05222, 0, 0.53222],
              100: [0, 0.69444, 0.10861, 0, 0.59111],
              101: [0, 0.44444, 0.085, 0, 0.53222],
              102: [0.19444, 0.69444, 0.21778, 0, 0.4],
              103: [0.19444, 0.44444, 0.105, 0, 0.53222],
              104: [0, 0.69444, 0.09426, 0, 0.59111],
              105: [0, 0.69326, 0.11387, 0, 0.35555],
              106: [0.19444, 0.69326, 0.1672, 0, 0.35555],
              107: [0, 0.69444, 0.11111, 0, 0.53222],
              108: [0, 0.69444, 0.10861, 0, 0.29666],
              109: [0, 0.44444, 0.09426, 0, 0.94444],
              110: [0, 0.44444, 0.09426, 0, 0.64999],
              111: [0, 0.44444, 0.07861, 0, 0.59111],
              112: [0.19444, 0.44444, 0.07861, 0, 0.59111],
              113: [0.19444, 0.44444, 0.105, 0, 0.53222],
              114: [0, 0.44444, 0.11111, 0, 0.50167],
              115: [0, 0.44444, 0.08167, 0, 0.48694],
              116: [0, 0.63492, 0.09639, 0, 0.385],
              117: [0, 0.44444, 0.09426, 0, 0.62055],
              118: [0, 0.44444, 0.11111, 0, 0.53222],
              119: [0, 0.44444, 0.11111, 0, 0.76777],
              120: [0, 0.44444, 0.12583, 0, 0.56055],
              121: [0.19444, 0.44444, 0.105, 0, 0.56166],
              122: [0, 0.44444, 0.13889, 0, 0.49055],
              126: [0.35, 0.34444, 0.11472, 0, 0.59111],
              160: [0, 0, 0, 0, 0.25],
              168: [0, 0.69444, 0.11473, 0, 0.59111],
              176: [0, 0.69444, 0, 0, 0.94888],
              184: [0.17014, 0, 0, 0, 0.53222],
              198: [0, 0.68611, 0.11431, 0, 1.02277],
              216: [0.04861, 0.73472, 0.09062, 0, 0.88555],
              223: [0.19444, 0.69444, 0.09736, 0, 0.665],
              230: [0, 0.44444, 0.085, 0, 0.82666],
              248: [0.09722, 0.54167, 0.09458, 0, 0.59111],
              305: [0, 0.44444, 0.09426, 0, 0.35555],
              338: [0, 0.68611, 0.11431, 0, 1.14054],
              339: [0, 0.44444, 0.085, 0, 0.82666],
              567: [0.19444, 0.44444, 0.04611, 0, 0.385],
              710: [0, 0.69444, 0.06709, 0, 0.59111],
              711: [0, 0.63194, 0.08271, 0, 0.59111],
              713: [0, 0.59444, 0.10444, 0, 0.59111],
              714: [0, 0.69444, 0.08528, 0, 0.59111],
              715: [0, 0.69444, 0, 0, 0.59111],
              728: [0, 0.69444, 0.10333, 0, 0.59111],
              729: [0, 0.69444, 0.12945, 0, 0.35555],
              730: [0, 0.69444, 0, 0, 0.94888],
              732: [0, 0.69444, 0.11472, 0, 0.59111],
              733: [0, 0.69444, 0.11472, 0, 0.59111],
              915: [0, 0.68611, 0.12903, 0, 0.69777],
              916: [0, 0.68611, 0, 0, 0.94444],
              920: [0, 0.68611, 0.09062, 0, 0.88555],
              923: [0, 0.68611, 0, 0, 0.80666],
              926: [0, 0.68611, 0.15092, 0, 0.76777],
              928: [0, 0.68611, 0.17208, 0, 0.8961],
              931: [0, 0.68611, 0.11431, 0, 0.82666],
              933: [0, 0.68611, 0.10778, 0, 0.88555],
              934: [0, 0.68611, 0.05632, 0, 0.82666],
              936: [0, 0.68611, 0.10778, 0, 0.88555],
              937: [0, 0.68611, 0.0992, 0, 0.82666],
              8211: [0, 0.44444, 0.09811, 0, 0.59111],
              8212: [0, 0.44444, 0.09811, 0, 1.18221],
              8216: [0, 0.69444, 0.12945, 0, 0.35555],
              8217: [0, 0.69444, 0.12945, 0, 0.35555],
              8220: [0, 0.69444, 0.16772, 0, 0.62055],
              8221: [0, 0.69444, 0.07939, 0, 0.62055]
            },
            "Main-Italic": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0.12417, 0, 0.30667],
              34: [0, 0.69444, 0.06961, 0, 0.51444],
              35: [0.19444, 0.69444, 0.06616, 0, 0.81777],
              37: [0.05556, 0.75, 0.13639, 0, 0.81777],
              38: [0, 0.69444, 0.09694, 0, 0.76666],
              39: [0, 0.69444, 0.12417, 0, 0.30667],
              40: [0.25, 0.75, 0.16194, 0, 0.40889],
              41: [0.25, 0.75, 0.03694, 0, 0.40889],
              42: [0, 0.75, 0.14917, 0, 0.51111],
              43: [0.05667, 0.56167, 0.03694, 0, 0.76666],
              44: [0.19444, 0.10556, 0, 0, 0.30667],
              45: [0, 0.43056, 0.02826, 0, 0.35778],
              46: [0, 0.10556, 0, 0, 0.30667],
              47: [0.25, 0.75, 0.16194, 0, 0.51111],
              48: [0, 0.64444, 0.13556, 0, 0.51111],
              49: [0, 0.64444, 0.13556, 0, 0.51111],
              50: [0, 0.64444, 0.13556, 0, 0.51111],
              51: [0, 0.64444, 0.13556, 0, 0.51111],
              52: [0.19444, 0.64444, 0.13556, 0, 0.51111],
              53: [0, 0.64444, 0.13556, 0, 0.51111],
              54: [0, 0.64444, 0.13556, 0, 0.51111],
              55: [0.19444, 0.64444, 0.13556, 0, 0.51111],
              56: [0, 0.64444, 0.13556, 0, 0.51111],
              57: [0, 0.64444, 0.13556, 0, 0.51111],
              58: [0, 0.43056, 0.0582, 0, 0.30667],
              59: [0.19444, 0.43056, 0.0582, 0, 0.30667],
              61: [-0.13313, 0.36687, 0.06616, 0, 0.76666],
              63: [0, 0.69444, 0.1225, 0, 0.51111],
              64: [0, 0.69444, 0.09597, 0, 0.76666],
              65: [0, 0.68333, 0, 0, 0.74333],
              66: [0, 0.68333, 0.10257, 0, 0.70389],
              67: [0, 0.68333, 0.14528, 0, 0.71555],
              68: [0, 0.68333, 0.09403, 0, 0.755],
              69: [0, 0.68333, 0.12028, 0, 0.67833],
              70: [0, 0.68333, 0.13305, 0, 0.65277],
              71: [0, 0.68333, 0.08722, 0, 0.77361],
              72: [0, 0.68333, 0.16389, 0, 0.74333],
              73: [0, 0.68333, 0.15806, 0, 0.38555],
              74: [0, 0.68333, 0.14028, 0, 0.525],
              75: [0, 0.68333, 0.14528, 0, 0.76888],
              76: [0, 0.68333, 0, 0, 0.62722],
              77: [0, 0.68333, 0.16389, 0, 0.89666],
              78: [0, 0.68333, 0.16389, 0, 0.74333],
              79: [0, 0.68333, 0.09403, 0, 0.76666],
              80: [0, 0.68333, 0.10257, 0, 0.67833],
              81: [0.19444, 0.68333, 0.09403, 0, 0.76666],
              82: [0, 0.68333, 0.03868, 0, 0.72944],
              83: [0, 0.68333, 0.11972, 0, 0.56222],
              84: [0, 0.68333, 0.13305, 0, 0.71555],
              85: [0, 0.68333, 0.16389, 0, 0.74333],
              86: [0, 0.68333, 0.18361, 0, 0.74333],
              87: [0, 0.68333, 0.18361, 0, 0.99888],
              88: [0, 0.68333, 0.15806, 0, 0.74333],
              89: [0, 0.68333, 0.19383, 0, 0.74333],
              90: [0, 0.68333, 0.14528, 0, 0.61333],
              91: [0.25, 0.75, 0.1875, 0, 0.30667],
              93: [0.25, 0.75, 0.10528, 0, 0.30667],
              94: [0, 0.69444, 0.06646, 0, 0.51111],
              95: [0.31, 0.12056, 0.09208, 0, 0.51111],
              97: [0, 0.43056, 0.07671, 0, 0.51111],
              98: [0, 0.69444, 0.06312, 0, 0.46],
              99: [0, 0.43056, 0.05653, 0, 0.46],
              100: [0, 0.69444, 0.10333, 0, 0.51111],
              101: [0, 0.43056, 0.07514, 0, 0.46],
              102: [0.19444, 0.69444, 0.21194, 0, 0.30667],
              103: [0.19444, 0.43056, 0.08847, 0, 0.46],
              104: [0, 0.69444, 0.07671, 0, 0.51111],
              105: [0, 0.65536, 0.1019, 0, 0.30667],
              106: [0.19444, 0.65536, 0.14467, 0, 0.30667],
              107: [0, 0.69444, 0.10764, 0, 0.46],
              108: [0, 0.69444, 0.10333, 0, 0.25555],
              109: [0, 0.43056, 0.07671, 0, 0.81777],
              110: [0, 0.43056, 0.07671, 0, 0.56222],
              111: [0, 0.43056, 0.06312, 0, 0.51111],
              112: [0.19444, 0.43056, 0.06312, 0, 0.51111],
              113: [0.19444, 0.43056, 0.08847, 0, 0.46],
              114: [0, 0.43056, 0.10764, 0, 0.42166],
              115: [0, 0.43056, 0.08208, 0, 0.40889],
              116: [0, 0.61508, 0.09486, 0, 0.33222],
              117: [0, 0.43056, 0.07671, 0, 0.53666],
              118: [0, 0.43056, 0.10764, 0, 0.46],
              119: [0, 0.43056, 0.10764, 0, 0.66444],
              120: [0, 0.43056, 0.12042, 0, 0.46389],
              121: [0.19444, 0.43056, 0.08847, 0, 0.48555],
              122: [0, 0.43056, 0.12292, 0, 0.40889],
              126: [0.35, 0.31786, 0.11585, 0, 0.51111],
              160: [0, 0, 0, 0, 0.25],
              168: [0, 0.66786, 0.10474, 0, 0.51111],
              176: [0, 0.69444, 0, 0, 0.83129],
              184: [0.17014, 0, 0, 0, 0.46],
              198: [0, 0.68333, 0.12028, 0, 0.88277],
              216: [0.04861, 0.73194, 0.09403, 0, 0.76666],
              223: [0.19444, 0.69444, 0.10514, 0, 0.53666],
              230: [0, 0.43056, 0.07514, 0, 0.71555],
              248: [0.09722, 0.52778, 0.09194, 0, 0.51111],
              338: [0, 0.68333, 0.12028, 0, 0.98499],
              339: [0, 0.43056, 0.07514, 0, 0.71555],
              710: [0, 0.69444, 0.06646, 0, 0.51111],
              711: [0, 0.62847, 0.08295, 0, 0.51111],
              713: [0, 0.56167, 0.10333, 0, 0.51111],
              714: [0, 0.69444, 0.09694, 0, 0.51111],
              715: [0, 0.69444, 0, 0, 0.51111],
              728: [0, 0.69444, 0.10806, 0, 0.51111],
              729: [0, 0.66786, 0.11752, 0, 0.30667],
              730: [0, 0.69444, 0, 0, 0.83129],
              732: [0, 0.66786, 0.11585, 0, 0.51111],
              733: [0, 0.69444, 0.1225, 0, 0.51111],
              915: [0, 0.68333, 0.13305, 0, 0.62722],
              916: [0, 0.68333, 0, 0, 0.81777],
              920: [0, 0.68333, 0.09403, 0, 0.76666],
              923: [0, 0.68333, 0, 0, 0.69222],
              926: [0, 0.68333, 0.15294, 0, 0.66444],
              928: [0, 0.68333, 0.16389, 0, 0.74333],
              931: [0, 0.68333, 0.12028, 0, 0.71555],
              933: [0, 0.68333, 0.11111, 0, 0.76666],
              934: [0, 0.68333, 0.05986, 0, 0.71555],
              936: [0, 0.68333, 0.11111, 0, 0.76666],
              937: [0, 0.68333, 0.10257, 0, 0.71555],
              8211: [0, 0.43056, 0.09208, 0, 0.51111],
              8212: [0, 0.43056, 0.09208, 0, 1.02222],
              8216: [0, 0.69444, 0.12417, 0, 0.30667],
              8217: [0, 0.69444, 0.12417, 0, 0.30667],
              8220: [0, 0.69444, 0.1685, 0, 0.51444],
              8221: [0, 0.69444, 0.06961, 0, 0.51444],
              8463: [0, 0.68889, 0, 0, 0.54028]
            },
            "Main-Regular": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0, 0, 0.27778],
              34: [0, 0.69444, 0, 0, 0.5],
              35: [0.19444, 0.69444, 0, 0, 0.83334],
              36: [0.05556, 0.75, 0, 0, 0.5],
              37: [0.05556, 0.75, 0, 0, 0.83334],
              38: [0, 0.69444, 0, 0, 0.77778],
              39: [0, 0.69444, 0, 0, 0.27778],
              40: [0.25, 0.75, 0, 0, 0.38889],
              41: [0.25, 0.75, 0, 0, 0.38889],
              42: [0, 0.75, 0, 0, 0.5],
              43: [0.08333, 0.58333, 0, 0, 0.77778],
              44: [0.19444, 0.10556, 0, 0, 0.27778],
              45: [0, 0.43056, 0, 0, 0.33333],
              46: [0, 0.10556, 0, 0, 0.27778],
              47: [0.25, 0.75, 0, 0, 0.5],
              48: [0, 0.64444, 0, 0, 0.5],
              49: [0, 0.64444, 0, 0, 0.5],
              50: [0, 0.64444, 0, 0, 0.5],
              51: [0, 0.64444, 0, 0, 0.5],
              52: [0, 0.64444, 0, 0, 0.5],
              53: [0, 0.64444, 0, 0, 0.5],
              54: [0, 0.64444, 0, 0, 0.5],
              55: [0, 0.64444, 0, 0, 0.5],
              56: [0, 0.64444, 0, 0, 0.5],
              57: [0, 0.64444, 0, 0, 0.5],
              58: [0, 0.43056, 0, 0, 0.27778],
              59: [0.19444, 0.43056, 0, 0, 0.27778],
              60: [0.0391, 0.5391, 0, 0, 0.77778],
              61: [-0.13313, 0.36687, 0, 0, 0.77778],
              62: [0.0391, 0.5391, 0, 0, 0.77778],
              63: [0, 0.69444, 0, 0, 0.47222],
              64: [0, 0.69444, 0, 0, 0.77778],
              65: [0, 0.68333, 0, 0, 0.75],
              66: [0, 0.68333, 0, 0, 0.70834],
              67: [0, 0.68333, 0, 0, 0.72222],
              68: [0, 0.68333, 0, 0, 0.76389],
              69: [0, 0.68333, 0, 0, 0.68056],
              70: [0, 0.68333, 0, 0, 0.65278],
              71: [0, 0.68333, 0, 0, 0.78472],
              72: [0, 0.68333, 0, 0, 0.75],
              73: [0, 0.68333, 0, 0, 0.36111],
              74: [0, 0.68333, 0, 0, 0.51389],
              75: [0, 0.68333, 0, 0, 0.77778],
              76: [0, 0.68333, 0, 0, 0.625],
              77: [0, 0.68333, 0, 0, 0.91667],
              78: [0, 0.68333, 0, 0, 0.75],
              79: [0, 0.68333, 0, 0, 0.77778],
              80: [0, 0.68333, 0, 0, 0.68056],
              81: [0.19444, 0.68333, 0, 0, 0.77778],
              82: [0, 0.68333, 0, 0, 0.73611],
              83: [0, 0.68333, 0, 0, 0.55556],
              84: [0, 0.68333, 0, 0, 0.72222],
              85: [0, 0.68333, 0, 0, 0.75],
              86: [0, 0.68333, 0.01389, 0, 0.75],
              87: [0, 0.68333, 0.01389, 0, 1.02778],
              88: [0, 0.68333, 0, 0, 0.75],
              89: [0, 0.68333, 0.025, 0, 0.75],
              90: [0, 0.68333, 0, 0, 0.61111],
              91: [0.25, 0.75, 0, 0, 0.27778],
              92: [0.25, 0.75, 0, 0, 0.5],
              93: [0.25, 0.75, 0, 0, 0.27778],
              94: [0, 0.69444, 0, 0, 0.5],
              95: [0.31, 0.12056, 0.02778, 0, 0.5],
              97: [0, 0.43056, 0, 0, 0.5],
              98: [0, 0.69444, 0, 0, 0.55556],
              99: [0, 0.43056, 0, 0, 0.44445],
              100: [0, 0.69444, 0, 0, 0.55556],
              101: [0, 0.43056, 0, 0, 0.44445],
              102: [0, 0.69444, 0.07778, 0, 0.30556],
              103: [0.19444, 0.43056, 0.01389, 0, 0.5],
              104: [0, 0.69444, 0, 0, 0.55556],
              105: [0, 0.66786, 0, 0, 0.27778],
              106: [0.19444, 0.66786, 0, 0, 0.30556],
              107: [0, 0.69444, 0, 0, 0.52778],
              108: [0, 0.69444, 0, 0, 0.27778],
              109: [0, 0.43056, 0, 0, 0.83334],
              110: [0, 0.43056, 0, 0, 0.55556],
              111: [0, 0.43056, 0, 0, 0.5],
              112: [0.19444, 0.43056, 0, 0, 0.55556],
              113: [0.19444, 0.43056, 0, 0, 0.52778],
              114: [0, 0.43056, 0, 0, 0.39167],
              115: [0, 0.43056, 0, 0, 0.39445],
              116: [0, 0.61508, 0, 0, 0.38889],
              117: [0, 0.43056, 0, 0, 0.55556],
              118: [0, 0.43056, 0.01389, 0, 0.52778],
              119: [0, 0.43056, 0.01389, 0, 0.72222],
              120: [0, 0.43056, 0, 0, 0.52778],
              121: [0.19444, 0.43056, 0.01389, 0, 0.52778],
              122: [0, 0.43056, 0, 0, 0.44445],
              123: [0.25, 0.75, 0, 0, 0.5],
              124: [0.25, 0.75, 0, 0, 0.27778],
              125: [0.25, 0.75, 0, 0, 0.5],
              126: [0.35, 0.31786, 0, 0, 0.5],
              160: [0, 0, 0, 0, 0.25],
              163: [0, 0.69444, 0, 0, 0.76909],
              167: [0.19444, 0.69444, 0, 0, 0.44445],
              168: [0, 0.66786, 0, 0, 0.5],
              172: [0, 0.43056, 0, 0, 0.66667],
              176: [0, 0.69444, 0, 0, 0.75],
              177: [0.08333, 0.58333, 0, 0, 0.77778],
              182: [0.19444, 0.69444, 0, 0, 0.61111],
              184: [0.17014, 0, 0, 0, 0.44445],
              198: [0, 0.68333, 0, 0, 0.90278],
              215: [0.08333, 0.58333, 0, 0, 0.77778],
              216: [0.04861, 0.73194, 0, 0, 0.77778],
              223: [0, 0.69444, 0, 0, 0.5],
              230: [0, 0.43056, 0, 0, 0.72222],
              247: [0.08333, 0.58333, 0, 0, 0.77778],
              248: [0.09722, 0.52778, 0, 0, 0.5],
              305: [0, 0.43056, 0, 0, 0.27778],
              338: [0, 0.68333, 0, 0, 1.01389],
              339: [0, 0.43056, 0, 0, 0.77778],
              567: [0.19444, 0.43056, 0, 0, 0.30556],
              710: [0, 0.69444, 0, 0, 0.5],
              711: [0, 0.62847, 0, 0, 0.5],
              713: [0, 0.56778, 0, 0, 0.5],
              714: [0, 0.69444, 0, 0, 0.5],
              715: [0, 0.69444, 0, 0, 0.5],
              728: [0, 0.69444, 0, 0, 0.5],
              729: [0, 0.66786, 0, 0, 0.27778],
              730: [0, 0.69444, 0, 0, 0.75],
              732: [0, 0.66786, 0, 0, 0.5],
              733: [0, 0.69444, 0, 0, 0.5],
              915: [0, 0.68333, 0, 0, 0.625],
              916: [0, 0.68333, 0, 0, 0.83334],
              920: [0, 0.68333, 0, 0, 0.77778],
              923: [0, 0.68333, 0, 0, 0.69445],
              926: [0, 0.68333, 0, 0, 0.66667],
              928: [0, 0.68333, 0, 0, 0.75],
              931: [0, 0.68333, 0, 0, 0.72222],
              933: [0, 0.68333, 0, 0, 0.77778],
              934: [0, 0.68333, 0, 0, 0.72222],
              936: [0, 0.68333, 0, 0, 0.77778],
              937: [0, 0.68333, 0, 0, 0.72222],
              8211: [0, 0.43056, 0.02778, 0, 0.5],
              8212: [0, 0.43056, 0.02778, 0, 1],
              8216: [0, 0.69444, 0, 0, 0.27778],
              8217: [0, 0.69444, 0, 0, 0.27778],
              8220: [0, 0.69444, 0, 0, 0.5],
              8221: [0, 0.69444, 0, 0, 0.5],
              8224: [0.19444, 0.69444, 0, 0, 0.44445],
              8225: [0.19444, 0.69444, 0, 0, 0.44445],
              8230: [0, 0.123, 0, 0, 1.172],
              8242: [0, 0.55556, 0, 0, 0.275],
              8407: [0, 0.71444, 0.15382, 0, 0.5],
              8463: [0, 0.68889, 0, 0, 0.54028],
              8465: [0, 0.69444, 0, 0, 0.72222],
              8467: [0, 0.69444, 0, 0.11111, 0.41667],
              8472: [0.19444, 0.43056, 0, 0.11111, 0.63646],
              8476: [0, 0.69444, 0, 0, 0.72222],
              8501: [0, 0.69444, 0, 0, 0.61111],
              8592: [-0.13313, 0.36687, 0, 0, 1],
              8593: [0.19444, 0.69444, 0, 0, 0.5],
              8594: [-0.13313, 0.36687, 0, 0, 1],
              8595: [0.19444, 0.69444, 0, 0, 0.5],
              8596: [-0.13313, 0.36687, 0, 0, 1],
              8597: [0.25, 0.75, 0, 0, 0.5],
              8598: [0.19444, 0.69444, 0, 0, 1],
              8599: [0.19444, 0.69444, 0, 0, 1],
              8600: [0.19444, 0.69444, 0, 0, 1],
              8601: [0.19444, 0.69444, 0, 0, 1],
              8614: [0.011, 0.511, 0, 0, 1],
              8617: [0.011, 0.511, 0, 0, 1.126],
              8618: [0.011, 0.511, 0, 0, 1.126],
              8636: [-0.13313, 0.36687, 0, 0, 1],
              8637: [-0.13313, 0.36687, 0, 0, 1],
              8640: [-0.13313, 0.36687, 0, 0, 1],
              8641: [-0.13313, 0.36687, 0, 0, 1],
              8652: [0.011, 0.671, 0, 0, 1],
              8656: [-0.13313, 0.36687, 0, 0, 1],
              8657: [0.19444, 0.69444, 0, 0, 0.61111],
              8658: [-0.13313, 0.36687, 0, 0, 1],
              8659: [0.19444, 0.69444, 0, 0, 0.61111],
              8660: [-0.13313, 0.36687, 0, 0, 1],
              8661: [0.25, 0.75, 0, 0, 0.61111],
              8704: [0, 0.69444, 0, 0, 0.55556],
              8706: [0, 0.69444, 0.05556, 0.08334, 0.5309],
              8707: [0, 0.69444, 0, 0, 0.55556],
              8709: [0.05556, 0.75, 0, 0, 0.5],
              8711: [0, 0.68333, 0, 0, 0.83334],
              8712: [0.0391, 0.5391, 0, 0, 0.66667],
              8715: [0.0391, 0.5391, 0, 0, 0.66667],
              8722: [0.08333, 0.58333, 0, 0, 0.77778],
              8723: [0.08333, 0.58333, 0, 0, 0.77778],
              8725: [0.25, 0.75, 0, 0, 0.5],
              8726: [0.25, 0.75, 0, 0, 0.5],
              8727: [-0.03472, 0.46528, 0, 0, 0.5],
              8728: [-0.05555, 0.44445, 0, 0, 0.5],
              8729: [-0.05555, 0.44445, 0, 0, 0.5],
              8730: [0.2, 0.8, 0, 0, 0.83334],
              8733: [0, 0.43056, 0, 0, 0.77778],
              8734: [0, 0.43056, 0, 0, 1],
              8736: [0, 0.69224, 0, 0, 0.72222],
              8739: [0.25, 0.75, 0, 0, 0.27778],
              8741: [0.25, 0.75, 0, 0, 0.5],
              8743: [0, 0.55556, 0, 0, 0.66667],
              8744: [0, 0.55556, 0, 0, 0.66667],
              8745: [0, 0.55556, 0, 0, 0.66667],
              8746: [0, 0.55556, 0, 0, 0.66667],
              8747: [0.19444, 0.69444, 0.11111, 0, 0.41667],
              8764: [-0.13313, 0.36687, 0, 0, 0.77778],
              8768: [0.19444, 0.69444, 0, 0, 0.27778],
              8771: [-0.03625, 0.46375, 0, 0, 0.77778],
              8773: [-0.022, 0.589, 0, 0, 0.778],
              8776: [-0.01688, 0.48312, 0, 0, 0.77778],
              8781: [-0.03625, 0.46375, 0, 0, 0.77778],
              8784: [-0.133, 0.673, 0, 0, 0.778],
              8801: [-0.03625, 0.46375, 0, 0, 0.77778],
              8804: [0.13597, 0.63597, 0, 0, 0.77778],
              8805: [0.13597, 0.63597, 0, 0, 0.77778],
              8810: [0.0391, 0.5391, 0, 0, 1],
              8811: [0.0391, 0.5391, 0, 0, 1],
              8826: [0.0391, 0.5391, 0, 0, 0.77778],
              8827: [0.0391, 0.5391, 0, 0, 0.77778],
              8834: [0.0391, 0.5391, 0, 0, 0.77778],
              8835: [0.0391, 0.5391, 0, 0, 0.77778],
              8838: [0.13597, 0.63597, 0, 0, 0.77778],
              8839: [0.13597, 0.63597, 0, 0, 0.77778],
              8846: [0, 0.55556, 0, 0, 0.66667],
              8849: [0.13597, 0.63597, 0, 0, 0.77778],
              8850: [0.13597, 0.63597, 0, 0, 0.77778],
              8851: [0, 0.55556, 0, 0, 0.66667],
              8852: [0, 0.55556, 0, 0, 0.66667],
              8853: [0.08333, 0.58333, 0, 0, 0.77778],
              8854: [0.08333, 0.58333, 0, 0, 0.77778],
              8855: [0.08333, 0.58333, 0, 0, 0.77778],
              8856: [0.08333, 0.58333, 0, 0, 0.77778],
              8857: [0.08333, 0.58333, 0, 0, 0.77778],
              8866: [0, 0.69444, 0, 0, 0.61111],
              8867: [0, 0.69444, 0, 0, 0.61111],
              8868: [0, 0.69444, 0, 0, 0.77778],
              8869: [0, 0.69444, 0, 0, 0.77778],
              8872: [0.249, 0.75, 0, 0, 0.867],
              8900: [-0.05555, 0.44445, 0, 0, 0.5],
              8901: [-0.05555, 0.44445, 0, 0, 0.27778],
              8902: [-0.03472, 0.46528, 0, 0, 0.5],
              8904: [5e-3, 0.505, 0, 0, 0.9],
              8942: [0.03, 0.903, 0, 0, 0.278],
              8943: [-0.19, 0.313, 0, 0, 1.172],
              8945: [-0.1, 0.823, 0, 0, 1.282],
              8968: [0.25, 0.75, 0, 0, 0.44445],
              8969: [0.25, 0.75, 0, 0, 0.44445],
              8970: [0.25, 0.75, 0, 0, 0.44445],
              8971: [0.25, 0.75, 0, 0, 0.44445],
              8994: [-0.14236, 0.35764, 0, 0, 1],
              8995: [-0.14236, 0.35764, 0, 0, 1],
              9136: [0.244, 0.744, 0, 0, 0.412],
              9137: [0.244, 0.745, 0, 0, 0.412],
              9651: [0.19444, 0.69444, 0, 0, 0.88889],
              9657: [-0.03472, 0.46528, 0, 0, 0.5],
              9661: [0.19444, 0.69444, 0, 0, 0.88889],
              9667: [-0.03472, 0.46528, 0, 0, 0.5],
              9711: [0.19444, 0.69444, 0, 0, 1],
              9824: [0.12963, 0.69444, 0, 0, 0.77778],
              9825: [0.12963, 0.69444, 0, 0, 0.77778],
              9826: [0.12963, 0.69444, 0, 0, 0.77778],
              9827: [0.12963, 0.69444, 0, 0, 0.77778],
              9837: [0, 0.75, 0, 0, 0.38889],
              9838: [0.19444, 0.69444, 0, 0, 0.38889],
              9839: [0.19444, 0.69444, 0, 0, 0.38889],
              10216: [0.25, 0.75, 0, 0, 0.38889],
              10217: [0.25, 0.75, 0, 0, 0.38889],
              10222: [0.244, 0.744, 0, 0, 0.412],
              10223: [0.244, 0.745, 0, 0, 0.412],
              10229: [0.011, 0.511, 0, 0, 1.609],
              10230: [0.011, 0.511, 0, 0, 1.638],
              10231: [0.011, 0.511, 0, 0, 1.859],
              10232: [0.024, 0.525, 0, 0, 1.609],
              10233: [0.024, 0.525, 0, 0, 1.638],
              10234: [0.024, 0.525, 0, 0, 1.858],
              10236: [0.011, 0.511, 0, 0, 1.638],
              10815: [0, 0.68333, 0, 0, 0.75],
              10927: [0.13597, 0.63597, 0, 0, 0.77778],
              10928: [0.13597, 0.63597, 0, 0, 0.77778],
              57376: [0.19444, 0.69444, 0, 0, 0]
            },
            "Math-BoldItalic": {
              32: [0, 0, 0, 0, 0.25],
              48: [0, 0.44444, 0, 0, 0.575],
              49: [0, 0.44444, 0, 0, 0.575],
              50: [0, 0.44444, 0, 0, 0.575],
              51: [0.19444, 0.44444, 0, 0, 0.575],
              52: [0.19444, 0.44444, 0, 0, 0.575],
              53: [0.19444, 0.44444, 0, 0, 0.575],
              54: [0, 0.64444, 0, 0, 0.575],
              55: [0.19444, 0.44444, 0, 0, 0.575],
              56: [0, 0.64444, 0, 0, 0.575],
              57: [0.19444, 0.44444, 0, 0, 0.575],
              65: [0, 0.68611, 0, 0, 0.86944],
              66: [0, 0.68611, 0.04835, 0, 0.8664],
              67: [0, 0.68611, 0.06979, 0, 0.81694],
              68: [0, 0.68611, 0.03194, 0, 0.93812],
              69: [0, 0.68611, 0.05451, 0, 0.81007],
              70: [0, 0.68611, 0.15972, 0, 0.68889],
              71: [0, 0.68611, 0, 0, 0.88673],
              72: [0, 0.68611, 0.08229, 0, 0.98229],
              73: [0, 0.68611, 0.07778, 0, 0.51111],
              74: [0, 0.68611, 0.10069, 0, 0.63125],
              75: [0, 0.68611, 0.06979, 0, 0.97118],
              76: [0, 0.68611, 0, 0, 0.75555],
              77: [0, 0.68611, 0.11424, 0, 1.14201],
              78: [0, 0.68611, 0.11424, 0, 0.95034],
              79: [0, 0.68611, 0.03194, 0, 0.83666],
              80: [0, 0.68611, 0.15972, 0, 0.72309],
              81: [0.19444, 0.68611, 0, 0, 0.86861],
              82: [0, 0.68611, 421e-5, 0, 0.87235],
              83: [0, 0.68611, 0.05382, 0, 0.69271],
              84: [0, 0.68611, 0.15972, 0, 0.63663],
              85: [0, 0.68611, 0.11424, 0, 0.80027],
              86: [0, 0.68611, 0.25555, 0, 0.67778],
              87: [0, 0.68611, 0.15972, 0, 1.09305],
              88: [0, 0.68611, 0.07778, 0, 0.94722],
              89: [0, 0.68611, 0.25555, 0, 0.67458],
              90: [0, 0.68611, 0.06979, 0, 0.77257],
              97: [0, 0.44444, 0, 0, 0.63287],
              98: [0, 0.69444, 0, 0, 0.52083],
              99: [0, 0.44444, 0, 0, 0.51342],
              100: [0, 0.69444, 0, 0, 0.60972],
              101: [0, 0.44444, 0, 0, 0.55361],
              102: [0.19444, 0.69444, 0.11042, 0, 0.56806],
              103: [0.19444, 0.44444, 0.03704, 0, 0.5449],
              104: [0, 0.69444, 0, 0, 0.66759],
              105: [0, 0.69326, 0, 0, 0.4048],
              106: [0.19444, 0.69326, 0.0622, 0, 0.47083],
              107: [0, 0.69444, 0.01852, 0, 0.6037],
              108: [0, 0.69444, 88e-4, 0, 0.34815],
              109: [0, 0.44444, 0, 0, 1.0324],
              110: [0, 0.44444, 0, 0, 0.71296],
              111: [0, 0.44444, 0, 0, 0.58472],
              112: [0.19444, 0.44444, 0, 0, 0.60092],
              113: [0.19444, 0.44444, 0.03704, 0, 0.54213],
              114: [0, 0.44444, 0.03194, 0, 0.5287],
              115: [0, 0.44444, 0, 0, 0.53125],
              116: [0, 0.63492, 0, 0, 0.41528],
              117: [0, 0.44444, 0, 0, 0.68102],
              118: [0, 0.44444, 0.03704, 0, 0.56666],
              119: [0, 0.44444, 0.02778, 0, 0.83148],
              120: [0, 0.44444, 0, 0, 0.65903],
              121: [0.19444, 0.44444, 0.03704, 0, 0.59028],
              122: [0, 0.44444, 0.04213, 0, 0.55509],
              160: [0, 0, 0, 0, 0.25],
              915: [0, 0.68611, 0.15972, 0, 0.65694],
              916: [0, 0.68611, 0, 0, 0.95833],
              920: [0, 0.68611, 0.03194, 0, 0.86722],
              923: [0, 0.68611, 0, 0, 0.80555],
              926: [0, 0.68611, 0.07458, 0, 0.84125],
              928: [0, 0.68611, 0.08229, 0, 0.98229],
              931: [0, 0.68611, 0.05451, 0, 0.88507],
              933: [0, 0.68611, 0.15972, 0, 0.67083],
              934: [0, 0.68611, 0, 0, 0.76666],
              936: [0, 0.68611, 0.11653, 0, 0.71402],
              937: [0, 0.68611, 0.04835, 0, 0.8789],
              945: [0, 0.44444, 0, 0, 0.76064],
              946: [0.19444, 0.69444, 0.03403, 0, 0.65972],
              947: [0.19444, 0.44444, 0.06389, 0, 0.59003],
              948: [0, 0.69444, 0.03819, 0, 0.52222],
              949: [0, 0.44444, 0, 0, 0.52882],
              950: [0.19444, 0.69444, 0.06215, 0, 0.50833],
              951: [0.19444, 0.44444, 0.03704, 0, 0.6],
              952: [0, 0.69444, 0.03194, 0, 0.5618],
              953: [0, 0.44444, 0, 0, 0.41204],
              954: [0, 0.44444, 0, 0, 0.66759],
              955: [0, 0.69444, 0, 0, 0.67083],
              956: [0.19444, 0.44444, 0, 0, 0.70787],
              957: [0, 0.44444, 0.06898, 0, 0.57685],
              958: [0.19444, 0.69444, 0.03021, 0, 0.50833],
              959: [0, 0.44444, 0, 0, 0.58472],
              960: [0, 0.44444, 0.03704, 0, 0.68241],
              961: [0.19444, 0.44444, 0, 0, 0.6118],
              962: [0.09722, 0.44444, 0.07917, 0, 0.42361],
              963: [0, 0.44444, 0.03704, 0, 0.68588],
              964: [0, 0.44444, 0.13472, 0, 0.52083],
              965: [0, 0.44444, 0.03704, 0, 0.63055],
              966: [0.19444, 0.44444, 0, 0, 0.74722],
              967: [0.19444, 0.44444, 0, 0, 0.71805],
              968: [0.19444, 0.69444, 0.03704, 0, 0.75833],
              969: [0, 0.44444, 0.03704, 0, 0.71782],
              977: [0, 0.69444, 0, 0, 0.69155],
              981: [0.19444, 0.69444, 0, 0, 0.7125],
              982: [0, 0.44444, 0.03194, 0, 0.975],
              1009: [0.19444, 0.44444, 0, 0, 0.6118],
              1013: [0, 0.44444, 0, 0, 0.48333],
              57649: [0, 0.44444, 0, 0, 0.39352],
              57911: [0.19444, 0.44444, 0, 0, 0.43889]
            },
            "Math-Italic": {
              32: [0, 0, 0, 0, 0.25],
              48: [0, 0.43056, 0, 0, 0.5],
              49: [0, 0.43056, 0, 0, 0.5],
              50: [0, 0.43056, 0, 0, 0.5],
              51: [0.19444, 0.43056, 0, 0, 0.5],
              52: [0.19444, 0.43056, 0, 0, 0.5],
              53: [0.19444, 0.43056, 0, 0, 0.5],
              54: [0, 0.64444, 0, 0, 0.5],
              55: [0.19444, 0.43056, 0, 0, 0.5],
              56: [0, 0.64444, 0, 0, 0.5],
              57: [0.19444, 0.43056, 0, 0, 0.5],
              65: [0, 0.68333, 0, 0.13889, 0.75],
              66: [0, 0.68333, 0.05017, 0.08334, 0.75851],
              67: [0, 0.68333, 0.07153, 0.08334, 0.71472],
              68: [0, 0.68333, 0.02778, 0.05556, 0.82792],
              69: [0, 0.68333, 0.05764, 0.08334, 0.7382],
              70: [0, 0.68333, 0.13889, 0.08334, 0.64306],
              71: [0, 0.68333, 0, 0.08334, 0.78625],
              72: [0, 0.68333, 0.08125, 0.05556, 0.83125],
              73: [0, 0.68333, 0.07847, 0.11111, 0.43958],
              74: [0, 0.68333, 0.09618, 0.16667, 0.55451],
              75: [0, 0.68333, 0.07153, 0.05556, 0.84931],
              76: [0, 0.68333, 0, 0.02778, 0.68056],
              77: [0, 0.68333, 0.10903, 0.08334, 0.97014],
              78: [0, 0.68333, 0.10903, 0.08334, 0.80347],
              79: [0, 0.68333, 0.02778, 0.08334, 0.76278],
              80: [0, 0.68333, 0.13889, 0.08334, 0.64201],
              81: [0.19444, 0.68333, 0, 0.08334, 0.79056],
              82: [0, 0.68333, 773e-5, 0.08334, 0.75929],
              83: [0, 0.68333, 0.05764, 0.08334, 0.6132],
              84: [0, 0.68333, 0.13889, 0.08334, 0.58438],
              85: [0, 0.68333, 0.10903, 0.02778, 0.68278],
              86: [0, 0.68333, 0.22222, 0, 0.58333],
              87: [0, 0.68333, 0.13889, 0, 0.94445],
              88: [0, 0.68333, 0.07847, 0.08334, 0.82847],
              89: [0, 0.68333, 0.22222, 0, 0.58056],
              90: [0, 0.68333, 0.07153, 0.08334, 0.68264],
              97: [0, 0.43056, 0, 0, 0.52859],
              98: [0, 0.69444, 0, 0, 0.42917],
              99: [0, 0.43056, 0, 0.05556, 0.43276],
              100: [0, 0.69444, 0, 0.16667, 0.52049],
              101: [0, 0.43056, 0, 0.05556, 0.46563],
              102: [0.19444, 0.69444, 0.10764, 0.16667, 0.48959],
              103: [0.19444, 0.43056, 0.03588, 0.02778, 0.47697],
              104: [0, 0.69444, 0, 0, 0.57616],
              105: [0, 0.65952, 0, 0, 0.34451],
              106: [0.19444, 0.65952, 0.05724, 0, 0.41181],
              107: [0, 0.69444, 0.03148, 0, 0.5206],
              108: [0, 0.69444, 0.01968, 0.08334, 0.29838],
              109: [0, 0.43056, 0, 0, 0.87801],
              110: [0, 0.43056, 0, 0, 0.60023],
              111: [0, 0.43056, 0, 0.05556, 0.48472],
              112: [0.19444, 0.43056, 0, 0.08334, 0.50313],
              113: [0.19444, 0.43056, 0.03588, 0.08334, 0.44641],
              114: [0, 0.43056, 0.02778, 0.05556, 0.45116],
              115: [0, 0.43056, 0, 0.05556, 0.46875],
              116: [0, 0.61508, 0, 0.08334, 0.36111],
              117: [0, 0.43056, 0, 0.02778, 0.57246],
              118: [0, 0.43056, 0.03588, 0.02778, 0.48472],
              119: [0, 0.43056, 0.02691, 0.08334, 0.71592],
              120: [0, 0.43056, 0, 0.02778, 0.57153],
              121: [0.19444, 0.43056, 0.03588, 0.05556, 0.49028],
              122: [0, 0.43056, 0.04398, 0.05556, 0.46505],
              160: [0, 0, 0, 0, 0.25],
              915: [0, 0.68333, 0.13889, 0.08334, 0.61528],
              916: [0, 0.68333, 0, 0.16667, 0.83334],
              920: [0, 0.68333, 0.02778, 0.08334, 0.76278],
              923: [0, 0.68333, 0, 0.16667, 0.69445],
              926: [0, 0.68333, 0.07569, 0.08334, 0.74236],
              928: [0, 0.68333, 0.08125, 0.05556, 0.83125],
              931: [0, 0.68333, 0.05764, 0.08334, 0.77986],
              933: [0, 0.68333, 0.13889, 0.05556, 0.58333],
              934: [0, 0.68333, 0, 0.08334, 0.66667],
              936: [0, 0.68333, 0.11, 0.05556, 0.61222],
              937: [0, 0.68333, 0.05017, 0.08334, 0.7724],
              945: [0, 0.43056, 37e-4, 0.02778, 0.6397],
              946: [0.19444, 0.69444, 0.05278, 0.08334, 0.56563],
              947: [0.19444, 0.43056, 0.05556, 0, 0.51773],
              948: [0, 0.69444, 0.03785, 0.05556, 0.44444],
              949: [0, 0.43056, 0, 0.08334, 0.46632],
              950: [0.19444, 0.69444, 0.07378, 0.08334, 0.4375],
              951: [0.19444, 0.43056, 0.03588, 0.05556, 0.49653],
              952: [0, 0.69444, 0.02778, 0.08334, 0.46944],
              953: [0, 0.43056, 0, 0.05556, 0.35394],
              954: [0, 0.43056, 0, 0, 0.57616],
              955: [0, 0.69444, 0, 0, 0.58334],
              956: [0.19444, 0.43056, 0, 0.02778, 0.60255],
              957: [0, 0.43056, 0.06366, 0.02778, 0.49398],
              958: [0.19444, 0.69444, 0.04601, 0.11111, 0.4375],
              959: [0, 0.43056, 0, 0.05556, 0.48472],
              960: [0, 0.43056, 0.03588, 0, 0.57003],
              961: [0.19444, 0.43056, 0, 0.08334, 0.51702],
              962: [0.09722, 0.43056, 0.07986, 0.08334, 0.36285],
              963: [0, 0.43056, 0.03588, 0, 0.57141],
              964: [0, 0.43056, 0.1132, 0.02778, 0.43715],
              965: [0, 0.43056, 0.03588, 0.02778, 0.54028],
              966: [0.19444, 0.43056, 0, 0.08334, 0.65417],
              967: [0.19444, 0.43056, 0, 0.05556, 0.62569],
              968: [0.19444, 0.69444, 0.03588, 0.11111, 0.65139],
              969: [0, 0.43056, 0.03588, 0, 0.62245],
              977: [0, 0.69444, 0, 0.08334, 0.59144],
              981: [0.19444, 0.69444, 0, 0.08334, 0.59583],
              982: [0, 0.43056, 0.02778, 0, 0.82813],
              1009: [0.19444, 0.43056, 0, 0.08334, 0.51702],
              1013: [0, 0.43056, 0, 0.05556, 0.4059],
              57649: [0, 0.43056, 0, 0.02778, 0.32246],
              57911: [0.19444, 0.43056, 0, 0.08334, 0.38403]
            },
            "SansSerif-Bold": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0, 0, 0.36667],
              34: [0, 0.69444, 0, 0, 0.55834],
              35: [0.19444, 0.69444, 0, 0, 0.91667],
              36: [0.05556, 0.75, 0, 0, 0.55],
              37: [0.05556, 0.75, 0, 0, 1.02912],
              38: [0, 0.69444, 0, 0, 0.83056],
              39: [0, 0.69444, 0, 0, 0.30556],
              40: [0.25, 0.75, 0, 0, 0.42778],
              41: [0.25, 0.75, 0, 0, 0.42778],
              42: [0, 0.75, 0, 0, 0.55],
              43: [0.11667, 0.61667, 0, 0, 0.85556],
              44: [0.10556, 0.13056, 0, 0, 0.30556],
              45: [0, 0.45833, 0, 0, 0.36667],
              46: [0, 0.13056, 0, 0, 0.30556],
              47: [0.25, 0.75, 0, 0, 0.55],
              48: [0, 0.69444, 0, 0, 0.55],
              49: [0, 0.69444, 0, 0, 0.55],
              50: [0, 0.69444, 0, 0, 0.55],
              51: [0, 0.69444, 0, 0, 0.55],
              52: [0, 0.69444, 0, 0, 0.55],
              53: [0, 0.69444, 0, 0, 0.55],
              54: [0, 0.69444, 0, 0, 0.55],
              55: [0, 0.69444, 0, 0, 0.55],
              56: [0, 0.69444, 0, 0, 0.55],
              57: [0, 0.69444, 0, 0, 0.55],
              58: [0, 0.45833, 0, 0, 0.30556],
              59: [0.10556, 0.45833, 0, 0, 0.30556],
              61: [-0.09375, 0.40625, 0, 0, 0.85556],
              63: [0, 0.69444, 0, 0, 0.51945],
              64: [0, 0.69444, 0, 0, 0.73334],
              65: [0, 0.69444, 0, 0, 0.73334],
              66: [0, 0.69444, 0, 0, 0.73334],
              67: [0, 0.69444, 0, 0, 0.70278],
              68: [0, 0.69444, 0, 0, 0.79445],
              69: [0, 0.69444, 0, 0, 0.64167],
              70: [0, 0.69444, 0, 0, 0.61111],
              71: [0, 0.69444, 0, 0, 0.73334],
              72: [0, 0.69444, 0, 0, 0.79445],
              73: [0, 0.69444, 0, 0, 0.33056],
              74: [0, 0.69444, 0, 0, 0.51945],
              75: [0, 0.69444, 0, 0, 0.76389],
              76: [0, 0.69444, 0, 0, 0.58056],
              77: [0, 0.69444, 0, 0, 0.97778],
              78: [0, 0.69444, 0, 0, 0.79445],
              79: [0, 0.69444, 0, 0, 0.79445],
              80: [0, 0.69444, 0, 0, 0.70278],
              81: [0.10556, 0.69444, 0, 0, 0.79445],
              82: [0, 0.69444, 0, 0, 0.70278],
              83: [0, 0.69444, 0, 0, 0.61111],
              84: [0, 0.69444, 0, 0, 0.73334],
              85: [0, 0.69444, 0, 0, 0.76389],
              86: [0, 0.69444, 0.01528, 0, 0.73334],
              87: [0, 0.69444, 0.01528, 0, 1.03889],
              88: [0, 0.69444, 0, 0, 0.73334],
              89: [0, 0.69444, 0.0275, 0, 0.73334],
              90: [0, 0.69444, 0, 0, 0.67223],
              91: [0.25, 0.75, 0, 0, 0.34306],
              93: [0.25, 0.75, 0, 0, 0.34306],
              94: [0, 0.69444, 0, 0, 0.55],
              95: [0.35, 0.10833, 0.03056, 0, 0.55],
              97: [0, 0.45833, 0, 0, 0.525],
              98: [0, 0.69444, 0, 0, 0.56111],
              99: [0, 0.45833, 0, 0, 0.48889],
              100: [0, 0.69444, 0, 0, 0.56111],
              101: [0, 0.45833, 0, 0, 0.51111],
              102: [0, 0.69444, 0.07639, 0, 0.33611],
              103: [0.19444, 0.45833, 0.01528, 0, 0.55],
              104: [0, 0.69444, 0, 0, 0.56111],
              105: [0, 0.69444, 0, 0, 0.25556],
              106: [0.19444, 0.69444, 0, 0, 0.28611],
              107: [0, 0.69444, 0, 0, 0.53056],
              108: [0, 0.69444, 0, 0, 0.25556],
              109: [0, 0.45833, 0, 0, 0.86667],
              110: [0, 0.45833, 0, 0, 0.56111],
              111: [0, 0.45833, 0, 0, 0.55],
              112: [0.19444, 0.45833, 0, 0, 0.56111],
              113: [0.19444, 0.45833, 0, 0, 0.56111],
              114: [0, 0.45833, 0.01528, 0, 0.37222],
              115: [0, 0.45833, 0, 0, 0.42167],
              116: [0, 0.58929, 0, 0, 0.40417],
              117: [0, 0.45833, 0, 0, 0.56111],
              118: [0, 0.45833, 0.01528, 0, 0.5],
              119: [0, 0.45833, 0.01528, 0, 0.74445],
              120: [0, 0.45833, 0, 0, 0.5],
              121: [0.19444, 0.45833, 0.01528, 0, 0.5],
              122: [0, 0.45833, 0, 0, 0.47639],
              126: [0.35, 0.34444, 0, 0, 0.55],
              160: [0, 0, 0, 0, 0.25],
              168: [0, 0.69444, 0, 0, 0.55],
              176: [0, 0.69444, 0, 0, 0.73334],
              180: [0, 0.69444, 0, 0, 0.55],
              184: [0.17014, 0, 0, 0, 0.48889],
              305: [0, 0.45833, 0, 0, 0.25556],
              567: [0.19444, 0.45833, 0, 0, 0.28611],
              710: [0, 0.69444, 0, 0, 0.55],
              711: [0, 0.63542, 0, 0, 0.55],
              713: [0, 0.63778, 0, 0, 0.55],
              728: [0, 0.69444, 0, 0, 0.55],
              729: [0, 0.69444, 0, 0, 0.30556],
              730: [0, 0.69444, 0, 0, 0.73334],
              732: [0, 0.69444, 0, 0, 0.55],
              733: [0, 0.69444, 0, 0, 0.55],
              915: [0, 0.69444, 0, 0, 0.58056],
              916: [0, 0.69444, 0, 0, 0.91667],
              920: [0, 0.69444, 0, 0, 0.85556],
              923: [0, 0.69444, 0, 0, 0.67223],
              926: [0, 0.69444, 0, 0, 0.73334],
              928: [0, 0.69444, 0, 0, 0.79445],
              931: [0, 0.69444, 0, 0, 0.79445],
              933: [0, 0.69444, 0, 0, 0.85556],
              934: [0, 0.69444, 0, 0, 0.79445],
              936: [0, 0.69444, 0, 0, 0.85556],
              937: [0, 0.69444, 0, 0, 0.79445],
              8211: [0, 0.45833, 0.03056, 0, 0.55],
              8212: [0, 0.45833, 0.03056, 0, 1.10001],
              8216: [0, 0.69444, 0, 0, 0.30556],
              8217: [0, 0.69444, 0, 0, 0.30556],
              8220: [0, 0.69444, 0, 0, 0.55834],
              8221: [0, 0.69444, 0, 0, 0.55834]
            },
            "SansSerif-Italic": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0.05733, 0, 0.31945],
              34: [0, 0.69444, 316e-5, 0, 0.5],
              35: [0.19444, 0.69444, 0.05087, 0, 0.83334],
              36: [0.05556, 0.75, 0.11156, 0, 0.5],
              37: [0.05556, 0.75, 0.03126, 0, 0.83334],
              38: [0, 0.69444, 0.03058, 0, 0.75834],
              39: [0, 0.69444, 0.07816, 0, 0.27778],
              40: [0.25, 0.75, 0.13164, 0, 0.38889],
              41: [0.25, 0.75, 0.02536, 0, 0.38889],
              42: [0, 0.75, 0.11775, 0, 0.5],
              43: [0.08333, 0.58333, 0.02536, 0, 0.77778],
              44: [0.125, 0.08333, 0, 0, 0.27778],
              45: [0, 0.44444, 0.01946, 0, 0.33333],
              46: [0, 0.08333, 0, 0, 0.27778],
              47: [0.25, 0.75, 0.13164, 0, 0.5],
              48: [0, 0.65556, 0.11156, 0, 0.5],
              49: [0, 0.65556, 0.11156, 0, 0.5],
              50: [0, 0.65556, 0.11156, 0, 0.5],
              51: [0, 0.65556, 0.11156, 0, 0.5],
              52: [0, 0.65556, 0.11156, 0, 0.5],
              53: [0, 0.65556, 0.11156, 0, 0.5],
              54: [0, 0.65556, 0.11156, 0, 0.5],
              55: [0, 0.65556, 0.11156, 0, 0.5],
              56: [0, 0.65556, 0.11156, 0, 0.5],
              57: [0, 0.65556, 0.11156, 0, 0.5],
              58: [0, 0.44444, 0.02502, 0, 0.27778],
              59: [0.125, 0.44444, 0.02502, 0, 0.27778],
              61: [-0.13, 0.37, 0.05087, 0, 0.77778],
              63: [0, 0.69444, 0.11809, 0, 0.47222],
              64: [0, 0.69444, 0.07555, 0, 0.66667],
              65: [0, 0.69444, 0, 0, 0.66667],
              66: [0, 0.69444, 0.08293, 0, 0.66667],
              67: [0, 0.69444, 0.11983, 0, 0.63889],
              68: [0, 0.69444, 0.07555, 0, 0.72223],
              69: [0, 0.69444, 0.11983, 0, 0.59722],
              70: [0, 0.69444, 0.13372, 0, 0.56945],
              71: [0, 0.69444, 0.11983, 0, 0.66667],
              72: [0, 0.69444, 0.08094, 0, 0.70834],
              73: [0, 0.69444, 0.13372, 0, 0.27778],
              74: [0, 0.69444, 0.08094, 0, 0.47222],
              75: [0, 0.69444, 0.11983, 0, 0.69445],
              76: [0, 0.69444, 0, 0, 0.54167],
              77: [0, 0.69444, 0.08094, 0, 0.875],
              78: [0, 0.69444, 0.08094, 0, 0.70834],
              79: [0, 0.69444, 0.07555, 0, 0.73611],
              80: [0, 0.69444, 0.08293, 0, 0.63889],
              81: [0.125, 0.69444, 0.07555, 0, 0.73611],
              82: [0, 0.69444, 0.08293, 0, 0.64584],
              83: [0, 0.69444, 0.09205, 0, 0.55556],
              84: [0, 0.69444, 0.13372, 0, 0.68056],
              85: [0, 0.69444, 0.08094, 0, 0.6875],
              86: [0, 0.69444, 0.1615, 0, 0.66667],
              87: [0, 0.69444, 0.1615, 0, 0.94445],
              88: [0, 0.69444, 0.13372, 0, 0.66667],
              89: [0, 0.69444, 0.17261, 0, 0.66667],
              90: [0, 0.69444, 0.11983, 0, 0.61111],
              91: [0.25, 0.75, 0.15942, 0, 0.28889],
              93: [0.25, 0.75, 0.08719, 0, 0.28889],
              94: [0, 0.69444, 0.0799, 0, 0.5],
              95: [0.35, 0.09444, 0.08616, 0, 0.5],
              97: [0, 0.44444, 981e-5, 0, 0.48056],
              98: [0, 0.69444, 0.03057, 0, 0.51667],
              99: [0, 0.44444, 0.08336, 0, 0.44445],
              100: [0, 0.69444, 0.09483, 0, 0.51667],
              101: [0, 0.44444, 0.06778, 0, 0.44445],
              102: [0, 0.69444, 0.21705, 0, 0.30556],
              103: [0.19444, 0.44444, 0.10836, 0, 0.5],
              104: [0, 0.69444, 0.01778, 0, 0.51667],
              105: [0, 0.67937, 0.09718, 0, 0.23889],
              106: [0.19444, 0.67937, 0.09162, 0, 0.26667],
              107: [0, 0.69444, 0.08336, 0, 0.48889],
              108: [0, 0.69444, 0.09483, 0, 0.23889],
              109: [0, 0.44444, 0.01778, 0, 0.79445],
              110: [0, 0.44444, 0.01778, 0, 0.51667],
              111: [0, 0.44444, 0.06613, 0, 0.5],
              112: [0.19444, 0.44444, 0.0389, 0, 0.51667],
              113: [0.19444, 0.44444, 0.04169, 0, 0.51667],
              114: [0, 0.44444, 0.10836, 0, 0.34167],
              115: [0, 0.44444, 0.0778, 0, 0.38333],
              116: [0, 0.57143, 0.07225, 0, 0.36111],
              117: [0, 0.44444, 0.04169, 0, 0.51667],
              118: [0, 0.44444, 0.10836, 0, 0.46111],
              119: [0, 0.44444, 0.10836, 0, 0.68334],
              120: [0, 0.44444, 0.09169, 0, 0.46111],
              121: [0.19444, 0.44444, 0.10836, 0, 0.46111],
              122: [0, 0.44444, 0.08752, 0, 0.43472],
              126: [0.35, 0.32659, 0.08826, 0, 0.5],
              160: [0, 0, 0, 0, 0.25],
              168: [0, 0.67937, 0.06385, 0, 0.5],
              176: [0, 0.69444, 0, 0, 0.73752],
              184: [0.17014, 0, 0, 0, 0.44445],
              305: [0, 0.44444, 0.04169, 0, 0.23889],
              567: [0.19444, 0.44444, 0.04169, 0, 0.26667],
              710: [0, 0.69444, 0.0799, 0, 0.5],
              711: [0, 0.63194, 0.08432, 0, 0.5],
              713: [0, 0.60889, 0.08776, 0, 0.5],
              714: [0, 0.69444, 0.09205, 0, 0.5],
              715: [0, 0.69444, 0, 0, 0.5],
              728: [0, 0.69444, 0.09483, 0, 0.5],
              729: [0, 0.67937, 0.07774, 0, 0.27778],
              730: [0, 0.69444, 0, 0, 0.73752],
              732: [0, 0.67659, 0.08826, 0, 0.5],
              733: [0, 0.69444, 0.09205, 0, 0.5],
              915: [0, 0.69444, 0.13372, 0, 0.54167],
              916: [0, 0.69444, 0, 0, 0.83334],
              920: [0, 0.69444, 0.07555, 0, 0.77778],
              923: [0, 0.69444, 0, 0, 0.61111],
              926: [0, 0.69444, 0.12816, 0, 0.66667],
              928: [0, 0.69444, 0.08094, 0, 0.70834],
              931: [0, 0.69444, 0.11983, 0, 0.72222],
              933: [0, 0.69444, 0.09031, 0, 0.77778],
              934: [0, 0.69444, 0.04603, 0, 0.72222],
              936: [0, 0.69444, 0.09031, 0, 0.77778],
              937: [0, 0.69444, 0.08293, 0, 0.72222],
              8211: [0, 0.44444, 0.08616, 0, 0.5],
              8212: [0, 0.44444, 0.08616, 0, 1],
              8216: [0, 0.69444, 0.07816, 0, 0.27778],
              8217: [0, 0.69444, 0.07816, 0, 0.27778],
              8220: [0, 0.69444, 0.14205, 0, 0.5],
              8221: [0, 0.69444, 316e-5, 0, 0.5]
            },
            "SansSerif-Regular": {
              32: [0, 0, 0, 0, 0.25],
              33: [0, 0.69444, 0, 0, 0.31945],
              34: [0, 0.69444, 0, 0, 0.5],
              35: [0.19444, 0.69444, 0, 0, 0.83334],
              36: [0.05556, 0.75, 0, 0, 0.5],
              37: [0.05556, 0.75, 0, 0, 0.83334],
              38: [0, 0.69444, 0, 0, 0.75834],
              39: [0, 0.69444, 0, 0, 0.27778],
              40: [0.25, 0.75, 0, 0, 0.38889],
              41: [0.25, 0.75, 0, 0, 0.38889],
              42: [0, 0.75, 0, 0, 0.5],
              43: [0.08333, 0.58333, 0, 0, 0.77778],
              44: [0.125, 0.08333, 0, 0, 0.27778],
              45: [0, 0.44444, 0, 0, 0.33333],
              46: [0, 0.08333, 0, 0, 0.27778],
              47: [0.25, 0.75, 0, 0, 0.5],
              48: [0, 0.65556, 0, 0, 0.5],
              49: [0, 0.65556, 0, 0, 0.5],
              50: [0, 0.65556, 0, 0, 0.5],
              51: [0, 0.65556, 0, 0, 0.5],
              52: [0, 0.65556, 0, 0, 0.5],
              53: [0, 0.65556, 0, 0, 0.5],
              54: [0, 0.65556, 0, 0, 0.5],
              55: [0, 0.65556, 0, 0, 0.5],
              56: [0, 0.65556, 0, 0, 0.5],
              57: [0, 0.65556, 0, 0, 0.5],
              58: [0, 0.44444, 0, 0, 0.27778],
              59: [0.125, 0.44444, 0, 0, 0.27778],
              61: [-0.13, 0.37, 0, 0, 0.77778],
              63: [0, 0.69444, 0, 0, 0.47222],
              64: [0, 0.69444, 0, 0, 0.66667],
              65: [0, 0.69444, 0, 0, 0.66667],
              66: [0, 0.69444, 0, 0, 0.66667],
              67: [0, 0.69444, 0, 0, 0.63889],
              68: [0, 0.69444, 0, 0, 0.72223],
              69: [0, 0.69444, 0, 0, 0.59722],
              70: [0, 0.69444, 0, 0, 0.56945],
              71: [0, 0.69444, 0, 0, 0.66667],
              72: [0, 0.69444, 0, 0, 0.70834],
              73: [0, 0.69444, 0, 0, 0.27778],
              74: [0, 0.69444, 0, 0, 0.47222],
              75: [0, 0.69444, 0, 0, 0.69445],
              76: [0, 0.69444, 0, 0, 0.54167],
              77: [0, 0.69444, 0, 0, 0.875],
              78: [0, 0.69444, 0, 0, 0.70834],
              79: [0, 0.69444, 0, 0, 0.73611],
              80: [0, 0.69444, 0, 0, 0.63889],
              81: [0.125, 0.69444, 0, 0, 0.73611],
              82: [0, 0.69444, 0, 0, 0.64584],
              83: [0, 0.69444, 0, 0, 0.55556],
              84: [0, 0.69444, 0, 0, 0.68056],
              85: [0, 0.69444, 0, 0, 0.6875],
              86: [0, 0.69444, 0.01389, 0, 0.66667],
              87: [0, 0.69444, 0.01389, 0, 0.94445],
              88: [0, 0.69444, 0, 0, 0.66667],
              89: [0, 0.69444, 0.025, 0, 0.66667],
              90: [0, 0.69444, 0, 0, 0.61111],
              91: [0.25, 0.75, 0, 0, 0.28889],
              93: [0.25, 0.75, 0, 0, 0.28889],
              94: [0, 0.69444, 0, 0, 0.5],
              95: [0.35, 0.09444, 0.02778, 0, 0.5],
              97: [0, 0.44444, 0, 0, 0.48056],
              98: [0, 0.69444, 0, 0, 0.51667],
              99: [0, 0.44444, 0, 0, 0.44445],
              100: [0, 0.69444, 0, 0, 0.51667],
              101: [0, 0.44444, 0, 0, 0.44445],
              102: [0, 0.69444, 0.06944, 0, 0.30556],
              103: [0.19444, 0.44444, 0.01389, 0, 0.5],
              104: [0, 0.69444, 0, 0, 0.51667],
              105: [0, 0.67937, 0, 0, 0.23889],
              106: [0.19444, 0.67937, 0, 0, 0.26667],
              107: [0, 0.69444, 0, 0, 0.48889],
              108: [0, 0.69444, 0, 0, 0.23889],
              109: [0, 0.44444, 0, 0, 0.79445],
              110: [0, 0.44444, 0, 0, 0.51667],
              111: [0, 0.44444, 0, 0, 0.5],
              112: [0.19444, 0.44444, 0, 0, 0.51667],
              113: [0.19444, 0.44444, 0, 0, 0.51667],
              114: [0, 0.44444, 0.01389, 0, 0.34167],
              115: [0, 0.44444, 0, 0, 0.38333],
              116: [0, 0.57143, 0, 0, 0.36111],
              117: [0, 0.44444, 0, 0, 0.51667],
              118: [0, 0.44444, 0.01389, 0, 0.46111],
              119: [0, 0.44444, 0.01389, 0, 0.68334],
              120: [0, 0.44444, 0, 0, 0.46111],
              121: [0.19444, 0.44444, 0.01389, 0, 0.46111],
              122: [0, 0.44444, 0, 0, 0.43472],
              126: [0.35, 0.32659, 0, 0, 0.5],
              160: [0, 0, 0, 0, 0.25],
              168: [0, 0.67937, 0, 0, 0.5],
              176: [0, 0.69444, 0, 0, 0.66667],
              184: [0.17014, 0, 0, 0, 0.44445],
              305: [0, 0.44444, 0, 0, 0.23889],
              567: [0.19444, 0.44444, 0, 0, 0.26667],
              710: [0, 0.69444, 0, 0, 0.5],
              711: [0, 0.63194, 0, 0, 0.5],
              713: [0, 0.60889, 0, 0, 0.5],
              714: [0, 0.69444, 0, 0, 0.5],
              715: [0, 0.69444, 0, 0, 0.5],
              728: [0, 0.69444, 0, 0, 0.5],
              729: [0, 0.67937, 0, 0, 0.27778],
              730: [0, 0.69444, 0, 0, 0.66667],
              732: [0, 0.67659, 0, 0, 0.5],
              733: [0, 0.69444, 0, 0, 0.5],
              915: [0, 0.69444, 0, 0, 0.54167],
              916: [0, 0.69444, 0, 0, 0.83334],
              920: [0, 0.69444, 0, 0, 0.77778],
              923: [0, 0.69444, 0, 0, 0.61111],
              926: [0, 0.69444, 0, 0, 0.66667],
              928: [0, 0.69444, 0, 0, 0.70834],
              931: [0, 0.69444, 0, 0, 0.72222],
              933: [0, 0.69444, 0, 0, 0.77778],
              934: [0, 0.69444, 0, 0, 0.72222],
              936: [0, 0.69444, 0, 0, 0.77778],
              937: [0, 0.69444, 0, 0, 0.72222],
              8211: [0, 0.44444, 0.02778, 0, 0.5],
              8212: [0, 0.44444, 0.02778, 0, 1],
              8216: [0, 0.69444, 0, 0, 0.27778],
              8217: [0, 0.69444, 0, 0, 0.27778],
              8220: [0, 0.69444, 0, 0, 0.5],
              8221: [0, 0.69444, 0, 0, 0.5]
            },
            "Script-Regular": {
              32: [0, 0, 0, 0, 0.25],
              65: [0, 0.7, 0.22925, 0, 0.80253],
              66: [0, 0.7, 0.04087, 0, 0.90757],
              67: [0, 0.7, 0.1689, 0, 0.66619],
              68: [0, 0.7, 0.09371, 0, 0.77443],
              69: [0, 0.7, 0.18583, 0, 0.56162],
              70: [0, 0.7, 0.13634, 0, 0.89544],
              71: [0, 0.7, 0.17322, 0, 0.60961],
              72: [0, 0.7, 0.29694, 0, 0.96919],
              73: [0, 0.7, 0.19189, 0, 0.80907],
              74: [0.27778, 0.7, 0.19189, 0, 1.05159],
              75: [0, 0.7, 0.31259, 0, 0.91364],
              76: [0, 0.7, 0.19189, 0, 0.87373],
              77: [0, 0.7, 0.15981, 0, 1.08031],
              78: [0, 0.7, 0.3525, 0, 0.9015],
              79: [0, 0.7, 0.08078, 0, 0.73787],
              80: [0, 0.7, 0.08078, 0, 1.01262],
              81: [0, 0.7, 0.03305, 0, 0.88282],
              82: [0, 0.7, 0.06259, 0, 0.85],
              83: [0, 0.7, 0.19189, 0, 0.86767],
              84: [0, 0.7, 0.29087, 0, 0.74697],
              85: [0, 0.7, 0.25815, 0, 0.79996],
              86: [0, 0.7, 0.27523, 0, 0.62204],
              87: [0, 0.7, 0.27523, 0, 0.80532],
              88: [0, 0.7, 0.26006, 0, 0.94445],
              89: [0, 0.7, 0.2939, 0, 0.70961],
              90: [0, 0.7, 0.24037, 0, 0.8212],
              160: [0, 0, 0, 0, 0.25]
            },
            "Size1-Regular": {
              32: [0, 0, 0, 0, 0.25],
              40: [0.35001, 0.85, 0, 0, 0.45834],
              41: [0.35001, 0.85, 0, 0, 0.45834],
              47: [0.35001, 0.85, 0, 0, 0.57778],
              91: [0.35001, 0.85, 0, 0, 0.41667],
              92: [0.35001, 0.85, 0, 0, 0.57778],
              93: [0.35001, 0.85, 0, 0, 0.41667],
              123: [0.35001, 0.85, 0, 0, 0.58334],
              125: [0.35001, 0.85, 0, 0, 0.58334],
              160: [0, 0, 0, 0, 0.25],
              710: [0, 0.72222, 0, 0, 0.55556],
              732: [0, 0.72222, 0, 0, 0.55556],
              770: [0, 0.72222, 0, 0, 0.55556],
              771: [0, 0.72222, 0, 0, 0.55556],
              8214: [-99e-5, 0.601, 0, 0, 0.77778],
              8593: [1e-5, 0.6, 0, 0, 0.66667],
              8595: [1e-5, 0.6, 0, 0, 0.66667],
              8657: [1e-5, 0.6, 0, 0, 0.77778],
              8659: [1e-5, 0.6, 0, 0, 0.77778],
              8719: [0.25001, 0.75, 0, 0, 0.94445],
              8720: [0.25001, 0.75, 0, 0, 0.94445],
              8721: [0.25001, 0.75, 0, 0, 1.05556],
              8730: [0.35001, 0.85, 0, 0, 1],
              8739: [-599e-5, 0.606, 0, 0, 0.33333],
              8741: [-599e-5, 0.606, 0, 0, 0.55556],
              8747: [0.30612, 0.805, 0.19445, 0, 0.47222],
              8748: [0.306, 0.805, 0.19445, 0, 0.47222],
              8749: [0.306, 0.805, 0.19445, 0, 0.47222],
              8750: [0.30612, 0.805, 0.19445, 0, 0.47222],
              8896: [0.25001, 0.75, 0, 0, 0.83334],
              8897: [0.25001, 0.75, 0, 0, 0.83334],
              8898: [0.25001, 0.75, 0, 0, 0.83334],
              8899: [0.25001, 0.75, 0, 0, 0.83334],
              8968: [0.35001, 0.85, 0, 0, 0.47222],
              8969: [0.35001, 0.85, 0, 0, 0.47222],
              8970: [0.35001, 0.85, 0, 0, 0.47222],
              8971: [0.35001, 0.85, 0, 0, 0.47222],
              9168: [-99e-5, 0.601, 0, 0, 0.66667],
              10216: [0.35001, 0.85, 0, 0, 0.47222],
              10217: [0.35001, 0.85, 0, 0, 0.47222],
              10752: [0.25001, 0.75, 0, 0, 1.11111],
              10753: [0.25001, 0.75, 0, 0, 1.11111],
              10754: [0.25001, 0.75, 0, 0, 1.11111],
              10756: [0.25001, 0.75, 0, 0, 0.83334],
              10758: [0.25001, 0.75, 0, 0, 0.83334]
            },
            "Size2-Regular": {
              32: [0, 0, 0, 0, 0.25],
              40: [0.65002, 1.15, 0, 0, 0.59722],
              41: [0.65002, 1.15, 0, 0, 0.59722],
              47: [0.65002, 1.15, 0, 0, 0.81111],
              91: [0.65002, 1.15, 0, 0, 0.47222],
              92: [0.65002, 1.15, 0, 0, 0.81111],
              93: [0.65002, 1.15, 0, 0, 0.47222],
              123: [0.65002, 1.15, 0, 0, 0.66667],
              125: [0.65002, 1.15, 0, 0, 0.66667],
              160: [0, 0, 0, 0, 0.25],
              710: [0, 0.75, 0, 0, 1],
              732: [0, 0.75, 0, 0, 1],
              770: [0, 0.75, 0, 0, 1],
              771: [0, 0.75, 0, 0, 1],
              8719: [0.55001, 1.05, 0, 0, 1.27778],
              8720: [0.55001, 1.05, 0, 0, 1.27778],
              8721: [0.55001, 1.05, 0, 0, 1.44445],
              8730: [0.65002, 1.15, 0, 0, 1],
              8747: [0.86225, 1.36, 0.44445, 0, 0.55556],
              8748: [0.862, 1.36, 0.44445, 0, 0.55556],
              8749: [0.862, 1.36, 0.44445, 0, 0.55556],
              8750: [0.86225, 1.36, 0.44445, 0, 0.55556],
              8896: [0.55001, 1.05, 0, 0, 1.11111],
              8897: [0.55001, 1.05, 0, 0, 1.11111],
              8898: [0.55001, 1.05, 0, 0, 1.11111],
              8899: [0.55001, 1.05, 0, 0, 1.11111],
              8968: [0.65002, 1.15, 0, 0, 0.52778],
              8969: [0.65002, 1.15, 0, 0, 0.52778],
              8970: [0.65002, 1.15, 0, 0, 0.52778],
              8971: [0.65002, 1.15, 0, 0, 0.52778],
              10216: [0.65002, 1.15, 0, 0, 0.61111],
              10217: [0.65002, 1.15, 0, 0, 0.61111],
              10752: [0.55001, 1.05, 0, 0, 1.51112],
              10753: [0.55001, 1.05, 0, 0, 1.51112],
              10754: [0.55001, 1.05, 0, 0, 1.51112],
              10756: [0.55001, 1.05, 0, 0, 1.11111],
              10758: [0.55001, 1.05, 0, 0, 1.11111]
            },
            "Size3-Regular": {
              32: [0, 0, 0, 0, 0.25],
              40: [0.95003, 1.45, 0, 0, 0.73611],
              41: [0.95003, 1.45, 0, 0, 0.73611],
              47: [0.95003, 1.45, 0, 0, 1.04445],
              91: [0.95003, 1.45, 0, 0, 0.52778],
              92: [0.95003, 1.45, 0, 0, 1.04445],
              93: [0.95003, 1.45, 0, 0, 0.52778],
              123: [0.95003, 1.45, 0, 0, 0.75],
              125: [0.95003, 1.45, 0, 0, 0.75],
              160: [0, 0, 0, 0, 0.25],
              710: [0, 0.75, 0, 0, 1.44445],
              732: [0, 0.75, 0, 0, 1.44445],
              770: [0, 0.75, 0, 0, 1.44445],
              771: [0, 0.75, 0, 0, 1.44445],
              8730: [0.95003, 1.45, 0, 0, 1],
              8968: [0.95003, 1.45, 0, 0, 0.58334],
              8969: [0.95003, 1.45, 0, 0, 0.58334],
              8970: [0.95003, 1.45, 0, 0, 0.58334],
              8971: [0.95003, 1.45, 0, 0, 0.58334],
              10216: [0.95003, 1.45, 0, 0, 0.75],
              10217: [0.95003, 1.45, 0, 0, 0.75]
            },
            "Size4-Regular": {
              32: [0, 0, 0, 0, 0.25],
              40: [1.25003, 1.75, 0, 0, 0.79167],
              41: [1.25003, 1.75, 0, 0, 0.79167],
              47: [1.25003, 1.75, 0, 0, 1.27778],
              91: [1.25003, 1.75, 0, 0, 0.58334],
              92: [1.25003, 1.75, 0, 0, 1.27778],
              93: [1.25003, 1.75, 0, 0, 0.58334],
              123: [1.25003, 1.75, 0, 0, 0.80556],
              125: [1.25003, 1.75, 0, 0, 0.80556],
              160: [0, 0, 0, 0, 0.25],
              710: [0, 0.825, 0, 0, 1.8889],
              732: [0, 0.825, 0, 0, 1.8889],
              770: [0, 0.825, 0, 0, 1.8889],
              771: [0, 0.825, 0, 0, 1.8889],
              8730: [1.25003, 1.75, 0, 0, 1],
              8968: [1.25003, 1.75, 0, 0, 0.63889],
              8969: [1.25003, 1.75, 0, 0, 0.63889],
              8970: [1.25003, 1.75, 0, 0, 0.63889],
              8971: [1.25003, 1.75, 0, 0, 0.63889],
              9115: [0.64502, 1.155, 0, 0, 0.875],
              9116: [1e-5, 0.6, 0, 0, 0.875],
              9117: [0.64502, 1.155, 0, 0, 0.875],
              9118: [0.64502, 1.155, 0, 0, 0.875],
              9119: [1e-5, 0.6, 0, 0, 0.875],
              9120: [0.64502, 1.155, 0, 0, 0.875],
              9121: [0.64502, 1.155, 0, 0, 0.66667],
              9122: [-99e-5, 0.601, 0, 0, 0.66667],
              9123: [0.64502, 1.155, 0, 0, 0.66667],
              9124: [0.64502, 1.155, 0, 0, 0.66667],
              9125: [-99e-5, 0.601, 0, 0, 0.66667],
              9126: [0.64502, 1.155, 0, 0, 0.66667],
              9127: [1e-5, 0.9, 0, 0, 0.88889],
              9128: [0.65002, 1.15, 0, 0, 0.88889],
              9129: [0.90001, 0, 0, 0, 0.88889],
              9130: [0, 0.3, 0, 0, 0.88889],
              9131: [1e-5, 0.9, 0, 0, 0.88889],
              9132: [0.65002, 1.15, 0, 0, 0.88889],
              9133: [0.90001, 0, 0, 0, 0.88889],
              9143: [0.88502, 0.915, 0, 0, 1.05556],
              10216: [1.25003, 1.75, 0, 0, 0.80556],
              10217: [1.25003, 1.75, 0, 0, 0.80556],
              57344: [-499e-5, 0.605, 0, 0, 1.05556],
              57345: [-499e-5, 0.605, 0, 0, 1.05556],
              57680: [0, 0.12, 0, 0, 0.45],
              57681: [0, 0.12, 0, 0, 0.45],
              57682: [0, 0.12, 0, 0, 0.45],
              57683: [0, 0.12, 0, 0, 0.45]
            },
            "Typewriter-Regular": {
              32: [0, 0, 0, 0, 0.525],
              33: [0, 0.61111, 0, 0, 0.525],
              34: [0, 0.61111, 0, 0, 0.525],
              35: [0, 0.61111, 0, 0, 0.525],
              36: [0.08333, 0.69444, 0, 0, 0.525],
              37: [0.08333, 0.69444, 0, 0, 0.525],
              38: [0, 0.61111, 0, 0, 0.525],
              39: [0, 0.61111, 0, 0, 0.525],
              40: [0.08333, 0.69444, 0, 0, 0.525],
              41: [0.08333, 0.69444, 0, 0, 0.525],
              42: [0, 0.52083, 0, 0, 0.525],
              43: [-0.08056, 0.53055, 0, 0, 0.525],
              44: [0.13889, 0.125, 0, 0, 0.525],
              45: [-0.08056, 0.53055, 0, 0, 0.525],
              46: [0, 0.125, 0, 0, 0.525],
              47: [0.08333, 0.69444, 0, 0, 0.525],
              48: [0, 0.61111, 0, 0, 0.525],
              49: [0, 0.61111, 0, 0, 0.525],
              50: [0, 0.61111, 0, 0, 0.525],
              51: [0, 0.61111, 0, 0, 0.525],
              52: [0, 0.61111, 0, 0, 0.525],
              53: [0, 0.61111, 0, 0, 0.525],
              54: [0, 0.61111, 0, 0, 0.525],
              55: [0, 0.61111, 0, 0, 0.525],
              56: [0, 0.61111, 0, 0, 0.525],
              57: [0, 0.61111, 0, 0, 0.525],
              58: [0, 0.43056, 0, 0, 0.525],
              59: [0.13889, 0.43056, 0, 0, 0.525],
              60: [-0.05556, 0.55556, 0, 0, 0.525],
              61: [-0.19549, 0.41562, 0, 0, 0.525],
              62: [-0.05556, 0.55556, 0, 0, 0.525],
              63: [0, 0.61111, 0, 0, 0.525],
              64: [0, 0.61111, 0, 0, 0.525],
              65: [0, 0.61111, 0, 0, 0.525],
              66: [0, 0.61111, 0, 0, 0.525],
              67: [0, 0.61111, 0, 0, 0.525],
              68: [0, 0.61111, 0, 0, 0.525],
              69: [0, 0.61111, 0, 0, 0.525],
              70: [0, 0.61111, 0, 0, 0.525],
              71: [0, 0.61111, 0, 0, 0.525],
              72: [0, 0.61111, 0, 0, 0.525],
              73: [0, 0.61111, 0, 0, 0.525],
              74: [0, 0.61111, 0, 0, 0.525],
              75: [0, 0.61111, 0, 0, 0.525],
              76: [0, 0.61111, 0, 0, 0.525],
              77: [0, 0.61111, 0, 0, 0.525],
              78: [0, 0.61111, 0, 0, 0.525],
              79: [0, 0.61111, 0, 0, 0.525],
              80: [0, 0.61111, 0, 0, 0.525],
              81: [0.13889, 0.61111, 0, 0, 0.525],
              82: [0, 0.61111, 0, 0, 0.525],
              83: [0, 0.61111, 0, 0, 0.525],
              84: [0, 0.61111, 0, 0, 0.525],
              85: [0, 0.61111, 0, 0, 0.525],
              86: [0, 0.61111, 0, 0, 0.525],
              87: [0, 0.61111, 0, 0, 0.525],
              88: [0, 0.61111, 0, 0, 0.525],
              89: [0, 0.61111, 0, 0, 0.525],
              90: [0, 0.61111, 0, 0, 0.525],
              91: [0.08333, 0.69444, 0, 0, 0.525],
              92: [0.08333, 0.69444, 0, 0, 0.525],
              93: [0.08333, 0.69444, 0, 0, 0.525],
              94: [0, 0.61111, 0, 0, 0.525],
              95: [0.09514, 0, 0, 0, 0.525],
              96: [0, 0.61111, 0, 0, 0.525],
              97: [0, 0.43056, 0, 0, 0.525],
              98: [0, 0.61111, 0, 0, 0.525],
              99: [0, 0.43056, 0, 0, 0.525],
              100: [0, 0.61111, 0, 0, 0.525],
              101: [0, 0.43056, 0, 0, 0.525],
              102: [0, 0.61111, 0, 0, 0.525],
              103: [0.22222, 0.43056, 0, 0, 0.525],
              104: [0, 0.61111, 0, 0, 0.525],
              105: [0, 0.61111, 0, 0, 0.525],
              106: [0.22222, 0.61111, 0, 0, 0.525],
              107: [0, 0.61111, 0, 0, 0.525],
              108: [0, 0.61111, 0, 0, 0.525],
              109: [0, 0.43056, 0, 0, 0.525],
              110: [0, 0.43056, 0, 0, 0.525],
              111: [0, 0.43056, 0, 0, 0.525],
              112: [0.22222, 0.43056, 0, 0, 0.525],
              113: [0.22222, 0.43056, 0, 0, 0.525],
              114: [0, 0.43056, 0, 0, 0.525],
              115: [0, 0.43056, 0, 0, 0.525],
              116: [0, 0.55358, 0, 0, 0.525],
              117: [0, 0.43056, 0, 0, 0.525],
              118: [0, 0.43056, 0, 0, 0.525],
              119: [0, 0.43056, 0, 0, 0.525],
              120: [0, 0.43056, 0, 0, 0.525],
              121: [0.22222, 0.43056, 0, 0, 0.525],
              122: [0, 0.43056, 0, 0, 0.525],
              123: [0.08333, 0.69444, 0, 0, 0.525],
              124: [0.08333, 0.69444, 0, 0, 0.525],
              125: [0.08333, 0.69444, 0, 0, 0.525],
              126: [0, 0.61111, 0, 0, 0.525],
              127: [0, 0.61111, 0, 0, 0.525],
              160: [0, 0, 0, 0, 0.525],
              176: [0, 0.61111, 0, 0, 0.525],
              184: [0.19445, 0, 0, 0, 0.525],
              305: [0, 0.43056, 0, 0, 0.525],
              567: [0.22222, 0.43056, 0, 0, 0.525],
              711: [0, 0.56597, 0, 0, 0.525],
              713: [0, 0.56555, 0, 0, 0.525],
              714: [0, 0.61111, 0, 0, 0.525],
              715: [0, 0.61111, 0, 0, 0.525],
              728: [0, 0.61111, 0, 0, 0.525],
              730: [0, 0.61111, 0, 0, 0.525],
              770: [0, 0.61111, 0, 0, 0.525],
              771: [0, 0.61111, 0, 0, 0.525],
              776: [0, 0.61111, 0, 0, 0.525],
              915: [0, 0.61111, 0, 0, 0.525],
              916: [0, 0.61111, 0, 0, 0.525],
              920: [0, 0.61111, 0, 0, 0.525],
              923: [0, 0.61111, 0, 0, 0.525],
              926: [0, 0.61111, 0, 0, 0.525],
              928: [0, 0.61111, 0, 0, 0.525],
              931: [0, 0.61111, 0, 0, 0.525],
              933: [0, 0.61111, 0, 0, 0.525],
              934: [0, 0.61111, 0, 0, 0.525],
              936: [0, 0.61111, 0, 0, 0.525],
              937: [0, 0.61111, 0, 0, 0.525],
              8216: [0, 0.61111, 0, 0, 0.525],
              8217: [0, 0.61111, 0, 0, 0.525],
              8242: [0, 0.61111, 0, 0, 0.525],
              9251: [0.11111, 0.21944, 0, 0, 0.525]
            }
          };
          let sigmasAndXis = {
            slant: [0.25, 0.25, 0.25],
            // sigma1
            space: [0, 0, 0],
            // sigma2
            stretch: [0, 0, 0],
            // sigma3
            shrink: [0, 0, 0],
            // sigma4
            xHeight: [0.431, 0.431, 0.431],
            // sigma5
            quad: [1, 1.171, 1.472],
            // sigma6
            extraSpace: [0, 0, 0],
            // sigma7
            num1: [0.677, 0.732, 0.925],
            // sigma8
            num2: [0.394, 0.384, 0.387],
            // sigma9
            num3: [0.444, 0.471, 0.504],
            // sigma10
            denom1: [0.686, 0.752, 1.025],
            // sigma11
            denom2: [0.345, 0.344, 0.532],
            // sigma12
            sup1: [0.413, 0.503, 0.504],
            // sigma13
            sup2: [0.363, 0.431, 0.404],
            // sigma14
            sup3: [0.289, 0.286, 0.294],
            // sigma15
            sub1: [0.15, 0.143, 0.2],
            // sigma16
            sub2: [0.247, 0.286, 0.4],
            // sigma17
            supDrop: [0.386, 0.353, 0.494],
            // sigma18
            subDrop: [0.05, 0.071, 0.1],
            // sigma19
            delim1: [2.39, 1.7, 1.98],
            // sigma20
            delim2: [1.01, 1.157, 1.42],
            // sigma21
            axisHeight: [0.25, 0.25, 0.25],
            // sigma22
            // These font metrics are extracted from TeX by using tftopl on cmex10.tfm;
            // they correspond to the font parameters of the extension fonts (family 3).
            // See the TeXbook, page 441. In AMSTeX, the extension fonts scale; to
            // match cmex7, we'd use cmex7.tfm values for script and scriptscript
            // values.
            defaultRuleThickness: [0.04, 0.049, 0.049],
            // xi8; cmex7: 0.049
            bigOpSpacing1: [0.111, 0.111, 0.111],
            // xi9
            bigOpSpacing2: [0.166, 0.166, 0.166],
            // xi10
            bigOpSpacing3: [0.2, 0.2, 0.2],
            // xi11
            bigOpSpacing4: [0.6, 0.611, 0.611],
            // xi12; cmex7: 0.611
            bigOpSpacing5: [0.1, 0.143, 0.143],
            // xi13; cmex7: 0.143
            // The \sqrt rule width is taken from the height of the surd character.
            // Since we use the same font at all sizes, this thickness doesn't scale.
            sqrtRuleThickness: [0.04, 0.04, 0.04],
            // This value determines how large a pt is, for metrics which are defined
            // in terms of pts.
            // This value is also used in katex.scss; if you change it make sure the
            // values match.
            ptPerEm: [10, 10, 10],
            // The space between adjacent `|` columns in an array definition. From
            // `\showthe\doublerulesep` in LaTeX. Equals 2.0 / ptPerEm.
            doubleRuleSep: [0.2, 0.2, 0.2],
            // The width of separator lines in {array} environments. From
            // `\showthe\arrayrulewidth` in LaTeX. Equals 0.4 / ptPerEm.
            arrayRuleWidth: [0.04, 0.04, 0.04],
            // Two values from LaTeX source2e:
            fboxsep: [0.3, 0.3, 0.3],
            //        3 pt / ptPerEm
            fboxrule: [0.04, 0.04, 0.04]
            // 0.4 pt / ptPerEm
          }, extraCharacterMap = {
            // Latin-1
            \u00C5: "A",
            \u00D0: "D",
            \u00DE: "o",
            \u00E5: "a",
            \u00F0: "d",
            \u00FE: "o",
            // Cyrillic
            \u0410: "A",
            \u0411: "B",
            \u0412: "B",
            \u0413: "F",
            \u0414: "A",
            \u0415: "E",
            \u0416: "K",
            \u0417: "3",
            \u0418: "N",
            \u0419: "N",
            \u041A: "K",
            \u041B: "N",
            \u041C: "M",
            \u041D: "H",
            \u041E: "O",
            \u041F: "N",
            \u0420: "P",
            \u0421: "C",
            \u0422: "T",
            \u0423: "y",
            \u0424: "O",
            \u0425: "X",
            \u0426: "U",
            \u0427: "h",
            \u0428: "W",
            \u0429: "W",
            \u042A: "B",
            \u042B: "X",
            \u042C: "B",
            \u042D: "3",
            \u042E: "X",
            \u042F: "R",
            \u0430: "a",
            \u0431: "b",
            \u0432: "a",
            \u0433: "r",
            \u0434: "y",
            \u0435: "e",
            \u0436: "m",
            \u0437: "e",
            \u0438: "n",
            \u0439: "n",
            \u043A: "n",
            \u043B: "n",
            \u043C: "m",
            \u043D: "n",
            \u043E: "o",
            \u043F: "n",
            \u0440: "p",
            \u0441: "c",
            \u0442: "o",
            \u0443: "y",
            \u0444: "b",
            \u0445: "x",
            \u0446: "n",
            \u0447: "n",
            \u0448: "w",
            \u0449: "w",
            \u044A: "a",
            \u044B: "m",
            \u044C: "a",
            \u044D: "e",
            \u044E: "m",
            \u044F: "r"
          };
          function setFontMetrics(fontName, metrics) {
            fontMetricsData[fontName] = metrics;
          }
          function getCharacterMetrics(character, font, mode) {
            if (!fontMetricsData[font])
              throw new Error("Font metrics not found for font: " + font + ".");
            let ch = character.charCodeAt(0), metrics = fontMetricsData[font][ch];
            if (!metrics && character[0] in extraCharacterMap && (ch = extraCharacterMap[character[0]].charCodeAt(0), metrics = fontMetricsData[font][ch]), !metrics && mode === "text" && supportedCodepoint(ch) && (metrics = fontMetricsData[font][77]), metrics)
              return {
                depth: metrics[0],
                height: metrics[1],
                italic: metrics[2],
                skew: metrics[3],
                width: metrics[4]
              };
          }
          let fontMetricsBySizeIndex = {};
          function getGlobalMetrics(size) {
            let sizeIndex;
            if (size >= 5 ? sizeIndex = 0 : size >= 3 ? sizeIndex = 1 : sizeIndex = 2, !fontMetricsBySizeIndex[sizeIndex]) {
              let metrics = fontMetricsBySizeIndex[sizeIndex] = {
                cssEmPerMu: sigmasAndXis.quad[sizeIndex] / 18
              };
              for (let key in sigmasAndXis)
                sigmasAndXis.hasOwnProperty(key) && (metrics[key] = sigmasAndXis[key][sizeIndex]);
            }
            return fontMetricsBySizeIndex[sizeIndex];
          }
          let symbols = {
            math: {},
            text: {}
          };
          var src_symbols = symbols;
          function defineSymbol(mode, font, group, replace, name, acceptUnicodeChar) {
            symbols[mode][name] = {
              font,
              group,
              replace
            }, acceptUnicodeChar && replace && (symbols[mode][replace] = symbols[mode][name]);
          }
          let math = "math", symbols_text = "text", main = "main", ams = "ams", accent = "accent-token", bin = "bin", symbols_close = "close", inner = "inner", mathord = "mathord", op = "op-token", symbols_open = "open", punct = "punct", rel = "rel", spacing = "spacing", textord = "textord";
          defineSymbol(math, main, rel, "\u2261", "\\equiv", !0), defineSymbol(math, main, rel, "\u227A", "\\prec", !0), defineSymbol(math, main, rel, "\u227B", "\\succ", !0), defineSymbol(math, main, rel, "\u223C", "\\sim", !0), defineSymbol(math, main, rel, "\u22A5", "\\perp"), defineSymbol(math, main, rel, "\u2AAF", "\\preceq", !0), defineSymbol(math, main, rel, "\u2AB0", "\\succeq", !0), defineSymbol(math, main, rel, "\u2243", "\\simeq", !0), defineSymbol(math, main, rel, "\u2223", "\\mid", !0), defineSymbol(math, main, rel, "\u226A", "\\ll", !0), defineSymbol(math, main, rel, "\u226B", "\\gg", !0), defineSymbol(math, main, rel, "\u224D", "\\asymp", !0), defineSymbol(math, main, rel, "\u2225", "\\parallel"), defineSymbol(math, main, rel, "\u22C8", "\\bowtie", !0), defineSymbol(math, main, rel, "\u2323", "\\smile", !0), defineSymbol(math, main, rel, "\u2291", "\\sqsubseteq", !0), defineSymbol(math, main, rel, "\u2292", "\\sqsupseteq", !0), defineSymbol(math, main, rel, "\u2250", "\\doteq", !0), defineSymbol(math, main, rel, "\u2322", "\\frown", !0), defineSymbol(math, main, rel, "\u220B", "\\ni", !0), defineSymbol(math, main, rel, "\u221D", "\\propto", !0), defineSymbol(math, main, rel, "\u22A2", "\\vdash", !0), defineSymbol(math, main, rel, "\u22A3", "\\dashv", !0), defineSymbol(math, main, rel, "\u220B", "\\owns"), defineSymbol(math, main, punct, ".", "\\ldotp"), defineSymbol(math, main, punct, "\u22C5", "\\cdotp"), defineSymbol(math, main, punct, "\u22C5", "\xB7"), defineSymbol(symbols_text, main, textord, "\u22C5", "\xB7"), defineSymbol(math, main, textord, "#", "\\#"), defineSymbol(symbols_text, main, textord, "#", "\\#"), defineSymbol(math, main, textord, "&", "\\&"), defineSymbol(symbols_text, main, textord, "&", "\\&"), defineSymbol(math, main, textord, "\u2135", "\\aleph", !0), defineSymbol(math, main, textord, "\u2200", "\\forall", !0), defineSymbol(math, main, textord, "\u210F", "\\hbar", !0), defineSymbol(math, main, textord, "\u2203", "\\exists", !0), defineSymbol(math, main, textord, "\u2207", "\\nabla", !0), defineSymbol(math, main, textord, "\u266D", "\\flat", !0), defineSymbol(math, main, textord, "\u2113", "\\ell", !0), defineSymbol(math, main, textord, "\u266E", "\\natural", !0), defineSymbol(math, main, textord, "\u2663", "\\clubsuit", !0), defineSymbol(math, main, textord, "\u2118", "\\wp", !0), defineSymbol(math, main, textord, "\u266F", "\\sharp", !0), defineSymbol(math, main, textord, "\u2662", "\\diamondsuit", !0), defineSymbol(math, main, textord, "\u211C", "\\Re", !0), defineSymbol(math, main, textord, "\u2661", "\\heartsuit", !0), defineSymbol(math, main, textord, "\u2111", "\\Im", !0), defineSymbol(math, main, textord, "\u2660", "\\spadesuit", !0), defineSymbol(math, main, textord, "\xA7", "\\S", !0), defineSymbol(symbols_text, main, textord, "\xA7", "\\S"), defineSymbol(math, main, textord, "\xB6", "\\P", !0), defineSymbol(symbols_text, main, textord, "\xB6", "\\P"), defineSymbol(math, main, textord, "\u2020", "\\dag"), defineSymbol(symbols_text, main, textord, "\u2020", "\\dag"), defineSymbol(symbols_text, main, textord, "\u2020", "\\textdagger"), defineSymbol(math, main, textord, "\u2021", "\\ddag"), defineSymbol(symbols_text, main, textord, "\u2021", "\\ddag"), defineSymbol(symbols_text, main, textord, "\u2021", "\\textdaggerdbl"), defineSymbol(math, main, symbols_close, "\u23B1", "\\rmoustache", !0), defineSymbol(math, main, symbols_open, "\u23B0", "\\lmoustache", !0), defineSymbol(math, main, symbols_close, "\u27EF", "\\rgroup", !0), defineSymbol(math, main, symbols_open, "\u27EE", "\\lgroup", !0), defineSymbol(math, main, bin, "\u2213", "\\mp", !0), defineSymbol(math, main, bin, "\u2296", "\\ominus", !0), defineSymbol(math, main, bin, "\u228E", "\\uplus", !0), defineSymbol(math, main, bin, "\u2293", "\\sqcap", !0), defineSymbol(math, main, bin, "\u2217", "\\ast"), defineSymbol(math, main, bin, "\u2294", "\\sqcup", !0), defineSymbol(math, main, bin, "\u25EF", "\\bigcirc", !0), defineSymbol(math, main, bin, "\u2219", "\\bullet", !0), defineSymbol(math, main, bin, "\u2021", "\\ddagger"), defineSymbol(math, main, bin, "\u2240", "\\wr", !0), defineSymbol(math, main, bin, "\u2A3F", "\\amalg"), defineSymbol(math, main, bin, "&", "\\And"), defineSymbol(math, main, rel, "\u27F5", "\\longleftarrow", !0), defineSymbol(math, main, rel, "\u21D0", "\\Leftarrow", !0), defineSymbol(math, main, rel, "\u27F8", "\\Longleftarrow", !0), defineSymbol(math, main, rel, "\u27F6", "\\longrightarrow", !0), defineSymbol(math, main, rel, "\u21D2", "\\Rightarrow", !0), defineSymbol(math, main, rel, "\u27F9", "\\Longrightarrow", !0), defineSymbol(math, main, rel, "\u2194", "\\leftrightarrow", !0), defineSymbol(math, main, rel, "\u27F7", "\\longleftrightarrow", !0), defineSymbol(math, main, rel, "\u21D4", "\\Leftrightarrow", !0), defineSymbol(math, main, rel, "\u27FA", "\\Longleftrightarrow", !0), defineSymbol(math, main, rel, "\u21A6", "\\mapsto", !0), defineSymbol(math, main, rel, "\u27FC", "\\longmapsto", !0), defineSymbol(math, main, rel, "\u2197", "\\nearrow", !0), defineSymbol(math, main, rel, "\u21A9", "\\hookleftarrow", !0), defineSymbol(math, main, rel, "\u21AA", "\\hookrightarrow", !0), defineSymbol(math, main, rel, "\u2198", "\\searrow", !0), defineSymbol(math, main, rel, "\u21BC", "\\leftharpoonup", !0), defineSymbol(math, main, rel, "\u21C0", "\\rightharpoonup", !0), defineSymbol(math, main, rel, "\u2199", "\\swarrow", !0), defineSymbol(math, main, rel, "\u21BD", "\\leftharpoondown", !0), defineSymbol(math, main, rel, "\u21C1", "\\rightharpoondown", !0), defineSymbol(math, main, rel, "\u2196", "\\nwarrow", !0), defineSymbol(math, main, rel, "\u21CC", "\\rightleftharpoons", !0), defineSymbol(math, ams, rel, "\u226E", "\\nless", !0), defineSymbol(math, ams, rel, "\uE010", "\\@nleqslant"), defineSymbol(math, ams, rel, "\uE011", "\\@nleqq"), defineSymbol(math, ams, rel, "\u2A87", "\\lneq", !0), defineSymbol(math, ams, rel, "\u2268", "\\lneqq", !0), defineSymbol(math, ams, rel, "\uE00C", "\\@lvertneqq"), defineSymbol(math, ams, rel, "\u22E6", "\\lnsim", !0), defineSymbol(math, ams, rel, "\u2A89", "\\lnapprox", !0), defineSymbol(math, ams, rel, "\u2280", "\\nprec", !0), defineSymbol(math, ams, rel, "\u22E0", "\\npreceq", !0), defineSymbol(math, ams, rel, "\u22E8", "\\precnsim", !0), defineSymbol(math, ams, rel, "\u2AB9", "\\precnapprox", !0), defineSymbol(math, ams, rel, "\u2241", "\\nsim", !0), defineSymbol(math, ams, rel, "\uE006", "\\@nshortmid"), defineSymbol(math, ams, rel, "\u2224", "\\nmid", !0), defineSymbol(math, ams, rel, "\u22AC", "\\nvdash", !0), defineSymbol(math, ams, rel, "\u22AD", "\\nvDash", !0), defineSymbol(math, ams, rel, "\u22EA", "\\ntriangleleft"), defineSymbol(math, ams, rel, "\u22EC", "\\ntrianglelefteq", !0), defineSymbol(math, ams, rel, "\u228A", "\\subsetneq", !0), defineSymbol(math, ams, rel, "\uE01A", "\\@varsubsetneq"), defineSymbol(math, ams, rel, "\u2ACB", "\\subsetneqq", !0), defineSymbol(math, ams, rel, "\uE017", "\\@varsubsetneqq"), defineSymbol(math, ams, rel, "\u226F", "\\ngtr", !0), defineSymbol(math, ams, rel, "\uE00F", "\\@ngeqslant"), defineSymbol(math, ams, rel, "\uE00E", "\\@ngeqq"), defineSymbol(math, ams, rel, "\u2A88", "\\gneq", !0), defineSymbol(math, ams, rel, "\u2269", "\\gneqq", !0), defineSymbol(math, ams, rel, "\uE00D", "\\@gvertneqq"), defineSymbol(math, ams, rel, "\u22E7", "\\gnsim", !0), defineSymbol(math, ams, rel, "\u2A8A", "\\gnapprox", !0), defineSymbol(math, ams, rel, "\u2281", "\\nsucc", !0), defineSymbol(math, ams, rel, "\u22E1", "\\nsucceq", !0), defineSymbol(math, ams, rel, "\u22E9", "\\succnsim", !0), defineSymbol(math, ams, rel, "\u2ABA", "\\succnapprox", !0), defineSymbol(math, ams, rel, "\u2246", "\\ncong", !0), defineSymbol(math, ams, rel, "\uE007", "\\@nshortparallel"), defineSymbol(math, ams, rel, "\u2226", "\\nparallel", !0), defineSymbol(math, ams, rel, "\u22AF", "\\nVDash", !0), defineSymbol(math, ams, rel, "\u22EB", "\\ntriangleright"), defineSymbol(math, ams, rel, "\u22ED", "\\ntrianglerighteq", !0), defineSymbol(math, ams, rel, "\uE018", "\\@nsupseteqq"), defineSymbol(math, ams, rel, "\u228B", "\\supsetneq", !0), defineSymbol(math, ams, rel, "\uE01B", "\\@varsupsetneq"), defineSymbol(math, ams, rel, "\u2ACC", "\\supsetneqq", !0), defineSymbol(math, ams, rel, "\uE019", "\\@varsupsetneqq"), defineSymbol(math, ams, rel, "\u22AE", "\\nVdash", !0), defineSymbol(math, ams, rel, "\u2AB5", "\\precneqq", !0), defineSymbol(math, ams, rel, "\u2AB6", "\\succneqq", !0), defineSymbol(math, ams, rel, "\uE016", "\\@nsubseteqq"), defineSymbol(math, ams, bin, "\u22B4", "\\unlhd"), defineSymbol(math, ams, bin, "\u22B5", "\\unrhd"), defineSymbol(math, ams, rel, "\u219A", "\\nleftarrow", !0), defineSymbol(math, ams, rel, "\u219B", "\\nrightarrow", !0), defineSymbol(math, ams, rel, "\u21CD", "\\nLeftarrow", !0), defineSymbol(math, ams, rel, "\u21CF", "\\nRightarrow", !0), defineSymbol(math, ams, rel, "\u21AE", "\\nleftrightarrow", !0), defineSymbol(math, ams, rel, "\u21CE", "\\nLeftrightarrow", !0), defineSymbol(math, ams, rel, "\u25B3", "\\vartriangle"), defineSymbol(math, ams, textord, "\u210F", "\\hslash"), defineSymbol(math, ams, textord, "\u25BD", "\\triangledown"), defineSymbol(math, ams, textord, "\u25CA", "\\lozenge"), defineSymbol(math, ams, textord, "\u24C8", "\\circledS"), defineSymbol(math, ams, textord, "\xAE", "\\circledR"), defineSymbol(symbols_text, ams, textord, "\xAE", "\\circledR"), defineSymbol(math, ams, textord, "\u2221", "\\measuredangle", !0), defineSymbol(math, ams, textord, "\u2204", "\\nexists"), defineSymbol(math, ams, textord, "\u2127", "\\mho"), defineSymbol(math, ams, textord, "\u2132", "\\Finv", !0), defineSymbol(math, ams, textord, "\u2141", "\\Game", !0), defineSymbol(math, ams, textord, "\u2035", "\\backprime"), defineSymbol(math, ams, textord, "\u25B2", "\\blacktriangle"), defineSymbol(math, ams, textord, "\u25BC", "\\blacktriangledown"), defineSymbol(math, ams, textord, "\u25A0", "\\blacksquare"), defineSymbol(math, ams, textord, "\u29EB", "\\blacklozenge"), defineSymbol(math, ams, textord, "\u2605", "\\bigstar"), defineSymbol(math, ams, textord, "\u2222", "\\sphericalangle", !0), defineSymbol(math, ams, textord, "\u2201", "\\complement", !0), defineSymbol(math, ams, textord, "\xF0", "\\eth", !0), defineSymbol(symbols_text, main, textord, "\xF0", "\xF0"), defineSymbol(math, ams, textord, "\u2571", "\\diagup"), defineSymbol(math, ams, textord, "\u2572", "\\diagdown"), defineSymbol(math, ams, textord, "\u25A1", "\\square"), defineSymbol(math, ams, textord, "\u25A1", "\\Box"), defineSymbol(math, ams, textord, "\u25CA", "\\Diamond"), defineSymbol(math, ams, textord, "\xA5", "\\yen", !0), defineSymbol(symbols_text, ams, textord, "\xA5", "\\yen", !0), defineSymbol(math, ams, textord, "\u2713", "\\checkmark", !0), defineSymbol(symbols_text, ams, textord, "\u2713", "\\checkmark"), defineSymbol(math, ams, textord, "\u2136", "\\beth", !0), defineSymbol(math, ams, textord, "\u2138", "\\daleth", !0), defineSymbol(math, ams, textord, "\u2137", "\\gimel", !0), defineSymbol(math, ams, textord, "\u03DD", "\\digamma", !0), defineSymbol(math, ams, textord, "\u03F0", "\\varkappa"), defineSymbol(math, ams, symbols_open, "\u250C", "\\@ulcorner", !0), defineSymbol(math, ams, symbols_close, "\u2510", "\\@urcorner", !0), defineSymbol(math, ams, symbols_open, "\u2514", "\\@llcorner", !0), defineSymbol(math, ams, symbols_close, "\u2518", "\\@lrcorner", !0), defineSymbol(math, ams, rel, "\u2266", "\\leqq", !0), defineSymbol(math, ams, rel, "\u2A7D", "\\leqslant", !0), defineSymbol(math, ams, rel, "\u2A95", "\\eqslantless", !0), defineSymbol(math, ams, rel, "\u2272", "\\lesssim", !0), defineSymbol(math, ams, rel, "\u2A85", "\\lessapprox", !0), defineSymbol(math, ams, rel, "\u224A", "\\approxeq", !0), defineSymbol(math, ams, bin, "\u22D6", "\\lessdot"), defineSymbol(math, ams, rel, "\u22D8", "\\lll", !0), defineSymbol(math, ams, rel, "\u2276", "\\lessgtr", !0), defineSymbol(math, ams, rel, "\u22DA", "\\lesseqgtr", !0), defineSymbol(math, ams, rel, "\u2A8B", "\\lesseqqgtr", !0), defineSymbol(math, ams, rel, "\u2251", "\\doteqdot"), defineSymbol(math, ams, rel, "\u2253", "\\risingdotseq", !0), defineSymbol(math, ams, rel, "\u2252", "\\fallingdotseq", !0), defineSymbol(math, ams, rel, "\u223D", "\\backsim", !0), defineSymbol(math, ams, rel, "\u22CD", "\\backsimeq", !0), defineSymbol(math, ams, rel, "\u2AC5", "\\subseteqq", !0), defineSymbol(math, ams, rel, "\u22D0", "\\Subset", !0), defineSymbol(math, ams, rel, "\u228F", "\\sqsubset", !0), defineSymbol(math, ams, rel, "\u227C", "\\preccurlyeq", !0), defineSymbol(math, ams, rel, "\u22DE", "\\curlyeqprec", !0), defineSymbol(math, ams, rel, "\u227E", "\\precsim", !0), defineSymbol(math, ams, rel, "\u2AB7", "\\precapprox", !0), defineSymbol(math, ams, rel, "\u22B2", "\\vartriangleleft"), defineSymbol(math, ams, rel, "\u22B4", "\\trianglelefteq"), defineSymbol(math, ams, rel, "\u22A8", "\\vDash", !0), defineSymbol(math, ams, rel, "\u22AA", "\\Vvdash", !0), defineSymbol(math, ams, rel, "\u2323", "\\smallsmile"), defineSymbol(math, ams, rel, "\u2322", "\\smallfrown"), defineSymbol(math, ams, rel, "\u224F", "\\bumpeq", !0), defineSymbol(math, ams, rel, "\u224E", "\\Bumpeq", !0), defineSymbol(math, ams, rel, "\u2267", "\\geqq", !0), defineSymbol(math, ams, rel, "\u2A7E", "\\geqslant", !0), defineSymbol(math, ams, rel, "\u2A96", "\\eqslantgtr", !0), defineSymbol(math, ams, rel, "\u2273", "\\gtrsim", !0), defineSymbol(math, ams, rel, "\u2A86", "\\gtrapprox", !0), defineSymbol(math, ams, bin, "\u22D7", "\\gtrdot"), defineSymbol(math, ams, rel, "\u22D9", "\\ggg", !0), defineSymbol(math, ams, rel, "\u2277", "\\gtrless", !0), defineSymbol(math, ams, rel, "\u22DB", "\\gtreqless", !0), defineSymbol(math, ams, rel, "\u2A8C", "\\gtreqqless", !0), defineSymbol(math, ams, rel, "\u2256", "\\eqcirc", !0), defineSymbol(math, ams, rel, "\u2257", "\\circeq", !0), defineSymbol(math, ams, rel, "\u225C", "\\triangleq", !0), defineSymbol(math, ams, rel, "\u223C", "\\thicksim"), defineSymbol(math, ams, rel, "\u2248", "\\thickapprox"), defineSymbol(math, ams, rel, "\u2AC6", "\\supseteqq", !0), defineSymbol(math, ams, rel, "\u22D1", "\\Supset", !0), defineSymbol(math, ams, rel, "\u2290", "\\sqsupset", !0), defineSymbol(math, ams, rel, "\u227D", "\\succcurlyeq", !0), defineSymbol(math, ams, rel, "\u22DF", "\\curlyeqsucc", !0), defineSymbol(math, ams, rel, "\u227F", "\\succsim", !0), defineSymbol(math, ams, rel, "\u2AB8", "\\succapprox", !0), defineSymbol(math, ams, rel, "\u22B3", "\\vartriangleright"), defineSymbol(math, ams, rel, "\u22B5", "\\trianglerighteq"), defineSymbol(math, ams, rel, "\u22A9", "\\Vdash", !0), defineSymbol(math, ams, rel, "\u2223", "\\shortmid"), defineSymbol(math, ams, rel, "\u2225", "\\shortparallel"), defineSymbol(math, ams, rel, "\u226C", "\\between", !0), defineSymbol(math, ams, rel, "\u22D4", "\\pitchfork", !0), defineSymbol(math, ams, rel, "\u221D", "\\varpropto"), defineSymbol(math, ams, rel, "\u25C0", "\\blacktriangleleft"), defineSymbol(math, ams, rel, "\u2234", "\\therefore", !0), defineSymbol(math, ams, rel, "\u220D", "\\backepsilon"), defineSymbol(math, ams, rel, "\u25B6", "\\blacktriangleright"), defineSymbol(math, ams, rel, "\u2235", "\\because", !0), defineSymbol(math, ams, rel, "\u22D8", "\\llless"), defineSymbol(math, ams, rel, "\u22D9", "\\gggtr"), defineSymbol(math, ams, bin, "\u22B2", "\\lhd"), defineSymbol(math, ams, bin, "\u22B3", "\\rhd"), defineSymbol(math, ams, rel, "\u2242", "\\eqsim", !0), defineSymbol(math, main, rel, "\u22C8", "\\Join"), defineSymbol(math, ams, rel, "\u2251", "\\Doteq", !0), defineSymbol(math, ams, bin, "\u2214", "\\dotplus", !0), defineSymbol(math, ams, bin, "\u2216", "\\smallsetminus"), defineSymbol(math, ams, bin, "\u22D2", "\\Cap", !0), defineSymbol(math, ams, bin, "\u22D3", "\\Cup", !0), defineSymbol(math, ams, bin, "\u2A5E", "\\doublebarwedge", !0), defineSymbol(math, ams, bin, "\u229F", "\\boxminus", !0), defineSymbol(math, ams, bin, "\u229E", "\\boxplus", !0), defineSymbol(math, ams, bin, "\u22C7", "\\divideontimes", !0), defineSymbol(math, ams, bin, "\u22C9", "\\ltimes", !0), defineSymbol(math, ams, bin, "\u22CA", "\\rtimes", !0), defineSymbol(math, ams, bin, "\u22CB", "\\leftthreetimes", !0), defineSymbol(math, ams, bin, "\u22CC", "\\rightthreetimes", !0), defineSymbol(math, ams, bin, "\u22CF", "\\curlywedge", !0), defineSymbol(math, ams, bin, "\u22CE", "\\curlyvee", !0), defineSymbol(math, ams, bin, "\u229D", "\\circleddash", !0), defineSymbol(math, ams, bin, "\u229B", "\\circledast", !0), defineSymbol(math, ams, bin, "\u22C5", "\\centerdot"), defineSymbol(math, ams, bin, "\u22BA", "\\intercal", !0), defineSymbol(math, ams, bin, "\u22D2", "\\doublecap"), defineSymbol(math, ams, bin, "\u22D3", "\\doublecup"), defineSymbol(math, ams, bin, "\u22A0", "\\boxtimes", !0), defineSymbol(math, ams, rel, "\u21E2", "\\dashrightarrow", !0), defineSymbol(math, ams, rel, "\u21E0", "\\dashleftarrow", !0), defineSymbol(math, ams, rel, "\u21C7", "\\leftleftarrows", !0), defineSymbol(math, ams, rel, "\u21C6", "\\leftrightarrows", !0), defineSymbol(math, ams, rel, "\u21DA", "\\Lleftarrow", !0), defineSymbol(math, ams, rel, "\u219E", "\\twoheadleftarrow", !0), defineSymbol(math, ams, rel, "\u21A2", "\\leftarrowtail", !0), defineSymbol(math, ams, rel, "\u21AB", "\\looparrowleft", !0), defineSymbol(math, ams, rel, "\u21CB", "\\leftrightharpoons", !0), defineSymbol(math, ams, rel, "\u21B6", "\\curvearrowleft", !0), defineSymbol(math, ams, rel, "\u21BA", "\\circlearrowleft", !0), defineSymbol(math, ams, rel, "\u21B0", "\\Lsh", !0), defineSymbol(math, ams, rel, "\u21C8", "\\upuparrows", !0), defineSymbol(math, ams, rel, "\u21BF", "\\upharpoonleft", !0), defineSymbol(math, ams, rel, "\u21C3", "\\downharpoonleft", !0), defineSymbol(math, main, rel, "\u22B6", "\\origof", !0), defineSymbol(math, main, rel, "\u22B7", "\\imageof", !0), defineSymbol(math, ams, rel, "\u22B8", "\\multimap", !0), defineSymbol(math, ams, rel, "\u21AD", "\\leftrightsquigarrow", !0), defineSymbol(math, ams, rel, "\u21C9", "\\rightrightarrows", !0), defineSymbol(math, ams, rel, "\u21C4", "\\rightleftarrows", !0), defineSymbol(math, ams, rel, "\u21A0", "\\twoheadrightarrow", !0), defineSymbol(math, ams, rel, "\u21A3", "\\rightarrowtail", !0), defineSymbol(math, ams, rel, "\u21AC", "\\looparrowright", !0), defineSymbol(math, ams, rel, "\u21B7", "\\curvearrowright", !0), defineSymbol(math, ams, rel, "\u21BB", "\\circlearrowright", !0), defineSymbol(math, ams, rel, "\u21B1", "\\Rsh", !0), defineSymbol(math, ams, rel, "\u21CA", "\\downdownarrows", !0), defineSymbol(math, ams, rel, "\u21BE", "\\upharpoonright", !0), defineSymbol(math, ams, rel, "\u21C2", "\\downharpoonright", !0), defineSymbol(math, ams, rel, "\u21DD", "\\rightsquigarrow", !0), defineSymbol(math, ams, rel, "\u21DD", "\\leadsto"), defineSymbol(math, ams, rel, "\u21DB", "\\Rrightarrow", !0), defineSymbol(math, ams, rel, "\u21BE", "\\restriction"), defineSymbol(math, main, textord, "\u2018", "`"), defineSymbol(math, main, textord, "$", "\\$"), defineSymbol(symbols_text, main, textord, "$", "\\$"), defineSymbol(symbols_text, main, textord, "$", "\\textdollar"), defineSymbol(math, main, textord, "%", "\\%"), defineSymbol(symbols_text, main, textord, "%", "\\%"), defineSymbol(math, main, textord, "_", "\\_"), defineSymbol(symbols_text, main, textord, "_", "\\_"), defineSymbol(symbols_text, main, textord, "_", "\\textunderscore"), defineSymbol(math, main, textord, "\u2220", "\\angle", !0), defineSymbol(math, main, textord, "\u221E", "\\infty", !0), defineSymbol(math, main, textord, "\u2032", "\\prime"), defineSymbol(math, main, textord, "\u25B3", "\\triangle"), defineSymbol(math, main, textord, "\u0393", "\\Gamma", !0), defineSymbol(math, main, textord, "\u0394", "\\Delta", !0), defineSymbol(math, main, textord, "\u0398", "\\Theta", !0), defineSymbol(math, main, textord, "\u039B", "\\Lambda", !0), defineSymbol(math, main, textord, "\u039E", "\\Xi", !0), defineSymbol(math, main, textord, "\u03A0", "\\Pi", !0), defineSymbol(math, main, textord, "\u03A3", "\\Sigma", !0), defineSymbol(math, main, textord, "\u03A5", "\\Upsilon", !0), defineSymbol(math, main, textord, "\u03A6", "\\Phi", !0), defineSymbol(math, main, textord, "\u03A8", "\\Psi", !0), defineSymbol(math, main, textord, "\u03A9", "\\Omega", !0), defineSymbol(math, main, textord, "A", "\u0391"), defineSymbol(math, main, textord, "B", "\u0392"), defineSymbol(math, main, textord, "E", "\u0395"), defineSymbol(math, main, textord, "Z", "\u0396"), defineSymbol(math, main, textord, "H", "\u0397"), defineSymbol(math, main, textord, "I", "\u0399"), defineSymbol(math, main, textord, "K", "\u039A"), defineSymbol(math, main, textord, "M", "\u039C"), defineSymbol(math, main, textord, "N", "\u039D"), defineSymbol(math, main, textord, "O", "\u039F"), defineSymbol(math, main, textord, "P", "\u03A1"), defineSymbol(math, main, textord, "T", "\u03A4"), defineSymbol(math, main, textord, "X", "\u03A7"), defineSymbol(math, main, textord, "\xAC", "\\neg", !0), defineSymbol(math, main, textord, "\xAC", "\\lnot"), defineSymbol(math, main, textord, "\u22A4", "\\top"), defineSymbol(math, main, textord, "\u22A5", "\\bot"), defineSymbol(math, main, textord, "\u2205", "\\emptyset"), defineSymbol(math, ams, textord, "\u2205", "\\varnothing"), defineSymbol(math, main, mathord, "\u03B1", "\\alpha", !0), defineSymbol(math, main, mathord, "\u03B2", "\\beta", !0), defineSymbol(math, main, mathord, "\u03B3", "\\gamma", !0), defineSymbol(math, main, mathord, "\u03B4", "\\delta", !0), defineSymbol(math, main, mathord, "\u03F5", "\\epsilon", !0), defineSymbol(math, main, mathord, "\u03B6", "\\zeta", !0), defineSymbol(math, main, mathord, "\u03B7", "\\eta", !0), defineSymbol(math, main, mathord, "\u03B8", "\\theta", !0), defineSymbol(math, main, mathord, "\u03B9", "\\iota", !0), defineSymbol(math, main, mathord, "\u03BA", "\\kappa", !0), defineSymbol(math, main, mathord, "\u03BB", "\\lambda", !0), defineSymbol(math, main, mathord, "\u03BC", "\\mu", !0), defineSymbol(math, main, mathord, "\u03BD", "\\nu", !0), defineSymbol(math, main, mathord, "\u03BE", "\\xi", !0), defineSymbol(math, main, mathord, "\u03BF", "\\omicron", !0), defineSymbol(math, main, mathord, "\u03C0", "\\pi", !0), defineSymbol(math, main, mathord, "\u03C1", "\\rho", !0), defineSymbol(math, main, mathord, "\u03C3", "\\sigma", !0), defineSymbol(math, main, mathord, "\u03C4", "\\tau", !0), defineSymbol(math, main, mathord, "\u03C5", "\\upsilon", !0), defineSymbol(math, main, mathord, "\u03D5", "\\phi", !0), defineSymbol(math, main, mathord, "\u03C7", "\\chi", !0), defineSymbol(math, main, mathord, "\u03C8", "\\psi", !0), defineSymbol(math, main, mathord, "\u03C9", "\\omega", !0), defineSymbol(math, main, mathord, "\u03B5", "\\varepsilon", !0), defineSymbol(math, main, mathord, "\u03D1", "\\vartheta", !0), defineSymbol(math, main, mathord, "\u03D6", "\\varpi", !0), defineSymbol(math, main, mathord, "\u03F1", "\\varrho", !0), defineSymbol(math, main, mathord, "\u03C2", "\\varsigma", !0), defineSymbol(math, main, mathord, "\u03C6", "\\varphi", !0), defineSymbol(math, main, bin, "\u2217", "*", !0), defineSymbol(math, main, bin, "+", "+"), defineSymbol(math, main, bin, "\u2212", "-", !0), defineSymbol(math, main, bin, "\u22C5", "\\cdot", !0), defineSymbol(math, main, bin, "\u2218", "\\circ", !0), defineSymbol(math, main, bin, "\xF7", "\\div", !0), defineSymbol(math, main, bin, "\xB1", "\\pm", !0), defineSymbol(math, main, bin, "\xD7", "\\times", !0), defineSymbol(math, main, bin, "\u2229", "\\cap", !0), defineSymbol(math, main, bin, "\u222A", "\\cup", !0), defineSymbol(math, main, bin, "\u2216", "\\setminus", !0), defineSymbol(math, main, bin, "\u2227", "\\land"), defineSymbol(math, main, bin, "\u2228", "\\lor"), defineSymbol(math, main, bin, "\u2227", "\\wedge", !0), defineSymbol(math, main, bin, "\u2228", "\\vee", !0), defineSymbol(math, main, textord, "\u221A", "\\surd"), defineSymbol(math, main, symbols_open, "\u27E8", "\\langle", !0), defineSymbol(math, main, symbols_open, "\u2223", "\\lvert"), defineSymbol(math, main, symbols_open, "\u2225", "\\lVert"), defineSymbol(math, main, symbols_close, "?", "?"), defineSymbol(math, main, symbols_close, "!", "!"), defineSymbol(math, main, symbols_close, "\u27E9", "\\rangle", !0), defineSymbol(math, main, symbols_close, "\u2223", "\\rvert"), defineSymbol(math, main, symbols_close, "\u2225", "\\rVert"), defineSymbol(math, main, rel, "=", "="), defineSymbol(math, main, rel, ":", ":"), defineSymbol(math, main, rel, "\u2248", "\\approx", !0), defineSymbol(math, main, rel, "\u2245", "\\cong", !0), defineSymbol(math, main, rel, "\u2265", "\\ge"), defineSymbol(math, main, rel, "\u2265", "\\geq", !0), defineSymbol(math, main, rel, "\u2190", "\\gets"), defineSymbol(math, main, rel, ">", "\\gt", !0), defineSymbol(math, main, rel, "\u2208", "\\in", !0), defineSymbol(math, main, rel, "\uE020", "\\@not"), defineSymbol(math, main, rel, "\u2282", "\\subset", !0), defineSymbol(math, main, rel, "\u2283", "\\supset", !0), defineSymbol(math, main, rel, "\u2286", "\\subseteq", !0), defineSymbol(math, main, rel, "\u2287", "\\supseteq", !0), defineSymbol(math, ams, rel, "\u2288", "\\nsubseteq", !0), defineSymbol(math, ams, rel, "\u2289", "\\nsupseteq", !0), defineSymbol(math, main, rel, "\u22A8", "\\models"), defineSymbol(math, main, rel, "\u2190", "\\leftarrow", !0), defineSymbol(math, main, rel, "\u2264", "\\le"), defineSymbol(math, main, rel, "\u2264", "\\leq", !0), defineSymbol(math, main, rel, "<", "\\lt", !0), defineSymbol(math, main, rel, "\u2192", "\\rightarrow", !0), defineSymbol(math, main, rel, "\u2192", "\\to"), defineSymbol(math, ams, rel, "\u2271", "\\ngeq", !0), defineSymbol(math, ams, rel, "\u2270", "\\nleq", !0), defineSymbol(math, main, spacing, "\xA0", "\\ "), defineSymbol(math, main, spacing, "\xA0", "\\space"), defineSymbol(math, main, spacing, "\xA0", "\\nobreakspace"), defineSymbol(symbols_text, main, spacing, "\xA0", "\\ "), defineSymbol(symbols_text, main, spacing, "\xA0", " "), defineSymbol(symbols_text, main, spacing, "\xA0", "\\space"), defineSymbol(symbols_text, main, spacing, "\xA0", "\\nobreakspace"), defineSymbol(math, main, spacing, "", "\\nobreak"), defineSymbol(math, main, spacing, "", "\\allowbreak"), defineSymbol(math, main, punct, ",", ","), defineSymbol(math, main, punct, ";", ";"), defineSymbol(math, ams, bin, "\u22BC", "\\barwedge", !0), defineSymbol(math, ams, bin, "\u22BB", "\\veebar", !0), defineSymbol(math, main, bin, "\u2299", "\\odot", !0), defineSymbol(math, main, bin, "\u2295", "\\oplus", !0), defineSymbol(math, main, bin, "\u2297", "\\otimes", !0), defineSymbol(math, main, textord, "\u2202", "\\partial", !0), defineSymbol(math, main, bin, "\u2298", "\\oslash", !0), defineSymbol(math, ams, bin, "\u229A", "\\circledcirc", !0), defineSymbol(math, ams, bin, "\u22A1", "\\boxdot", !0), defineSymbol(math, main, bin, "\u25B3", "\\bigtriangleup"), defineSymbol(math, main, bin, "\u25BD", "\\bigtriangledown"), defineSymbol(math, main, bin, "\u2020", "\\dagger"), defineSymbol(math, main, bin, "\u22C4", "\\diamond"), defineSymbol(math, main, bin, "\u22C6", "\\star"), defineSymbol(math, main, bin, "\u25C3", "\\triangleleft"), defineSymbol(math, main, bin, "\u25B9", "\\triangleright"), defineSymbol(math, main, symbols_open, "{", "\\{"), defineSymbol(symbols_text, main, textord, "{", "\\{"), defineSymbol(symbols_text, main, textord, "{", "\\textbraceleft"), defineSymbol(math, main, symbols_close, "}", "\\}"), defineSymbol(symbols_text, main, textord, "}", "\\}"), defineSymbol(symbols_text, main, textord, "}", "\\textbraceright"), defineSymbol(math, main, symbols_open, "{", "\\lbrace"), defineSymbol(math, main, symbols_close, "}", "\\rbrace"), defineSymbol(math, main, symbols_open, "[", "\\lbrack", !0), defineSymbol(symbols_text, main, textord, "[", "\\lbrack", !0), defineSymbol(math, main, symbols_close, "]", "\\rbrack", !0), defineSymbol(symbols_text, main, textord, "]", "\\rbrack", !0), defineSymbol(math, main, symbols_open, "(", "\\lparen", !0), defineSymbol(math, main, symbols_close, ")", "\\rparen", !0), defineSymbol(symbols_text, main, textord, "<", "\\textless", !0), defineSymbol(symbols_text, main, textord, ">", "\\textgreater", !0), defineSymbol(math, main, symbols_open, "\u230A", "\\lfloor", !0), defineSymbol(math, main, symbols_close, "\u230B", "\\rfloor", !0), defineSymbol(math, main, symbols_open, "\u2308", "\\lceil", !0), defineSymbol(math, main, symbols_close, "\u2309", "\\rceil", !0), defineSymbol(math, main, textord, "\\", "\\backslash"), defineSymbol(math, main, textord, "\u2223", "|"), defineSymbol(math, main, textord, "\u2223", "\\vert"), defineSymbol(symbols_text, main, textord, "|", "\\textbar", !0), defineSymbol(math, main, textord, "\u2225", "\\|"), defineSymbol(math, main, textord, "\u2225", "\\Vert"), defineSymbol(symbols_text, main, textord, "\u2225", "\\textbardbl"), defineSymbol(symbols_text, main, textord, "~", "\\textasciitilde"), defineSymbol(symbols_text, main, textord, "\\", "\\textbackslash"), defineSymbol(symbols_text, main, textord, "^", "\\textasciicircum"), defineSymbol(math, main, rel, "\u2191", "\\uparrow", !0), defineSymbol(math, main, rel, "\u21D1", "\\Uparrow", !0), defineSymbol(math, main, rel, "\u2193", "\\downarrow", !0), defineSymbol(math, main, rel, "\u21D3", "\\Downarrow", !0), defineSymbol(math, main, rel, "\u2195", "\\updownarrow", !0), defineSymbol(math, main, rel, "\u21D5", "\\Updownarrow", !0), defineSymbol(math, main, op, "\u2210", "\\coprod"), defineSymbol(math, main, op, "\u22C1", "\\bigvee"), defineSymbol(math, main, op, "\u22C0", "\\bigwedge"), defineSymbol(math, main, op, "\u2A04", "\\biguplus"), defineSymbol(math, main, op, "\u22C2", "\\bigcap"), defineSymbol(math, main, op, "\u22C3", "\\bigcup"), defineSymbol(math, main, op, "\u222B", "\\int"), defineSymbol(math, main, op, "\u222B", "\\intop"), defineSymbol(math, main, op, "\u222C", "\\iint"), defineSymbol(math, main, op, "\u222D", "\\iiint"), defineSymbol(math, main, op, "\u220F", "\\prod"), defineSymbol(math, main, op, "\u2211", "\\sum"), defineSymbol(math, main, op, "\u2A02", "\\bigotimes"), defineSymbol(math, main, op, "\u2A01", "\\bigoplus"), defineSymbol(math, main, op, "\u2A00", "\\bigodot"), defineSymbol(math, main, op, "\u222E", "\\oint"), defineSymbol(math, main, op, "\u222F", "\\oiint"), defineSymbol(math, main, op, "\u2230", "\\oiiint"), defineSymbol(math, main, op, "\u2A06", "\\bigsqcup"), defineSymbol(math, main, op, "\u222B", "\\smallint"), defineSymbol(symbols_text, main, inner, "\u2026", "\\textellipsis"), defineSymbol(math, main, inner, "\u2026", "\\mathellipsis"), defineSymbol(symbols_text, main, inner, "\u2026", "\\ldots", !0), defineSymbol(math, main, inner, "\u2026", "\\ldots", !0), defineSymbol(math, main, inner, "\u22EF", "\\@cdots", !0), defineSymbol(math, main, inner, "\u22F1", "\\ddots", !0), defineSymbol(math, main, textord, "\u22EE", "\\varvdots"), defineSymbol(symbols_text, main, textord, "\u22EE", "\\varvdots"), defineSymbol(math, main, accent, "\u02CA", "\\acute"), defineSymbol(math, main, accent, "\u02CB", "\\grave"), defineSymbol(math, main, accent, "\xA8", "\\ddot"), defineSymbol(math, main, accent, "~", "\\tilde"), defineSymbol(math, main, accent, "\u02C9", "\\bar"), defineSymbol(math, main, accent, "\u02D8", "\\breve"), defineSymbol(math, main, accent, "\u02C7", "\\check"), defineSymbol(math, main, accent, "^", "\\hat"), defineSymbol(math, main, accent, "\u20D7", "\\vec"), defineSymbol(math, main, accent, "\u02D9", "\\dot"), defineSymbol(math, main, accent, "\u02DA", "\\mathring"), defineSymbol(math, main, mathord, "\uE131", "\\@imath"), defineSymbol(math, main, mathord, "\uE237", "\\@jmath"), defineSymbol(math, main, textord, "\u0131", "\u0131"), defineSymbol(math, main, textord, "\u0237", "\u0237"), defineSymbol(symbols_text, main, textord, "\u0131", "\\i", !0), defineSymbol(symbols_text, main, textord, "\u0237", "\\j", !0), defineSymbol(symbols_text, main, textord, "\xDF", "\\ss", !0), defineSymbol(symbols_text, main, textord, "\xE6", "\\ae", !0), defineSymbol(symbols_text, main, textord, "\u0153", "\\oe", !0), defineSymbol(symbols_text, main, textord, "\xF8", "\\o", !0), defineSymbol(symbols_text, main, textord, "\xC6", "\\AE", !0), defineSymbol(symbols_text, main, textord, "\u0152", "\\OE", !0), defineSymbol(symbols_text, main, textord, "\xD8", "\\O", !0), defineSymbol(symbols_text, main, accent, "\u02CA", "\\'"), defineSymbol(symbols_text, main, accent, "\u02CB", "\\`"), defineSymbol(symbols_text, main, accent, "\u02C6", "\\^"), defineSymbol(symbols_text, main, accent, "\u02DC", "\\~"), defineSymbol(symbols_text, main, accent, "\u02C9", "\\="), defineSymbol(symbols_text, main, accent, "\u02D8", "\\u"), defineSymbol(symbols_text, main, accent, "\u02D9", "\\."), defineSymbol(symbols_text, main, accent, "\xB8", "\\c"), defineSymbol(symbols_text, main, accent, "\u02DA", "\\r"), defineSymbol(symbols_text, main, accent, "\u02C7", "\\v"), defineSymbol(symbols_text, main, accent, "\xA8", '\\"'), defineSymbol(symbols_text, main, accent, "\u02DD", "\\H"), defineSymbol(symbols_text, main, accent, "\u25EF", "\\textcircled");
          let ligatures = {
            "--": !0,
            "---": !0,
            "``": !0,
            "''": !0
          };
          defineSymbol(symbols_text, main, textord, "\u2013", "--", !0), defineSymbol(symbols_text, main, textord, "\u2013", "\\textendash"), defineSymbol(symbols_text, main, textord, "\u2014", "---", !0), defineSymbol(symbols_text, main, textord, "\u2014", "\\textemdash"), defineSymbol(symbols_text, main, textord, "\u2018", "`", !0), defineSymbol(symbols_text, main, textord, "\u2018", "\\textquoteleft"), defineSymbol(symbols_text, main, textord, "\u2019", "'", !0), defineSymbol(symbols_text, main, textord, "\u2019", "\\textquoteright"), defineSymbol(symbols_text, main, textord, "\u201C", "``", !0), defineSymbol(symbols_text, main, textord, "\u201C", "\\textquotedblleft"), defineSymbol(symbols_text, main, textord, "\u201D", "''", !0), defineSymbol(symbols_text, main, textord, "\u201D", "\\textquotedblright"), defineSymbol(math, main, textord, "\xB0", "\\degree", !0), defineSymbol(symbols_text, main, textord, "\xB0", "\\degree"), defineSymbol(symbols_text, main, textord, "\xB0", "\\textdegree", !0), defineSymbol(math, main, textord, "\xA3", "\\pounds"), defineSymbol(math, main, textord, "\xA3", "\\mathsterling", !0), defineSymbol(symbols_text, main, textord, "\xA3", "\\pounds"), defineSymbol(symbols_text, main, textord, "\xA3", "\\textsterling", !0), defineSymbol(math, ams, textord, "\u2720", "\\maltese"), defineSymbol(symbols_text, ams, textord, "\u2720", "\\maltese");
          let mathTextSymbols = '0123456789/@."';
          for (let i = 0; i < mathTextSymbols.length; i++) {
            let ch = mathTextSymbols.charAt(i);
            defineSymbol(math, main, textord, ch, ch);
          }
          let textSymbols = '0123456789!@*()-=+";:?/.,';
          for (let i = 0; i < textSymbols.length; i++) {
            let ch = textSymbols.charAt(i);
            defineSymbol(symbols_text, main, textord, ch, ch);
          }
          let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
          for (let i = 0; i < letters.length; i++) {
            let ch = letters.charAt(i);
            defineSymbol(math, main, mathord, ch, ch), defineSymbol(symbols_text, main, textord, ch, ch);
          }
          defineSymbol(math, ams, textord, "C", "\u2102"), defineSymbol(symbols_text, ams, textord, "C", "\u2102"), defineSymbol(math, ams, textord, "H", "\u210D"), defineSymbol(symbols_text, ams, textord, "H", "\u210D"), defineSymbol(math, ams, textord, "N", "\u2115"), defineSymbol(symbols_text, ams, textord, "N", "\u2115"), defineSymbol(math, ams, textord, "P", "\u2119"), defineSymbol(symbols_text, ams, textord, "P", "\u2119"), defineSymbol(math, ams, textord, "Q", "\u211A"), defineSymbol(symbols_text, ams, textord, "Q", "\u211A"), defineSymbol(math, ams, textord, "R", "\u211D"), defineSymbol(symbols_text, ams, textord, "R", "\u211D"), defineSymbol(math, ams, textord, "Z", "\u2124"), defineSymbol(symbols_text, ams, textord, "Z", "\u2124"), defineSymbol(math, main, mathord, "h", "\u210E"), defineSymbol(symbols_text, main, mathord, "h", "\u210E");
          let wideChar;
          for (let i = 0; i < letters.length; i++) {
            let ch = letters.charAt(i);
            wideChar = String.fromCharCode(55349, 56320 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56372 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56424 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56580 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56684 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56736 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56788 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56840 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56944 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), i < 26 && (wideChar = String.fromCharCode(55349, 56632 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 56476 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar));
          }
          wideChar = "\u{1D55C}", defineSymbol(math, main, mathord, "k", wideChar), defineSymbol(symbols_text, main, textord, "k", wideChar);
          for (let i = 0; i < 10; i++) {
            let ch = i.toString();
            wideChar = String.fromCharCode(55349, 57294 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 57314 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 57324 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar), wideChar = String.fromCharCode(55349, 57334 + i), defineSymbol(math, main, mathord, ch, wideChar), defineSymbol(symbols_text, main, textord, ch, wideChar);
          }
          let extraLatin = "\xD0\xDE\xFE";
          for (let i = 0; i < extraLatin.length; i++) {
            let ch = extraLatin.charAt(i);
            defineSymbol(math, main, mathord, ch, ch), defineSymbol(symbols_text, main, textord, ch, ch);
          }
          let boldUpright = {
            mathClass: "mathbf",
            textClass: "textbf",
            font: "Main-Bold"
          }, italic = {
            mathClass: "mathnormal",
            textClass: "textit",
            font: "Math-Italic"
          }, boldItalic = {
            mathClass: "boldsymbol",
            textClass: "boldsymbol",
            font: "Main-BoldItalic"
          }, script = {
            mathClass: "mathscr",
            textClass: "textscr",
            font: "Script-Regular"
          }, noFont = {
            mathClass: "",
            textClass: "",
            font: ""
          }, fraktur = {
            mathClass: "mathfrak",
            textClass: "textfrak",
            font: "Fraktur-Regular"
          }, doubleStruck = {
            mathClass: "mathbb",
            textClass: "textbb",
            font: "AMS-Regular"
          }, boldFraktur = {
            mathClass: "mathboldfrak",
            textClass: "textboldfrak",
            font: "Fraktur-Regular"
          }, sansSerif = {
            mathClass: "mathsf",
            textClass: "textsf",
            font: "SansSerif-Regular"
          }, boldSansSerif = {
            mathClass: "mathboldsf",
            textClass: "textboldsf",
            font: "SansSerif-Bold"
          }, italicSansSerif = {
            mathClass: "mathitsf",
            textClass: "textitsf",
            font: "SansSerif-Italic"
          }, monospace = {
            mathClass: "mathtt",
            textClass: "texttt",
            font: "Typewriter-Regular"
          }, wideLatinLetterData = [
            boldUpright,
            boldUpright,
            // A-Z, a-z
            italic,
            italic,
            // A-Z, a-z
            boldItalic,
            boldItalic,
            // A-Z, a-z
            // Map fancy A-Z letters to script, not calligraphic.
            // This aligns with unicode-math and math fonts (except Cambria Math).
            script,
            noFont,
            // A-Z script, a-z — no font
            noFont,
            noFont,
            // A-Z bold script, a-z bold script — no font
            fraktur,
            fraktur,
            // A-Z, a-z
            doubleStruck,
            doubleStruck,
            // A-Z double-struck, k double-struck
            // Note that we are using a bold font, but font metrics for regular Fraktur.
            boldFraktur,
            boldFraktur,
            // A-Z, a-z
            sansSerif,
            sansSerif,
            // A-Z, a-z
            boldSansSerif,
            boldSansSerif,
            // A-Z, a-z
            italicSansSerif,
            italicSansSerif,
            // A-Z, a-z
            noFont,
            noFont,
            // A-Z bold italic sans, a-z bold italic sans - no font
            monospace,
            monospace
            // A-Z, a-z
          ], wideNumeralData = [
            boldUpright,
            // 0-9
            noFont,
            // 0-9 double-struck. No KaTeX font.
            sansSerif,
            // 0-9
            boldSansSerif,
            // 0-9
            monospace
            // 0-9
          ], wideCharacterFont = (wideChar2) => {
            let H = wideChar2.charCodeAt(0), L = wideChar2.charCodeAt(1), codePoint = (H - 55296) * 1024 + (L - 56320) + 65536;
            if (119808 <= codePoint && codePoint < 120484) {
              let i = Math.floor((codePoint - 119808) / 26);
              return wideLatinLetterData[i];
            } else if (120782 <= codePoint && codePoint <= 120831) {
              let i = Math.floor((codePoint - 120782) / 10);
              return wideNumeralData[i];
            } else {
              if (codePoint === 120485 || codePoint === 120486)
                return wideLatinLetterData[0];
              if (120486 < codePoint && codePoint < 120782)
                return noFont;
              throw new src_ParseError("Unsupported character: " + wideChar2);
            }
          }, lookupSymbol = function(value, fontName, mode) {
            if (src_symbols[mode][value]) {
              let replacement = src_symbols[mode][value].replace;
              replacement && (value = replacement);
            }
            return {
              value,
              metrics: getCharacterMetrics(value, fontName, mode)
            };
          }, makeSymbol = function(value, fontName, mode, options, classes) {
            let lookup = lookupSymbol(value, fontName, mode), metrics = lookup.metrics;
            value = lookup.value;
            let symbolNode;
            if (metrics) {
              let italic2 = metrics.italic;
              (mode === "text" || options && options.font === "mathit") && (italic2 = 0), symbolNode = new SymbolNode(value, metrics.height, metrics.depth, italic2, metrics.skew, metrics.width, classes);
            } else
              typeof console < "u" && console.warn("No character metrics " + ("for '" + value + "' in style '" + fontName + "' and mode '" + mode + "'")), symbolNode = new SymbolNode(value, 0, 0, 0, 0, 0, classes);
            if (options) {
              symbolNode.maxFontSize = options.sizeMultiplier, options.style.isTight() && symbolNode.classes.push("mtight");
              let color = options.getColor();
              color && (symbolNode.style.color = color);
            }
            return symbolNode;
          }, mathsym = function(value, mode, options, classes) {
            return classes === void 0 && (classes = []), options.font === "boldsymbol" && lookupSymbol(value, "Main-Bold", mode).metrics ? makeSymbol(value, "Main-Bold", mode, options, classes.concat(["mathbf"])) : value === "\\" || src_symbols[mode][value].font === "main" ? makeSymbol(value, "Main-Regular", mode, options, classes) : makeSymbol(value, "AMS-Regular", mode, options, classes.concat(["amsrm"]));
          }, boldSymbol = function(value, mode, type) {
            return type !== "textord" && lookupSymbol(value, "Math-BoldItalic", mode).metrics ? {
              fontName: "Math-BoldItalic",
              fontClass: "boldsymbol"
            } : {
              fontName: "Main-Bold",
              fontClass: "mathbf"
            };
          }, makeOrd = function(group, options) {
            let type = group.type === "mathord" ? "mathord" : "textord", mode = group.mode, text = group.text, classes = ["mord"], {
              font,
              fontFamily,
              fontWeight,
              fontShape
            } = options, useFont = mode === "math" || mode === "text" && !!font, fontOrFamily = useFont ? font : fontFamily, wideFontName = "", wideFontClass = "";
            if (text.charCodeAt(0) === 55349) {
              let wideCharData = wideCharacterFont(text);
              wideFontName = wideCharData.font, wideFontClass = wideCharData[mode + "Class"];
            }
            if (wideFontName)
              return makeSymbol(text, wideFontName, mode, options, classes.concat(wideFontClass));
            if (fontOrFamily) {
              let fontName, fontClasses;
              if (fontOrFamily === "boldsymbol") {
                let fontData = boldSymbol(text, mode, type);
                fontName = fontData.fontName, fontClasses = [fontData.fontClass];
              } else useFont ? (fontName = fontMap[font].fontName, fontClasses = [font]) : (fontName = retrieveTextFontName(fontFamily, fontWeight, fontShape), fontClasses = [fontFamily, fontWeight, fontShape]);
              if (lookupSymbol(text, fontName, mode).metrics)
                return makeSymbol(text, fontName, mode, options, classes.concat(fontClasses));
              if (ligatures.hasOwnProperty(text) && fontName.slice(0, 10) === "Typewriter") {
                let parts = [];
                for (let i = 0; i < text.length; i++)
                  parts.push(makeSymbol(text[i], fontName, mode, options, classes.concat(fontClasses)));
                return makeFragment(parts);
              }
            }
            if (type === "mathord")
              return makeSymbol(text, "Math-Italic", mode, options, classes.concat(["mathnormal"]));
            if (type === "textord") {
              let font2 = src_symbols[mode][text] && src_symbols[mode][text].font;
              if (font2 === "ams") {
                let fontName = retrieveTextFontName("amsrm", fontWeight, fontShape);
                return makeSymbol(text, fontName, mode, options, classes.concat("amsrm", fontWeight, fontShape));
              } else if (font2 === "main" || !font2) {
                let fontName = retrieveTextFontName("textrm", fontWeight, fontShape);
                return makeSymbol(text, fontName, mode, options, classes.concat(fontWeight, fontShape));
              } else {
                let fontName = retrieveTextFontName(font2, fontWeight, fontShape);
                return makeSymbol(text, fontName, mode, options, classes.concat(fontName, fontWeight, fontShape));
              }
            } else
              throw new Error("unexpected type: " + type + " in makeOrd");
          }, canCombine = (prev, next) => {
            if (createClass(prev.classes) !== createClass(next.classes) || prev.skew !== next.skew || prev.maxFontSize !== next.maxFontSize || prev.italic !== 0 && prev.hasClass("mathnormal"))
              return !1;
            if (prev.classes.length === 1) {
              let cls = prev.classes[0];
              if (cls === "mbin" || cls === "mord")
                return !1;
            }
            for (let key of Object.keys(prev.style))
              if (prev.style[key] !== next.style[key])
                return !1;
            for (let key of Object.keys(next.style))
              if (prev.style[key] !== next.style[key])
                return !1;
            return !0;
          }, tryCombineChars = (chars) => {
            for (let i = 0; i < chars.length - 1; i++) {
              let prev = chars[i], next = chars[i + 1];
              prev instanceof SymbolNode && next instanceof SymbolNode && canCombine(prev, next) && (prev.text += next.text, prev.height = Math.max(prev.height, next.height), prev.depth = Math.max(prev.depth, next.depth), prev.italic = next.italic, chars.splice(i + 1, 1), i--);
            }
            return chars;
          }, sizeElementFromChildren = function(elem) {
            let height = 0, depth = 0, maxFontSize = 0;
            for (let i = 0; i < elem.children.length; i++) {
              let child = elem.children[i];
              child.height > height && (height = child.height), child.depth > depth && (depth = child.depth), child.maxFontSize > maxFontSize && (maxFontSize = child.maxFontSize);
            }
            elem.height = height, elem.depth = depth, elem.maxFontSize = maxFontSize;
          }, makeSpan = function(classes, children, options, style) {
            let span = new Span(classes, children, options, style);
            return sizeElementFromChildren(span), span;
          }, makeSvgSpan = (classes, children, options, style) => new Span(classes, children, options, style), makeLineSpan = function(className, options, thickness) {
            let line = makeSpan([className], [], options);
            return line.height = Math.max(thickness || options.fontMetrics().defaultRuleThickness, options.minRuleThickness), line.style.borderBottomWidth = makeEm(line.height), line.maxFontSize = 1, line;
          }, makeAnchor = function(href, classes, children, options) {
            let anchor = new Anchor(href, classes, children, options);
            return sizeElementFromChildren(anchor), anchor;
          }, makeFragment = function(children) {
            let fragment = new DocumentFragment(children);
            return sizeElementFromChildren(fragment), fragment;
          }, wrapFragment = function(group, options) {
            return group instanceof DocumentFragment ? makeSpan([], [group], options) : group;
          }, getVListChildrenAndDepth = function(params) {
            if (params.positionType === "individualShift") {
              let oldChildren = params.children, children = [oldChildren[0]], depth2 = -oldChildren[0].shift - oldChildren[0].elem.depth, currPos = depth2;
              for (let i = 1; i < oldChildren.length; i++) {
                let diff = -oldChildren[i].shift - currPos - oldChildren[i].elem.depth, size = diff - (oldChildren[i - 1].elem.height + oldChildren[i - 1].elem.depth);
                currPos = currPos + diff, children.push({
                  type: "kern",
                  size
                }), children.push(oldChildren[i]);
              }
              return {
                children,
                depth: depth2
              };
            }
            let depth;
            if (params.positionType === "top") {
              let bottom = params.positionData;
              for (let i = 0; i < params.children.length; i++) {
                let child = params.children[i];
                bottom -= child.type === "kern" ? child.size : child.elem.height + child.elem.depth;
              }
              depth = bottom;
            } else if (params.positionType === "bottom")
              depth = -params.positionData;
            else {
              let firstChild = params.children[0];
              if (firstChild.type !== "elem")
                throw new Error('First child must have type "elem".');
              if (params.positionType === "shift")
                depth = -firstChild.elem.depth - params.positionData;
              else if (params.positionType === "firstBaseline")
                depth = -firstChild.elem.depth;
              else
                throw new Error("Invalid positionType " + params.positionType + ".");
            }
            return {
              children: params.children,
              depth
            };
          }, makeVList = function(params, options) {
            let {
              children,
              depth
            } = getVListChildrenAndDepth(params), pstrutSize = 0;
            for (let i = 0; i < children.length; i++) {
              let child = children[i];
              if (child.type === "elem") {
                let elem = child.elem;
                pstrutSize = Math.max(pstrutSize, elem.maxFontSize, elem.height);
              }
            }
            pstrutSize += 2;
            let pstrut = makeSpan(["pstrut"], []);
            pstrut.style.height = makeEm(pstrutSize);
            let realChildren = [], minPos = depth, maxPos = depth, currPos = depth;
            for (let i = 0; i < children.length; i++) {
              let child = children[i];
              if (child.type === "kern")
                currPos += child.size;
              else {
                let elem = child.elem, classes = child.wrapperClasses || [], style = child.wrapperStyle || {}, childWrap = makeSpan(classes, [pstrut, elem], void 0, style);
                childWrap.style.top = makeEm(-pstrutSize - currPos - elem.depth), child.marginLeft && (childWrap.style.marginLeft = child.marginLeft), child.marginRight && (childWrap.style.marginRight = child.marginRight), realChildren.push(childWrap), currPos += elem.height + elem.depth;
              }
              minPos = Math.min(minPos, currPos), maxPos = Math.max(maxPos, currPos);
            }
            let vlist = makeSpan(["vlist"], realChildren);
            vlist.style.height = makeEm(maxPos);
            let rows;
            if (minPos < 0) {
              let emptySpan = makeSpan([], []), depthStrut = makeSpan(["vlist"], [emptySpan]);
              depthStrut.style.height = makeEm(-minPos);
              let topStrut = makeSpan(["vlist-s"], [new SymbolNode("\u200B")]);
              rows = [makeSpan(["vlist-r"], [vlist, topStrut]), makeSpan(["vlist-r"], [depthStrut])];
            } else
              rows = [makeSpan(["vlist-r"], [vlist])];
            let vtable = makeSpan(["vlist-t"], rows);
            return rows.length === 2 && vtable.classes.push("vlist-t2"), vtable.height = maxPos, vtable.depth = -minPos, vtable;
          }, makeGlue = (measurement, options) => {
            let rule = makeSpan(["mspace"], [], options), size = calculateSize(measurement, options);
            return rule.style.marginRight = makeEm(size), rule;
          }, retrieveTextFontName = (fontFamily, fontWeight, fontShape) => {
            let baseFontName, fontStylesName;
            switch (fontFamily) {
              case "amsrm":
                baseFontName = "AMS";
                break;
              case "textrm":
                baseFontName = "Main";
                break;
              case "textsf":
                baseFontName = "SansSerif";
                break;
              case "texttt":
                baseFontName = "Typewriter";
                break;
              default:
                baseFontName = fontFamily;
            }
            return fontWeight === "textbf" && fontShape === "textit" ? fontStylesName = "BoldItalic" : fontWeight === "textbf" ? fontStylesName = "Bold" : fontShape === "textit" ? fontStylesName = "Italic" : fontStylesName = "Regular", baseFontName + "-" + fontStylesName;
          }, fontMap = {
            // styles
            mathbf: {
              variant: "bold",
              fontName: "Main-Bold"
            },
            mathrm: {
              variant: "normal",
              fontName: "Main-Regular"
            },
            textit: {
              variant: "italic",
              fontName: "Main-Italic"
            },
            mathit: {
              variant: "italic",
              fontName: "Main-Italic"
            },
            mathnormal: {
              variant: "italic",
              fontName: "Math-Italic"
            },
            mathsfit: {
              variant: "sans-serif-italic",
              fontName: "SansSerif-Italic"
            },
            // "boldsymbol" is missing because they require the use of multiple fonts:
            // Math-BoldItalic and Main-Bold.  This is handled by a special case in
            // makeOrd which ends up calling boldsymbol.
            // families
            mathbb: {
              variant: "double-struck",
              fontName: "AMS-Regular"
            },
            mathcal: {
              variant: "script",
              fontName: "Caligraphic-Regular"
            },
            mathfrak: {
              variant: "fraktur",
              fontName: "Fraktur-Regular"
            },
            mathscr: {
              variant: "script",
              fontName: "Script-Regular"
            },
            mathsf: {
              variant: "sans-serif",
              fontName: "SansSerif-Regular"
            },
            mathtt: {
              variant: "monospace",
              fontName: "Typewriter-Regular"
            }
          }, svgData = {
            //   path, width, height
            vec: ["vec", 0.471, 0.714],
            // values from the font glyph
            oiintSize1: ["oiintSize1", 0.957, 0.499],
            // oval to overlay the integrand
            oiintSize2: ["oiintSize2", 1.472, 0.659],
            oiiintSize1: ["oiiintSize1", 1.304, 0.499],
            oiiintSize2: ["oiiintSize2", 1.98, 0.659]
          }, staticSvg = function(value, options) {
            let [pathName, width, height] = svgData[value], path2 = new PathNode(pathName), svgNode = new SvgNode([path2], {
              width: makeEm(width),
              height: makeEm(height),
              // Override CSS rule `.katex svg { width: 100% }`
              style: "width:" + makeEm(width),
              viewBox: "0 0 " + 1e3 * width + " " + 1e3 * height,
              preserveAspectRatio: "xMinYMin"
            }), span = makeSvgSpan(["overlay"], [svgNode], options);
            return span.height = height, span.style.height = makeEm(height), span.style.width = makeEm(width), span;
          }, thinspace = {
            number: 3,
            unit: "mu"
          }, mediumspace = {
            number: 4,
            unit: "mu"
          }, thickspace = {
            number: 5,
            unit: "mu"
          }, spacings = {
            mord: {
              mop: thinspace,
              mbin: mediumspace,
              mrel: thickspace,
              minner: thinspace
            },
            mop: {
              mord: thinspace,
              mop: thinspace,
              mrel: thickspace,
              minner: thinspace
            },
            mbin: {
              mord: mediumspace,
              mop: mediumspace,
              mopen: mediumspace,
              minner: mediumspace
            },
            mrel: {
              mord: thickspace,
              mop: thickspace,
              mopen: thickspace,
              minner: thickspace
            },
            mopen: {},
            mclose: {
              mop: thinspace,
              mbin: mediumspace,
              mrel: thickspace,
              minner: thinspace
            },
            mpunct: {
              mord: thinspace,
              mop: thinspace,
              mrel: thickspace,
              mopen: thinspace,
              mclose: thinspace,
              mpunct: thinspace,
              minner: thinspace
            },
            minner: {
              mord: thinspace,
              mop: thinspace,
              mbin: mediumspace,
              mrel: thickspace,
              mopen: thinspace,
              mpunct: thinspace,
              minner: thinspace
            }
          }, tightSpacings = {
            mord: {
              mop: thinspace
            },
            mop: {
              mord: thinspace,
              mop: thinspace
            },
            mbin: {},
            mrel: {},
            mopen: {},
            mclose: {
              mop: thinspace
            },
            mpunct: {},
            minner: {
              mop: thinspace
            }
          }, _functions = {}, _htmlGroupBuilders = {}, _mathmlGroupBuilders = {};
          function defineFunction(data) {
            let {
              type,
              names,
              htmlBuilder: htmlBuilder2,
              mathmlBuilder: mathmlBuilder2
            } = data;
            for (let i = 0; i < names.length; ++i)
              _functions[names[i]] = data;
            type && (htmlBuilder2 && (_htmlGroupBuilders[type] = htmlBuilder2), mathmlBuilder2 && (_mathmlGroupBuilders[type] = mathmlBuilder2));
          }
          function defineFunctionBuilders(_ref) {
            let {
              type,
              htmlBuilder: htmlBuilder2,
              mathmlBuilder: mathmlBuilder2
            } = _ref;
            htmlBuilder2 && (_htmlGroupBuilders[type] = htmlBuilder2), mathmlBuilder2 && (_mathmlGroupBuilders[type] = mathmlBuilder2);
          }
          let normalizeArgument = function(arg) {
            return arg.type === "ordgroup" && arg.body.length === 1 ? arg.body[0] : arg;
          }, ordargument = function(arg) {
            return arg.type === "ordgroup" ? arg.body : [arg];
          }, binLeftCanceller = /* @__PURE__ */ new Set(["leftmost", "mbin", "mopen", "mrel", "mop", "mpunct"]), binRightCanceller = /* @__PURE__ */ new Set(["rightmost", "mrel", "mclose", "mpunct"]), styleMap = {
            display: src_Style.DISPLAY,
            text: src_Style.TEXT,
            script: src_Style.SCRIPT,
            scriptscript: src_Style.SCRIPTSCRIPT
          }, DomEnum = {
            mord: "mord",
            mop: "mop",
            mbin: "mbin",
            mrel: "mrel",
            mopen: "mopen",
            mclose: "mclose",
            mpunct: "mpunct",
            minner: "minner"
          }, buildExpression = function(expression, options, isRealGroup, surrounding) {
            surrounding === void 0 && (surrounding = [null, null]);
            let groups = [];
            for (let i = 0; i < expression.length; i++) {
              let output = buildGroup(expression[i], options);
              if (output instanceof DocumentFragment) {
                let children = output.children;
                groups.push(...children);
              } else
                groups.push(output);
            }
            if (tryCombineChars(groups), !isRealGroup)
              return groups;
            let glueOptions = options;
            if (expression.length === 1) {
              let node = expression[0];
              node.type === "sizing" ? glueOptions = options.havingSize(node.size) : node.type === "styling" && (glueOptions = options.havingStyle(styleMap[node.style]));
            }
            let dummyPrev = makeSpan([surrounding[0] || "leftmost"], [], options), dummyNext = makeSpan([surrounding[1] || "rightmost"], [], options), isRoot = isRealGroup === "root";
            return traverseNonSpaceNodes(groups, (node, prev) => {
              let prevType = prev.classes[0], type = node.classes[0];
              prevType === "mbin" && binRightCanceller.has(type) ? prev.classes[0] = "mord" : type === "mbin" && binLeftCanceller.has(prevType) && (node.classes[0] = "mord");
            }, {
              node: dummyPrev
            }, dummyNext, isRoot), traverseNonSpaceNodes(groups, (node, prev) => {
              var _tightSpacings$prevTy, _spacings$prevType;
              let prevType = getTypeOfDomTree(prev), type = getTypeOfDomTree(node), space = prevType && type ? node.hasClass("mtight") ? (_tightSpacings$prevTy = tightSpacings[prevType]) == null ? void 0 : _tightSpacings$prevTy[type] : (_spacings$prevType = spacings[prevType]) == null ? void 0 : _spacings$prevType[type] : null;
              if (space)
                return makeGlue(space, glueOptions);
            }, {
              node: dummyPrev
            }, dummyNext, isRoot), groups;
          }, traverseNonSpaceNodes = function(nodes, callback, prev, next, isRoot) {
            next && nodes.push(next);
            let i = 0;
            for (; i < nodes.length; i++) {
              let node = nodes[i], partialGroup = checkPartialGroup(node);
              if (partialGroup) {
                traverseNonSpaceNodes(partialGroup.children, callback, prev, null, isRoot);
                continue;
              }
              let nonspace = !node.hasClass("mspace");
              if (nonspace) {
                let result = callback(node, prev.node);
                result && (prev.insertAfter ? prev.insertAfter(result) : (nodes.unshift(result), i++));
              }
              nonspace ? prev.node = node : isRoot && node.hasClass("newline") && (prev.node = makeSpan(["leftmost"])), prev.insertAfter = /* @__PURE__ */ ((index) => (n) => {
                nodes.splice(index + 1, 0, n), i++;
              })(i);
            }
            next && nodes.pop();
          }, checkPartialGroup = function(node) {
            return node instanceof DocumentFragment || node instanceof Anchor || node instanceof Span && node.hasClass("enclosing") ? node : null;
          }, getOutermostNode = function(node, side) {
            let partialGroup = checkPartialGroup(node);
            if (partialGroup) {
              let children = partialGroup.children;
              if (children.length) {
                if (side === "right")
                  return getOutermostNode(children[children.length - 1], "right");
                if (side === "left")
                  return getOutermostNode(children[0], "left");
              }
            }
            return node;
          }, getTypeOfDomTree = function(node, side) {
            if (!node)
              return null;
            side && (node = getOutermostNode(node, side));
            let className = node.classes[0];
            return DomEnum[className] || null;
          }, makeNullDelimiter = function(options, classes) {
            let moreClasses = ["nulldelimiter"].concat(options.baseSizingClasses());
            return makeSpan(classes.concat(moreClasses));
          }, buildGroup = function(group, options, baseOptions) {
            if (!group)
              return makeSpan();
            if (_htmlGroupBuilders[group.type]) {
              let groupNode = _htmlGroupBuilders[group.type](group, options);
              if (baseOptions && options.size !== baseOptions.size) {
                groupNode = makeSpan(options.sizingClasses(baseOptions), [groupNode], options);
                let multiplier = options.sizeMultiplier / baseOptions.sizeMultiplier;
                groupNode.height *= multiplier, groupNode.depth *= multiplier;
              }
              return groupNode;
            } else
              throw new src_ParseError("Got group of unknown type: '" + group.type + "'");
          };
          function buildHTMLUnbreakable(children, options) {
            let body = makeSpan(["base"], children, options), strut = makeSpan(["strut"]);
            return strut.style.height = makeEm(body.height + body.depth), body.depth && (strut.style.verticalAlign = makeEm(-body.depth)), body.children.unshift(strut), body;
          }
          function buildHTML(tree, options) {
            let tag = null;
            tree.length === 1 && tree[0].type === "tag" && (tag = tree[0].tag, tree = tree[0].body);
            let expression = buildExpression(tree, options, "root"), eqnNum;
            expression.length === 2 && expression[1].hasClass("tag") && (eqnNum = expression.pop());
            let children = [], parts = [];
            for (let i = 0; i < expression.length; i++)
              if (parts.push(expression[i]), expression[i].hasClass("mbin") || expression[i].hasClass("mrel") || expression[i].hasClass("allowbreak")) {
                let nobreak = !1;
                for (; i < expression.length - 1 && expression[i + 1].hasClass("mspace") && !expression[i + 1].hasClass("newline"); )
                  i++, parts.push(expression[i]), expression[i].hasClass("nobreak") && (nobreak = !0);
                nobreak || (children.push(buildHTMLUnbreakable(parts, options)), parts = []);
              } else expression[i].hasClass("newline") && (parts.pop(), parts.length > 0 && (children.push(buildHTMLUnbreakable(parts, options)), parts = []), children.push(expression[i]));
            parts.length > 0 && children.push(buildHTMLUnbreakable(parts, options));
            let tagChild;
            tag ? (tagChild = buildHTMLUnbreakable(buildExpression(tag, options, !0), options), tagChild.classes = ["tag"], children.push(tagChild)) : eqnNum && children.push(eqnNum);
            let htmlNode = makeSpan(["katex-html"], children);
            if (htmlNode.setAttribute("aria-hidden", "true"), tagChild) {
              let strut = tagChild.children[0];
              strut.style.height = makeEm(htmlNode.height + htmlNode.depth), htmlNode.depth && (strut.style.verticalAlign = makeEm(-htmlNode.depth));
            }
            return htmlNode;
          }
          function newDocumentFragment(children) {
            return new DocumentFragment(children);
          }
          class MathNode {
            constructor(type, children, classes) {
              this.type = void 0, this.attributes = void 0, this.children = void 0, this.classes = void 0, this.type = type, this.attributes = {}, this.children = children || [], this.classes = classes || [];
            }
            /**
             * Sets an attribute on a MathML node. MathML depends on attributes to convey a
             * semantic content, so this is used heavily.
             */
            setAttribute(name, value) {
              this.attributes[name] = value;
            }
            /**
             * Gets an attribute on a MathML node.
             */
            getAttribute(name) {
              return this.attributes[name];
            }
            /**
             * Converts the math node into a MathML-namespaced DOM element.
             */
            toNode() {
              let node = document.createElementNS("http://www.w3.org/1998/Math/MathML", this.type);
              for (let attr in this.attributes)
                Object.prototype.hasOwnProperty.call(this.attributes, attr) && node.setAttribute(attr, this.attributes[attr]);
              this.classes.length > 0 && (node.className = createClass(this.classes));
              for (let i = 0; i < this.children.length; i++)
                if (this.children[i] instanceof TextNode && this.children[i + 1] instanceof TextNode) {
                  let text = this.children[i].toText() + this.children[++i].toText();
                  for (; this.children[i + 1] instanceof TextNode; )
                    text += this.children[++i].toText();
                  node.appendChild(new TextNode(text).toNode());
                } else
                  node.appendChild(this.children[i].toNode());
              return node;
            }
            /**
             * Converts the math node into an HTML markup string.
             */
            toMarkup() {
              let markup = "<" + this.type;
              for (let attr in this.attributes)
                Object.prototype.hasOwnProperty.call(this.attributes, attr) && (markup += " " + attr + '="', markup += utils_escape(this.attributes[attr]), markup += '"');
              this.classes.length > 0 && (markup += ' class ="' + utils_escape(createClass(this.classes)) + '"'), markup += ">";
              for (let i = 0; i < this.children.length; i++)
                markup += this.children[i].toMarkup();
              return markup += "</" + this.type + ">", markup;
            }
            /**
             * Converts the math node into a string, similar to innerText, but escaped.
             */
            toText() {
              return this.children.map((child) => child.toText()).join("");
            }
          }
          class TextNode {
            constructor(text) {
              this.text = void 0, this.text = text;
            }
            /**
             * Converts the text node into a DOM text node.
             */
            toNode() {
              return document.createTextNode(this.text);
            }
            /**
             * Converts the text node into escaped HTML markup
             * (representing the text itself).
             */
            toMarkup() {
              return utils_escape(this.toText());
            }
            /**
             * Converts the text node into a string
             * (representing the text itself).
             */
            toText() {
              return this.text;
            }
          }
          class SpaceNode {
            /**
             * Create a Space node with width given in CSS ems.
             */
            constructor(width) {
              this.width = void 0, this.character = void 0, this.width = width, width >= 0.05555 && width <= 0.05556 ? this.character = "\u200A" : width >= 0.1666 && width <= 0.1667 ? this.character = "\u2009" : width >= 0.2222 && width <= 0.2223 ? this.character = "\u2005" : width >= 0.2777 && width <= 0.2778 ? this.character = "\u2005\u200A" : width >= -0.05556 && width <= -0.05555 ? this.character = "\u200A\u2063" : width >= -0.1667 && width <= -0.1666 ? this.character = "\u2009\u2063" : width >= -0.2223 && width <= -0.2222 ? this.character = "\u205F\u2063" : width >= -0.2778 && width <= -0.2777 ? this.character = "\u2005\u2063" : this.character = null;
            }
            /**
             * Converts the math node into a MathML-namespaced DOM element.
             */
            toNode() {
              if (this.character)
                return document.createTextNode(this.character);
              {
                let node = document.createElementNS("http://www.w3.org/1998/Math/MathML", "mspace");
                return node.setAttribute("width", makeEm(this.width)), node;
              }
            }
            /**
             * Converts the math node into an HTML markup string.
             */
            toMarkup() {
              return this.character ? "<mtext>" + this.character + "</mtext>" : '<mspace width="' + makeEm(this.width) + '"/>';
            }
            /**
             * Converts the math node into a string, similar to innerText.
             */
            toText() {
              return this.character ? this.character : " ";
            }
          }
          let noVariantSymbols = /* @__PURE__ */ new Set(["\\imath", "\\jmath"]), rowLikeTypes = /* @__PURE__ */ new Set(["mrow", "mtable"]), makeText = function(text, mode, options) {
            return src_symbols[mode][text] && src_symbols[mode][text].replace && text.charCodeAt(0) !== 55349 && !(ligatures.hasOwnProperty(text) && options && (options.fontFamily && options.fontFamily.slice(4, 6) === "tt" || options.font && options.font.slice(4, 6) === "tt")) && (text = src_symbols[mode][text].replace), new TextNode(text);
          }, makeRow = function(body) {
            return body.length === 1 ? body[0] : new MathNode("mrow", body);
          }, mathFontVariants = {
            mathit: "italic",
            boldsymbol: (group) => group.type === "textord" ? "bold" : "bold-italic",
            mathbf: "bold",
            mathbb: "double-struck",
            mathsfit: "sans-serif-italic",
            mathfrak: "fraktur",
            mathscr: "script",
            mathcal: "script",
            mathsf: "sans-serif",
            mathtt: "monospace"
          }, getVariant = (group, options) => {
            if (group.mode === "text") {
              if (options.fontFamily === "texttt")
                return "monospace";
              if (options.fontFamily === "textsf")
                return options.fontShape === "textit" && options.fontWeight === "textbf" ? "sans-serif-bold-italic" : options.fontShape === "textit" ? "sans-serif-italic" : options.fontWeight === "textbf" ? "bold-sans-serif" : "sans-serif";
              if (options.fontShape === "textit" && options.fontWeight === "textbf")
                return "bold-italic";
              if (options.fontShape === "textit")
                return "italic";
              if (options.fontWeight === "textbf")
                return "bold";
            }
            let font = options.font;
            if (!font || font === "mathnormal")
              return null;
            let mode = group.mode, mathVariant = mathFontVariants[font];
            if (mathVariant)
              return typeof mathVariant == "function" ? mathVariant(group) : mathVariant;
            let text = group.text;
            if (noVariantSymbols.has(text))
              return null;
            if (src_symbols[mode][text]) {
              let replacement = src_symbols[mode][text].replace;
              replacement && (text = replacement);
            }
            let fontName = fontMap[font].fontName;
            return getCharacterMetrics(text, fontName, mode) ? fontMap[font].variant : null;
          };
          function isNumberPunctuation(group) {
            if (!group)
              return !1;
            if (group.type === "mi" && group.children.length === 1) {
              let child = group.children[0];
              return child instanceof TextNode && child.text === ".";
            } else if (group.type === "mo" && group.children.length === 1 && group.getAttribute("separator") === "true" && group.getAttribute("lspace") === "0em" && group.getAttribute("rspace") === "0em") {
              let child = group.children[0];
              return child instanceof TextNode && child.text === ",";
            } else
              return !1;
          }
          let buildMathML_buildExpression = function(expression, options, isOrdgroup) {
            if (expression.length === 1) {
              let group = buildMathML_buildGroup(expression[0], options);
              return isOrdgroup && group instanceof MathNode && group.type === "mo" && (group.setAttribute("lspace", "0em"), group.setAttribute("rspace", "0em")), [group];
            }
            let groups = [], lastGroup;
            for (let i = 0; i < expression.length; i++) {
              let group = buildMathML_buildGroup(expression[i], options);
              if (group instanceof MathNode && lastGroup instanceof MathNode) {
                if (group.type === "mtext" && lastGroup.type === "mtext" && group.getAttribute("mathvariant") === lastGroup.getAttribute("mathvariant")) {
                  lastGroup.children.push(...group.children);
                  continue;
                } else if (group.type === "mn" && lastGroup.type === "mn") {
                  lastGroup.children.push(...group.children);
                  continue;
                } else if (isNumberPunctuation(group) && lastGroup.type === "mn") {
                  lastGroup.children.push(...group.children);
                  continue;
                } else if (group.type === "mn" && isNumberPunctuation(lastGroup))
                  group.children = [...lastGroup.children, ...group.children], groups.pop();
                else if ((group.type === "msup" || group.type === "msub") && group.children.length >= 1 && (lastGroup.type === "mn" || isNumberPunctuation(lastGroup))) {
                  let base = group.children[0];
                  base instanceof MathNode && base.type === "mn" && (base.children = [...lastGroup.children, ...base.children], groups.pop());
                } else if (lastGroup.type === "mi" && lastGroup.children.length === 1) {
                  let lastChild = lastGroup.children[0];
                  if (lastChild instanceof TextNode && lastChild.text === "\u0338" && (group.type === "mo" || group.type === "mi" || group.type === "mn")) {
                    let child = group.children[0];
                    child instanceof TextNode && child.text.length > 0 && (child.text = child.text.slice(0, 1) + "\u0338" + child.text.slice(1), groups.pop());
                  }
                }
              }
              groups.push(group), lastGroup = group;
            }
            return groups;
          }, buildExpressionRow = function(expression, options, isOrdgroup) {
            return makeRow(buildMathML_buildExpression(expression, options, isOrdgroup));
          }, buildMathML_buildGroup = function(group, options) {
            if (!group)
              return new MathNode("mrow");
            if (_mathmlGroupBuilders[group.type])
              return _mathmlGroupBuilders[group.type](group, options);
            throw new src_ParseError("Got group of unknown type: '" + group.type + "'");
          };
          function buildMathML(tree, texExpression, options, isDisplayMode, forMathmlOnly) {
            let expression = buildMathML_buildExpression(tree, options), wrapper;
            expression.length === 1 && expression[0] instanceof MathNode && rowLikeTypes.has(expression[0].type) ? wrapper = expression[0] : wrapper = new MathNode("mrow", expression);
            let annotation = new MathNode("annotation", [new TextNode(texExpression)]);
            annotation.setAttribute("encoding", "application/x-tex");
            let semantics = new MathNode("semantics", [wrapper, annotation]), math2 = new MathNode("math", [semantics]);
            return math2.setAttribute("xmlns", "http://www.w3.org/1998/Math/MathML"), isDisplayMode && math2.setAttribute("display", "block"), makeSpan([forMathmlOnly ? "katex" : "katex-mathml"], [math2]);
          }
          let sizeStyleMap = [
            // Each element contains [textsize, scriptsize, scriptscriptsize].
            // The size mappings are taken from TeX with \normalsize=10pt.
            [1, 1, 1],
            // size1: [5, 5, 5]              \tiny
            [2, 1, 1],
            // size2: [6, 5, 5]
            [3, 1, 1],
            // size3: [7, 5, 5]              \scriptsize
            [4, 2, 1],
            // size4: [8, 6, 5]              \footnotesize
            [5, 2, 1],
            // size5: [9, 6, 5]              \small
            [6, 3, 1],
            // size6: [10, 7, 5]             \normalsize
            [7, 4, 2],
            // size7: [12, 8, 6]             \large
            [8, 6, 3],
            // size8: [14.4, 10, 7]          \Large
            [9, 7, 6],
            // size9: [17.28, 12, 10]        \LARGE
            [10, 8, 7],
            // size10: [20.74, 14.4, 12]     \huge
            [11, 10, 9]
            // size11: [24.88, 20.74, 17.28] \HUGE
          ], sizeMultipliers = [
            // fontMetrics.js:getGlobalMetrics also uses size indexes, so if
            // you change size indexes, change that function.
            0.5,
            0.6,
            0.7,
            0.8,
            0.9,
            1,
            1.2,
            1.44,
            1.728,
            2.074,
            2.488
          ], sizeAtStyle = function(size, style) {
            return style.size < 2 ? size : sizeStyleMap[size - 1][style.size - 1];
          };
          class Options {
            constructor(data) {
              this.style = void 0, this.color = void 0, this.size = void 0, this.textSize = void 0, this.phantom = void 0, this.font = void 0, this.fontFamily = void 0, this.fontWeight = void 0, this.fontShape = void 0, this.sizeMultiplier = void 0, this.maxSize = void 0, this.minRuleThickness = void 0, this._fontMetrics = void 0, this.style = data.style, this.color = data.color, this.size = data.size || Options.BASESIZE, this.textSize = data.textSize || this.size, this.phantom = !!data.phantom, this.font = data.font || "", this.fontFamily = data.fontFamily || "", this.fontWeight = data.fontWeight || "", this.fontShape = data.fontShape || "", this.sizeMultiplier = sizeMultipliers[this.size - 1], this.maxSize = data.maxSize, this.minRuleThickness = data.minRuleThickness, this._fontMetrics = void 0;
            }
            /**
             * Returns a new options object with the same properties as "this".  Properties
             * from "extension" will be copied to the new options object.
             */
            extend(extension) {
              let data = {
                style: this.style,
                size: this.size,
                textSize: this.textSize,
                color: this.color,
                phantom: this.phantom,
                font: this.font,
                fontFamily: this.fontFamily,
                fontWeight: this.fontWeight,
                fontShape: this.fontShape,
                maxSize: this.maxSize,
                minRuleThickness: this.minRuleThickness
              };
              return Object.assign(data, extension), new Options(data);
            }
            /**
             * Return an options object with the given style. If `this.style === style`,
             * returns `this`.
             */
            havingStyle(style) {
              return this.style === style ? this : this.extend({
                style,
                size: sizeAtStyle(this.textSize, style)
              });
            }
            /**
             * Return an options object with a cramped version of the current style. If
             * the current style is cramped, returns `this`.
             */
            havingCrampedStyle() {
              return this.havingStyle(this.style.cramp());
            }
            /**
             * Return an options object with the given size and in at least `\textstyle`.
             * Returns `this` if appropriate.
             */
            havingSize(size) {
              return this.size === size && this.textSize === size ? this : this.extend({
                style: this.style.text(),
                size,
                textSize: size,
                sizeMultiplier: sizeMultipliers[size - 1]
              });
            }
            /**
             * Like `this.havingSize(BASESIZE).havingStyle(style)`. If `style` is omitted,
             * changes to at least `\textstyle`.
             */
            havingBaseStyle(style) {
              style = style || this.style.text();
              let wantSize = sizeAtStyle(Options.BASESIZE, style);
              return this.size === wantSize && this.textSize === Options.BASESIZE && this.style === style ? this : this.extend({
                style,
                size: wantSize
              });
            }
            /**
             * Remove the effect of sizing changes such as \Huge.
             * Keep the effect of the current style, such as \scriptstyle.
             */
            havingBaseSizing() {
              let size;
              switch (this.style.id) {
                case 4:
                case 5:
                  size = 3;
                  break;
                case 6:
                case 7:
                  size = 1;
                  break;
                default:
                  size = 6;
              }
              return this.extend({
                style: this.style.text(),
                size
              });
            }
            /**
             * Create a new options object with the given color.
             */
            withColor(color) {
              return this.extend({
                color
              });
            }
            /**
             * Create a new options object with "phantom" set to true.
             */
            withPhantom() {
              return this.extend({
                phantom: !0
              });
            }
            /**
             * Creates a new options object with the given math font or old text font.
             * @type {[type]}
             */
            withFont(font) {
              return this.extend({
                font
              });
            }
            /**
             * Create a new options objects with the given fontFamily.
             */
            withTextFontFamily(fontFamily) {
              return this.extend({
                fontFamily,
                font: ""
              });
            }
            /**
             * Creates a new options object with the given font weight
             */
            withTextFontWeight(fontWeight) {
              return this.extend({
                fontWeight,
                font: ""
              });
            }
            /**
             * Creates a new options object with the given font weight
             */
            withTextFontShape(fontShape) {
              return this.extend({
                fontShape,
                font: ""
              });
            }
            /**
             * Return the CSS sizing classes required to switch from enclosing options
             * `oldOptions` to `this`. Returns an array of classes.
             */
            sizingClasses(oldOptions) {
              return oldOptions.size !== this.size ? ["sizing", "reset-size" + oldOptions.size, "size" + this.size] : [];
            }
            /**
             * Return the CSS sizing classes required to switch to the base size. Like
             * `this.havingSize(BASESIZE).sizingClasses(this)`.
             */
            baseSizingClasses() {
              return this.size !== Options.BASESIZE ? ["sizing", "reset-size" + this.size, "size" + Options.BASESIZE] : [];
            }
            /**
             * Return the font metrics for this size.
             */
            fontMetrics() {
              return this._fontMetrics || (this._fontMetrics = getGlobalMetrics(this.size)), this._fontMetrics;
            }
            /**
             * Gets the CSS color of the current options object
             */
            getColor() {
              return this.phantom ? "transparent" : this.color;
            }
          }
          Options.BASESIZE = 6;
          var src_Options = Options;
          let optionsFromSettings = function(settings) {
            return new src_Options({
              style: settings.displayMode ? src_Style.DISPLAY : src_Style.TEXT,
              maxSize: settings.maxSize,
              minRuleThickness: settings.minRuleThickness
            });
          }, displayWrap = function(node, settings) {
            if (settings.displayMode) {
              let classes = ["katex-display"];
              settings.leqno && classes.push("leqno"), settings.fleqn && classes.push("fleqn"), node = makeSpan(classes, [node]);
            }
            return node;
          }, buildTree = function(tree, expression, settings) {
            let options = optionsFromSettings(settings), katexNode;
            if (settings.output === "mathml")
              return buildMathML(tree, expression, options, settings.displayMode, !0);
            if (settings.output === "html") {
              let htmlNode = buildHTML(tree, options);
              katexNode = makeSpan(["katex"], [htmlNode]);
            } else {
              let mathMLNode = buildMathML(tree, expression, options, settings.displayMode, !1), htmlNode = buildHTML(tree, options);
              katexNode = makeSpan(["katex"], [mathMLNode, htmlNode]);
            }
            return displayWrap(katexNode, settings);
          }, buildHTMLTree = function(tree, expression, settings) {
            let options = optionsFromSettings(settings), htmlNode = buildHTML(tree, options), katexNode = makeSpan(["katex"], [htmlNode]);
            return displayWrap(katexNode, settings);
          };
          var src_buildTree = (
            /* unused pure expression or super */
            null
          );
          let stretchyCodePoint = {
            widehat: "^",
            widecheck: "\u02C7",
            widetilde: "~",
            utilde: "~",
            overleftarrow: "\u2190",
            underleftarrow: "\u2190",
            xleftarrow: "\u2190",
            overrightarrow: "\u2192",
            underrightarrow: "\u2192",
            xrightarrow: "\u2192",
            underbrace: "\u23DF",
            overbrace: "\u23DE",
            underbracket: "\u23B5",
            overbracket: "\u23B4",
            overgroup: "\u23E0",
            undergroup: "\u23E1",
            overleftrightarrow: "\u2194",
            underleftrightarrow: "\u2194",
            xleftrightarrow: "\u2194",
            Overrightarrow: "\u21D2",
            xRightarrow: "\u21D2",
            overleftharpoon: "\u21BC",
            xleftharpoonup: "\u21BC",
            overrightharpoon: "\u21C0",
            xrightharpoonup: "\u21C0",
            xLeftarrow: "\u21D0",
            xLeftrightarrow: "\u21D4",
            xhookleftarrow: "\u21A9",
            xhookrightarrow: "\u21AA",
            xmapsto: "\u21A6",
            xrightharpoondown: "\u21C1",
            xleftharpoondown: "\u21BD",
            xrightleftharpoons: "\u21CC",
            xleftrightharpoons: "\u21CB",
            xtwoheadleftarrow: "\u219E",
            xtwoheadrightarrow: "\u21A0",
            xlongequal: "=",
            xtofrom: "\u21C4",
            xrightleftarrows: "\u21C4",
            xrightequilibrium: "\u21CC",
            // Not a perfect match.
            xleftequilibrium: "\u21CB",
            // None better available.
            "\\cdrightarrow": "\u2192",
            "\\cdleftarrow": "\u2190",
            "\\cdlongequal": "="
          }, stretchyMathML = function(label) {
            let node = new MathNode("mo", [new TextNode(stretchyCodePoint[label.replace(/^\\/, "")])]);
            return node.setAttribute("stretchy", "true"), node;
          }, katexImagesData = {
            //   path(s), minWidth, height, align
            overrightarrow: [["rightarrow"], 0.888, 522, "xMaxYMin"],
            overleftarrow: [["leftarrow"], 0.888, 522, "xMinYMin"],
            underrightarrow: [["rightarrow"], 0.888, 522, "xMaxYMin"],
            underleftarrow: [["leftarrow"], 0.888, 522, "xMinYMin"],
            xrightarrow: [["rightarrow"], 1.469, 522, "xMaxYMin"],
            "\\cdrightarrow": [["rightarrow"], 3, 522, "xMaxYMin"],
            // CD minwwidth2.5pc
            xleftarrow: [["leftarrow"], 1.469, 522, "xMinYMin"],
            "\\cdleftarrow": [["leftarrow"], 3, 522, "xMinYMin"],
            Overrightarrow: [["doublerightarrow"], 0.888, 560, "xMaxYMin"],
            xRightarrow: [["doublerightarrow"], 1.526, 560, "xMaxYMin"],
            xLeftarrow: [["doubleleftarrow"], 1.526, 560, "xMinYMin"],
            overleftharpoon: [["leftharpoon"], 0.888, 522, "xMinYMin"],
            xleftharpoonup: [["leftharpoon"], 0.888, 522, "xMinYMin"],
            xleftharpoondown: [["leftharpoondown"], 0.888, 522, "xMinYMin"],
            overrightharpoon: [["rightharpoon"], 0.888, 522, "xMaxYMin"],
            xrightharpoonup: [["rightharpoon"], 0.888, 522, "xMaxYMin"],
            xrightharpoondown: [["rightharpoondown"], 0.888, 522, "xMaxYMin"],
            xlongequal: [["longequal"], 0.888, 334, "xMinYMin"],
            "\\cdlongequal": [["longequal"], 3, 334, "xMinYMin"],
            xtwoheadleftarrow: [["twoheadleftarrow"], 0.888, 334, "xMinYMin"],
            xtwoheadrightarrow: [["twoheadrightarrow"], 0.888, 334, "xMaxYMin"],
            overleftrightarrow: [["leftarrow", "rightarrow"], 0.888, 522],
            overbrace: [["leftbrace", "midbrace", "rightbrace"], 1.6, 548],
            underbrace: [["leftbraceunder", "midbraceunder", "rightbraceunder"], 1.6, 548],
            underleftrightarrow: [["leftarrow", "rightarrow"], 0.888, 522],
            xleftrightarrow: [["leftarrow", "rightarrow"], 1.75, 522],
            xLeftrightarrow: [["doubleleftarrow", "doublerightarrow"], 1.75, 560],
            xrightleftharpoons: [["leftharpoondownplus", "rightharpoonplus"], 1.75, 716],
            xleftrightharpoons: [["leftharpoonplus", "rightharpoondownplus"], 1.75, 716],
            xhookleftarrow: [["leftarrow", "righthook"], 1.08, 522],
            xhookrightarrow: [["lefthook", "rightarrow"], 1.08, 522],
            overlinesegment: [["leftlinesegment", "rightlinesegment"], 0.888, 522],
            underlinesegment: [["leftlinesegment", "rightlinesegment"], 0.888, 522],
            overbracket: [["leftbracketover", "rightbracketover"], 1.6, 440],
            underbracket: [["leftbracketunder", "rightbracketunder"], 1.6, 410],
            overgroup: [["leftgroup", "rightgroup"], 0.888, 342],
            undergroup: [["leftgroupunder", "rightgroupunder"], 0.888, 342],
            xmapsto: [["leftmapsto", "rightarrow"], 1.5, 522],
            xtofrom: [["leftToFrom", "rightToFrom"], 1.75, 528],
            // The next three arrows are from the mhchem package.
            // In mhchem.sty, min-length is 2.0em. But these arrows might appear in the
            // document as \xrightarrow or \xrightleftharpoons. Those have
            // min-length = 1.75em, so we set min-length on these next three to match.
            xrightleftarrows: [["baraboveleftarrow", "rightarrowabovebar"], 1.75, 901],
            xrightequilibrium: [["baraboveshortleftharpoon", "rightharpoonaboveshortbar"], 1.75, 716],
            xleftequilibrium: [["shortbaraboveleftharpoon", "shortrightharpoonabovebar"], 1.75, 716]
          }, wideAccentLabels = /* @__PURE__ */ new Set(["widehat", "widecheck", "widetilde", "utilde"]), stretchySvg = function(group, options) {
            function buildSvgSpan_() {
              let viewBoxWidth = 4e5, label = group.label.slice(1);
              if (wideAccentLabels.has(label) && "base" in group) {
                let numChars = group.base.type === "ordgroup" ? group.base.body.length : 1, viewBoxHeight, pathName, height2;
                if (numChars > 5)
                  label === "widehat" || label === "widecheck" ? (viewBoxHeight = 420, viewBoxWidth = 2364, height2 = 0.42, pathName = label + "4") : (viewBoxHeight = 312, viewBoxWidth = 2340, height2 = 0.34, pathName = "tilde4");
                else {
                  let imgIndex = [1, 1, 2, 2, 3, 3][numChars];
                  label === "widehat" || label === "widecheck" ? (viewBoxWidth = [0, 1062, 2364, 2364, 2364][imgIndex], viewBoxHeight = [0, 239, 300, 360, 420][imgIndex], height2 = [0, 0.24, 0.3, 0.3, 0.36, 0.42][imgIndex], pathName = label + imgIndex) : (viewBoxWidth = [0, 600, 1033, 2339, 2340][imgIndex], viewBoxHeight = [0, 260, 286, 306, 312][imgIndex], height2 = [0, 0.26, 0.286, 0.3, 0.306, 0.34][imgIndex], pathName = "tilde" + imgIndex);
                }
                let path2 = new PathNode(pathName), svgNode = new SvgNode([path2], {
                  width: "100%",
                  height: makeEm(height2),
                  viewBox: "0 0 " + viewBoxWidth + " " + viewBoxHeight,
                  preserveAspectRatio: "none"
                });
                return {
                  span: makeSvgSpan([], [svgNode], options),
                  minWidth: 0,
                  height: height2
                };
              } else {
                let spans = [], data = katexImagesData[label];
                if (!data)
                  throw new Error('No SVG data for "' + label + '".');
                let [paths, minWidth2, viewBoxHeight] = data, height2 = viewBoxHeight / 1e3, numSvgChildren = paths.length, widthClasses, aligns;
                if (numSvgChildren === 1) {
                  if (data.length !== 4)
                    throw new Error('Expected 4-tuple for single-path SVG data "' + label + '".');
                  widthClasses = ["hide-tail"], aligns = [data[3]];
                } else if (numSvgChildren === 2)
                  widthClasses = ["halfarrow-left", "halfarrow-right"], aligns = ["xMinYMin", "xMaxYMin"];
                else if (numSvgChildren === 3)
                  widthClasses = ["brace-left", "brace-center", "brace-right"], aligns = ["xMinYMin", "xMidYMin", "xMaxYMin"];
                else
                  throw new Error(`Correct katexImagesData or update code here to support
                    ` + numSvgChildren + " children.");
                for (let i = 0; i < numSvgChildren; i++) {
                  let path2 = new PathNode(paths[i]), svgNode = new SvgNode([path2], {
                    width: "400em",
                    height: makeEm(height2),
                    viewBox: "0 0 " + viewBoxWidth + " " + viewBoxHeight,
                    preserveAspectRatio: aligns[i] + " slice"
                  }), span2 = makeSvgSpan([widthClasses[i]], [svgNode], options);
                  if (numSvgChildren === 1)
                    return {
                      span: span2,
                      minWidth: minWidth2,
                      height: height2
                    };
                  span2.style.height = makeEm(height2), spans.push(span2);
                }
                return {
                  span: makeSpan(["stretchy"], spans, options),
                  minWidth: minWidth2,
                  height: height2
                };
              }
            }
            let {
              span,
              minWidth,
              height
            } = buildSvgSpan_();
            return span.height = height, span.style.height = makeEm(height), minWidth > 0 && (span.style.minWidth = makeEm(minWidth)), span;
          }, stretchyEnclose = function(inner2, label, topPad, bottomPad, options) {
            let img, totalHeight = inner2.height + inner2.depth + topPad + bottomPad;
            if (/fbox|color|angl/.test(label)) {
              if (img = makeSpan(["stretchy", label], [], options), label === "fbox") {
                let color = options.color && options.getColor();
                color && (img.style.borderColor = color);
              }
            } else {
              let lines = [];
              /^[bx]cancel$/.test(label) && lines.push(new LineNode({
                x1: "0",
                y1: "0",
                x2: "100%",
                y2: "100%",
                "stroke-width": "0.046em"
              })), /^x?cancel$/.test(label) && lines.push(new LineNode({
                x1: "0",
                y1: "100%",
                x2: "100%",
                y2: "0",
                "stroke-width": "0.046em"
              }));
              let svgNode = new SvgNode(lines, {
                width: "100%",
                height: makeEm(totalHeight)
              });
              img = makeSvgSpan([], [svgNode], options);
            }
            return img.height = totalHeight, img.style.height = makeEm(totalHeight), img;
          }, ATOMS = {
            bin: 1,
            close: 1,
            inner: 1,
            open: 1,
            punct: 1,
            rel: 1
          }, NON_ATOMS = {
            "accent-token": 1,
            mathord: 1,
            "op-token": 1,
            spacing: 1,
            textord: 1
          };
          function isAtom(value) {
            return value in ATOMS;
          }
          function assertNodeType(node, type) {
            if (!node || node.type !== type)
              throw new Error("Expected node of type " + type + ", but got " + (node ? "node of type " + node.type : String(node)));
            return node;
          }
          function assertSymbolNodeType(node) {
            let typedNode = checkSymbolNodeType(node);
            if (!typedNode)
              throw new Error("Expected node of symbol group type, but got " + (node ? "node of type " + node.type : String(node)));
            return typedNode;
          }
          function checkSymbolNodeType(node) {
            return node && (node.type === "atom" || NON_ATOMS.hasOwnProperty(node.type)) ? node : null;
          }
          let getBaseSymbol = (group) => {
            if (group instanceof SymbolNode)
              return group;
            if (hasHtmlDomChildren(group) && group.children.length === 1)
              return getBaseSymbol(group.children[0]);
          }, htmlBuilder = (grp, options) => {
            let base, group, supSubGroup;
            grp && grp.type === "supsub" ? (group = assertNodeType(grp.base, "accent"), base = group.base, grp.base = base, supSubGroup = assertSpan(buildGroup(grp, options)), grp.base = group) : (group = assertNodeType(grp, "accent"), base = group.base);
            let body = buildGroup(base, options.havingCrampedStyle()), mustShift = group.isShifty && isCharacterBox(base), skew = 0;
            if (mustShift) {
              var _getBaseSymbol$skew, _getBaseSymbol;
              skew = (_getBaseSymbol$skew = (_getBaseSymbol = getBaseSymbol(body)) == null ? void 0 : _getBaseSymbol.skew) != null ? _getBaseSymbol$skew : 0;
            }
            let accentBelow = group.label === "\\c", clearance = accentBelow ? body.height + body.depth : Math.min(body.height, options.fontMetrics().xHeight), accentBody;
            if (group.isStretchy)
              accentBody = stretchySvg(group, options), accentBody = makeVList({
                positionType: "firstBaseline",
                children: [{
                  type: "elem",
                  elem: body
                }, {
                  type: "elem",
                  elem: accentBody,
                  wrapperClasses: ["svg-align"],
                  wrapperStyle: skew > 0 ? {
                    width: "calc(100% - " + makeEm(2 * skew) + ")",
                    marginLeft: makeEm(2 * skew)
                  } : void 0
                }]
              }, options);
            else {
              let accent2, width;
              group.label === "\\vec" ? (accent2 = staticSvg("vec", options), width = svgData.vec[1]) : (accent2 = makeOrd({
                type: "textord",
                mode: group.mode,
                text: group.label
              }, options), accent2 = assertSymbolDomNode(accent2), accent2.italic = 0, width = accent2.width, accentBelow && (clearance += accent2.depth)), accentBody = makeSpan(["accent-body"], [accent2]);
              let accentFull = group.label === "\\textcircled";
              accentFull && (accentBody.classes.push("accent-full"), clearance = body.height);
              let left = skew;
              accentFull || (left -= width / 2), accentBody.style.left = makeEm(left), group.label === "\\textcircled" && (accentBody.style.top = ".2em"), accentBody = makeVList({
                positionType: "firstBaseline",
                children: [{
                  type: "elem",
                  elem: body
                }, {
                  type: "kern",
                  size: -clearance
                }, {
                  type: "elem",
                  elem: accentBody
                }]
              }, options);
            }
            let accentWrap = makeSpan(["mord", "accent"], [accentBody], options);
            return supSubGroup ? (supSubGroup.children[0] = accentWrap, supSubGroup.height = Math.max(accentWrap.height, supSubGroup.height), supSubGroup.classes[0] = "mord", supSubGroup) : accentWrap;
          }, mathmlBuilder = (group, options) => {
            let accentNode = group.isStretchy ? stretchyMathML(group.label) : new MathNode("mo", [makeText(group.label, group.mode)]), node = new MathNode("mover", [buildMathML_buildGroup(group.base, options), accentNode]);
            return node.setAttribute("accent", "true"), node;
          }, NON_STRETCHY_ACCENT_REGEX = new RegExp(["\\acute", "\\grave", "\\ddot", "\\tilde", "\\bar", "\\breve", "\\check", "\\hat", "\\vec", "\\dot", "\\mathring"].map((accent2) => "\\" + accent2).join("|"));
          defineFunction({
            type: "accent",
            names: ["\\acute", "\\grave", "\\ddot", "\\tilde", "\\bar", "\\breve", "\\check", "\\hat", "\\vec", "\\dot", "\\mathring", "\\widecheck", "\\widehat", "\\widetilde", "\\overrightarrow", "\\overleftarrow", "\\Overrightarrow", "\\overleftrightarrow", "\\overgroup", "\\overlinesegment", "\\overleftharpoon", "\\overrightharpoon"],
            numArgs: 1,
            handler: (context, args) => {
              let base = normalizeArgument(args[0]), isStretchy = !NON_STRETCHY_ACCENT_REGEX.test(context.funcName), isShifty = !isStretchy || context.funcName === "\\widehat" || context.funcName === "\\widetilde" || context.funcName === "\\widecheck";
              return {
                type: "accent",
                mode: context.parser.mode,
                label: context.funcName,
                isStretchy,
                isShifty,
                base
              };
            },
            htmlBuilder,
            mathmlBuilder
          }), defineFunction({
            type: "accent",
            names: ["\\'", "\\`", "\\^", "\\~", "\\=", "\\u", "\\.", '\\"', "\\c", "\\r", "\\H", "\\v", "\\textcircled"],
            numArgs: 1,
            allowedInText: !0,
            allowedInMath: !0,
            // unless in strict mode
            argTypes: ["primitive"],
            handler: (context, args) => {
              let base = args[0], mode = context.parser.mode;
              return mode === "math" && (context.parser.settings.reportNonstrict("mathVsTextAccents", "LaTeX's accent " + context.funcName + " works only in text mode"), mode = "text"), {
                type: "accent",
                mode,
                label: context.funcName,
                isStretchy: !1,
                isShifty: !0,
                base
              };
            }
          }), defineFunction({
            type: "accentUnder",
            names: ["\\underleftarrow", "\\underrightarrow", "\\underleftrightarrow", "\\undergroup", "\\underlinesegment", "\\utilde"],
            numArgs: 1,
            handler: (_ref, args) => {
              let {
                parser,
                funcName
              } = _ref, base = args[0];
              return {
                type: "accentUnder",
                mode: parser.mode,
                label: funcName,
                base
              };
            },
            htmlBuilder: (group, options) => {
              let innerGroup = buildGroup(group.base, options), accentBody = stretchySvg(group, options), kern = group.label === "\\utilde" ? 0.12 : 0, vlist = makeVList({
                positionType: "top",
                positionData: innerGroup.height,
                children: [{
                  type: "elem",
                  elem: accentBody,
                  wrapperClasses: ["svg-align"]
                }, {
                  type: "kern",
                  size: kern
                }, {
                  type: "elem",
                  elem: innerGroup
                }]
              }, options);
              return makeSpan(["mord", "accentunder"], [vlist], options);
            },
            mathmlBuilder: (group, options) => {
              let accentNode = stretchyMathML(group.label), node = new MathNode("munder", [buildMathML_buildGroup(group.base, options), accentNode]);
              return node.setAttribute("accentunder", "true"), node;
            }
          });
          let paddedNode = (group) => {
            let node = new MathNode("mpadded", group ? [group] : []);
            return node.setAttribute("width", "+0.6em"), node.setAttribute("lspace", "0.3em"), node;
          };
          defineFunction({
            type: "xArrow",
            names: [
              "\\xleftarrow",
              "\\xrightarrow",
              "\\xLeftarrow",
              "\\xRightarrow",
              "\\xleftrightarrow",
              "\\xLeftrightarrow",
              "\\xhookleftarrow",
              "\\xhookrightarrow",
              "\\xmapsto",
              "\\xrightharpoondown",
              "\\xrightharpoonup",
              "\\xleftharpoondown",
              "\\xleftharpoonup",
              "\\xrightleftharpoons",
              "\\xleftrightharpoons",
              "\\xlongequal",
              "\\xtwoheadrightarrow",
              "\\xtwoheadleftarrow",
              "\\xtofrom",
              // The next 3 functions are here to support the mhchem extension.
              // Direct use of these functions is discouraged and may break someday.
              "\\xrightleftarrows",
              "\\xrightequilibrium",
              "\\xleftequilibrium",
              // The next 3 functions are here only to support the {CD} environment.
              "\\\\cdrightarrow",
              "\\\\cdleftarrow",
              "\\\\cdlongequal"
            ],
            numArgs: 1,
            numOptionalArgs: 1,
            handler(_ref, args, optArgs) {
              let {
                parser,
                funcName
              } = _ref;
              return {
                type: "xArrow",
                mode: parser.mode,
                label: funcName,
                body: args[0],
                below: optArgs[0]
              };
            },
            htmlBuilder(group, options) {
              let style = options.style, newOptions = options.havingStyle(style.sup()), upperGroup = wrapFragment(buildGroup(group.body, newOptions, options), options), arrowPrefix = group.label.slice(0, 2) === "\\x" ? "x" : "cd";
              upperGroup.classes.push(arrowPrefix + "-arrow-pad");
              let lowerGroup;
              group.below && (newOptions = options.havingStyle(style.sub()), lowerGroup = wrapFragment(buildGroup(group.below, newOptions, options), options), lowerGroup.classes.push(arrowPrefix + "-arrow-pad"));
              let arrowBody = stretchySvg(group, options), arrowShift = -options.fontMetrics().axisHeight + 0.5 * arrowBody.height, upperShift = -options.fontMetrics().axisHeight - 0.5 * arrowBody.height - 0.111;
              (upperGroup.depth > 0.25 || group.label === "\\xleftequilibrium") && (upperShift -= upperGroup.depth);
              let vlist;
              if (lowerGroup) {
                let lowerShift = -options.fontMetrics().axisHeight + lowerGroup.height + 0.5 * arrowBody.height + 0.111;
                vlist = makeVList({
                  positionType: "individualShift",
                  children: [{
                    type: "elem",
                    elem: upperGroup,
                    shift: upperShift
                  }, {
                    type: "elem",
                    elem: arrowBody,
                    shift: arrowShift,
                    wrapperClasses: ["svg-align"]
                  }, {
                    type: "elem",
                    elem: lowerGroup,
                    shift: lowerShift
                  }]
                }, options);
              } else
                vlist = makeVList({
                  positionType: "individualShift",
                  children: [{
                    type: "elem",
                    elem: upperGroup,
                    shift: upperShift
                  }, {
                    type: "elem",
                    elem: arrowBody,
                    shift: arrowShift,
                    wrapperClasses: ["svg-align"]
                  }]
                }, options);
              return makeSpan(["mrel", "x-arrow"], [vlist], options);
            },
            mathmlBuilder(group, options) {
              let arrowNode = stretchyMathML(group.label);
              arrowNode.setAttribute("minsize", group.label.charAt(0) === "x" ? "1.75em" : "3.0em");
              let node;
              if (group.body) {
                let upperNode = paddedNode(buildMathML_buildGroup(group.body, options));
                if (group.below) {
                  let lowerNode = paddedNode(buildMathML_buildGroup(group.below, options));
                  node = new MathNode("munderover", [arrowNode, lowerNode, upperNode]);
                } else
                  node = new MathNode("mover", [arrowNode, upperNode]);
              } else if (group.below) {
                let lowerNode = paddedNode(buildMathML_buildGroup(group.below, options));
                node = new MathNode("munder", [arrowNode, lowerNode]);
              } else
                node = paddedNode(), node = new MathNode("mover", [arrowNode, node]);
              return node;
            }
          });
          function mclass_htmlBuilder(group, options) {
            let elements = buildExpression(group.body, options, !0);
            return makeSpan([group.mclass], elements, options);
          }
          function mclass_mathmlBuilder(group, options) {
            let node, inner2 = buildMathML_buildExpression(group.body, options);
            return group.mclass === "minner" ? node = new MathNode("mpadded", inner2) : group.mclass === "mord" ? group.isCharacterBox ? (node = inner2[0], node.type = "mi") : node = new MathNode("mi", inner2) : (group.isCharacterBox ? (node = inner2[0], node.type = "mo") : node = new MathNode("mo", inner2), group.mclass === "mbin" ? (node.attributes.lspace = "0.22em", node.attributes.rspace = "0.22em") : group.mclass === "mpunct" ? (node.attributes.lspace = "0em", node.attributes.rspace = "0.17em") : (group.mclass === "mopen" || group.mclass === "mclose") && (node.attributes.lspace = "0em", node.attributes.rspace = "0em")), node;
          }
          defineFunction({
            type: "mclass",
            names: ["\\mathord", "\\mathbin", "\\mathrel", "\\mathopen", "\\mathclose", "\\mathpunct", "\\mathinner"],
            numArgs: 1,
            primitive: !0,
            handler(_ref, args) {
              let {
                parser,
                funcName
              } = _ref, body = args[0];
              return {
                type: "mclass",
                mode: parser.mode,
                mclass: "m" + funcName.slice(5),
                body: ordargument(body),
                isCharacterBox: isCharacterBox(body)
              };
            },
            htmlBuilder: mclass_htmlBuilder,
            mathmlBuilder: mclass_mathmlBuilder
          });
          let binrelClass = (arg) => {
            let atom = arg.type === "ordgroup" && arg.body.length ? arg.body[0] : arg;
            return atom.type === "atom" && (atom.family === "bin" || atom.family === "rel") ? "m" + atom.family : "mord";
          };
          defineFunction({
            type: "mclass",
            names: ["\\@binrel"],
            numArgs: 2,
            handler(_ref2, args) {
              let {
                parser
              } = _ref2;
              return {
                type: "mclass",
                mode: parser.mode,
                mclass: binrelClass(args[0]),
                body: ordargument(args[1]),
                isCharacterBox: isCharacterBox(args[1])
              };
            }
          }), defineFunction({
            type: "mclass",
            names: ["\\stackrel", "\\overset", "\\underset"],
            numArgs: 2,
            handler(_ref3, args) {
              let {
                parser,
                funcName
              } = _ref3, baseArg = args[1], shiftedArg = args[0], mclass;
              funcName !== "\\stackrel" ? mclass = binrelClass(baseArg) : mclass = "mrel";
              let baseOp = {
                type: "op",
                mode: baseArg.mode,
                limits: !0,
                alwaysHandleSupSub: !0,
                parentIsSupSub: !1,
                symbol: !1,
                suppressBaseShift: funcName !== "\\stackrel",
                body: ordargument(baseArg)
              }, supsub = funcName === "\\underset" ? {
                type: "supsub",
                mode: shiftedArg.mode,
                base: baseOp,
                sub: shiftedArg
              } : {
                type: "supsub",
                mode: shiftedArg.mode,
                base: baseOp,
                sup: shiftedArg
              };
              return {
                type: "mclass",
                mode: parser.mode,
                mclass,
                body: [supsub],
                isCharacterBox: isCharacterBox(supsub)
              };
            }
          }), defineFunction({
            type: "pmb",
            names: ["\\pmb"],
            numArgs: 1,
            allowedInText: !0,
            handler(_ref, args) {
              let {
                parser
              } = _ref;
              return {
                type: "pmb",
                mode: parser.mode,
                mclass: binrelClass(args[0]),
                body: ordargument(args[0])
              };
            },
            htmlBuilder(group, options) {
              let elements = buildExpression(group.body, options, !0), node = makeSpan([group.mclass], elements, options);
              return node.style.textShadow = "0.02em 0.01em 0.04px", node;
            },
            mathmlBuilder(group, style) {
              let inner2 = buildMathML_buildExpression(group.body, style), node = new MathNode("mstyle", inner2);
              return node.setAttribute("style", "text-shadow: 0.02em 0.01em 0.04px"), node;
            }
          });
          let cdArrowFunctionName = {
            ">": "\\\\cdrightarrow",
            "<": "\\\\cdleftarrow",
            "=": "\\\\cdlongequal",
            A: "\\uparrow",
            V: "\\downarrow",
            "|": "\\Vert",
            ".": "no arrow"
          }, newCell = () => ({
            type: "styling",
            body: [],
            mode: "math",
            style: "display",
            resetFont: !0
          }), isStartOfArrow = (node) => node.type === "textord" && node.text === "@", isLabelEnd = (node, endChar) => (node.type === "mathord" || node.type === "atom") && node.text === endChar;
          function cdArrow(arrowChar, labels, parser) {
            let funcName = cdArrowFunctionName[arrowChar];
            switch (funcName) {
              case "\\\\cdrightarrow":
              case "\\\\cdleftarrow":
                return parser.callFunction(funcName, [labels[0]], [labels[1]]);
              case "\\uparrow":
              case "\\downarrow": {
                let leftLabel = parser.callFunction("\\\\cdleft", [labels[0]], []), bareArrow = {
                  type: "atom",
                  text: funcName,
                  mode: "math",
                  family: "rel"
                }, sizedArrow = parser.callFunction("\\Big", [bareArrow], []), rightLabel = parser.callFunction("\\\\cdright", [labels[1]], []), arrowGroup = {
                  type: "ordgroup",
                  mode: "math",
                  body: [leftLabel, sizedArrow, rightLabel]
                };
                return parser.callFunction("\\\\cdparent", [arrowGroup], []);
              }
              case "\\\\cdlongequal":
                return parser.callFunction("\\\\cdlongequal", [], []);
              case "\\Vert": {
                let arrow = {
                  type: "textord",
                  text: "\\Vert",
                  mode: "math"
                };
                return parser.callFunction("\\Big", [arrow], []);
              }
              default:
                return {
                  type: "textord",
                  text: " ",
                  mode: "math"
                };
            }
          }
          function parseCD(parser) {
            let parsedRows = [];
            for (parser.gullet.beginGroup(), parser.gullet.macros.set("\\cr", "\\\\\\relax"), parser.gullet.beginGroup(); ; ) {
              parsedRows.push(parser.parseExpression(!1, "\\\\")), parser.gullet.endGroup(), parser.gullet.beginGroup();
              let next = parser.fetch().text;
              if (next === "&" || next === "\\\\")
                parser.consume();
              else if (next === "\\end") {
                parsedRows[parsedRows.length - 1].length === 0 && parsedRows.pop();
                break;
              } else
                throw new src_ParseError("Expected \\\\ or \\cr or \\end", parser.nextToken);
            }
            let row = [], body = [row];
            for (let i = 0; i < parsedRows.length; i++) {
              let rowNodes = parsedRows[i], cell = newCell();
              for (let j = 0; j < rowNodes.length; j++)
                if (!isStartOfArrow(rowNodes[j]))
                  cell.body.push(rowNodes[j]);
                else {
                  row.push(cell), j += 1;
                  let arrowChar = assertSymbolNodeType(rowNodes[j]).text, labels = new Array(2);
                  if (labels[0] = {
                    type: "ordgroup",
                    mode: "math",
                    body: []
                  }, labels[1] = {
                    type: "ordgroup",
                    mode: "math",
                    body: []
                  }, !"=|.".includes(arrowChar))
                    if ("<>AV".includes(arrowChar))
                      for (let labelNum = 0; labelNum < 2; labelNum++) {
                        let inLabel = !0;
                        for (let k = j + 1; k < rowNodes.length; k++) {
                          if (isLabelEnd(rowNodes[k], arrowChar)) {
                            inLabel = !1, j = k;
                            break;
                          }
                          if (isStartOfArrow(rowNodes[k]))
                            throw new src_ParseError("Missing a " + arrowChar + " character to complete a CD arrow.", rowNodes[k]);
                          labels[labelNum].body.push(rowNodes[k]);
                        }
                        if (inLabel)
                          throw new src_ParseError("Missing a " + arrowChar + " character to complete a CD arrow.", rowNodes[j]);
                      }
                    else
                      throw new src_ParseError('Expected one of "<>AV=|." after @', rowNodes[j]);
                  let wrappedArrow = {
                    type: "styling",
                    body: [cdArrow(arrowChar, labels, parser)],
                    mode: "math",
                    style: "display",
                    // CD is always displaystyle.
                    resetFont: !0
                  };
                  row.push(wrappedArrow), cell = newCell();
                }
              i % 2 === 0 ? row.push(cell) : row.shift(), row = [], body.push(row);
            }
            parser.gullet.endGroup(), parser.gullet.endGroup();
            let cols = new Array(body[0].length).fill({
              type: "align",
              align: "c",
              pregap: 0.25,
              // CD package sets \enskip between columns.
              postgap: 0.25
              // So pre and post each get half an \enskip, i.e. 0.25em.
            });
            return {
              type: "array",
              mode: "math",
              body,
              arraystretch: 1,
              addJot: !0,
              rowGaps: [null],
              cols,
              colSeparationType: "CD",
              hLinesBeforeRow: new Array(body.length + 1).fill([])
            };
          }
          defineFunction({
            type: "cdlabel",
            names: ["\\\\cdleft", "\\\\cdright"],
            numArgs: 1,
            handler(_ref, args) {
              let {
                parser,
                funcName
              } = _ref;
              return {
                type: "cdlabel",
                mode: parser.mode,
                side: funcName.slice(4),
                label: args[0]
              };
            },
            htmlBuilder(group, options) {
              let newOptions = options.havingStyle(options.style.sup()), label = wrapFragment(buildGroup(group.label, newOptions, options), options);
              return label.classes.push("cd-label-" + group.side), label.style.bottom = makeEm(0.8 - label.depth), label.height = 0, label.depth = 0, label;
            },
            mathmlBuilder(group, options) {
              let label = new MathNode("mrow", [buildMathML_buildGroup(group.label, options)]);
              return label = new MathNode("mpadded", [label]), label.setAttribute("width", "0"), group.side === "left" && label.setAttribute("lspace", "-1width"), label.setAttribute("voffset", "0.7em"), label = new MathNode("mstyle", [label]), label.setAttribute("displaystyle", "false"), label.setAttribute("scriptlevel", "1"), label;
            }
          }), defineFunction({
            type: "cdlabelparent",
            names: ["\\\\cdparent"],
            numArgs: 1,
            handler(_ref2, args) {
              let {
                parser
              } = _ref2;
              return {
                type: "cdlabelparent",
                mode: parser.mode,
                fragment: args[0]
              };
            },
            htmlBuilder(group, options) {
              let parent = wrapFragment(buildGroup(group.fragment, options), options);
              return parent.classes.push("cd-vert-arrow"), parent;
            },
            mathmlBuilder(group, options) {
              return new MathNode("mrow", [buildMathML_buildGroup(group.fragment, options)]);
            }
          }), defineFunction({
            type: "textord",
            names: ["\\@char"],
            numArgs: 1,
            allowedInText: !0,
            handler(_ref, args) {
              let {
                parser
              } = _ref, group = assertNodeType(args[0], "ordgroup").body, number = "";
              for (let i = 0; i < group.length; i++) {
                let node = assertNodeType(group[i], "textord");
                number += node.text;
              }
              let code = parseInt(number), text;
              if (isNaN(code))
                throw new src_ParseError("\\@char has non-numeric argument " + number);
              if (code < 0 || code >= 1114111)
                throw new src_ParseError("\\@char with invalid code point " + number);
              return code <= 65535 ? text = String.fromCharCode(code) : (code -= 65536, text = String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320)), {
                type: "textord",
                mode: parser.mode,
                text
              };
            }
          }), defineFunction({
            type: "color",
            names: ["\\textcolor"],
            numArgs: 2,
            allowedInText: !0,
            argTypes: ["color", "original"],
            handler(_ref, args) {
              let {
                parser
              } = _ref, color = assertNodeType(args[0], "color-token").color, body = args[1];
              return {
                type: "color",
                mode: parser.mode,
                color,
                body: ordargument(body)
              };
            },
            htmlBuilder: (group, options) => {
              let elements = buildExpression(group.body, options.withColor(group.color), !1);
              return makeFragment(elements);
            },
            mathmlBuilder: (group, options) => {
              let inner2 = buildMathML_buildExpression(group.body, options.withColor(group.color)), node = new MathNode("mstyle", inner2);
              return node.setAttribute("mathcolor", group.color), node;
            }
          }), defineFunction({
            type: "color",
            names: ["\\color"],
            numArgs: 1,
            allowedInText: !0,
            argTypes: ["color"],
            handler(_ref2, args) {
              let {
                parser,
                breakOnTokenText
              } = _ref2, color = assertNodeType(args[0], "color-token").color;
              parser.gullet.macros.set("\\current@color", color);
              let body = parser.parseExpression(!0, breakOnTokenText);
              return {
                type: "color",
                mode: parser.mode,
                color,
                body
              };
            }
          }), defineFunction({
            type: "cr",
            names: ["\\\\"],
            numArgs: 0,
            numOptionalArgs: 0,
            allowedInText: !0,
            handler(_ref, args, optArgs) {
              let {
                parser
              } = _ref, size = parser.gullet.future().text === "[" ? parser.parseSizeGroup(!0) : null, newLine = !parser.settings.displayMode || !parser.settings.useStrictBehavior("newLineInDisplayMode", "In LaTeX, \\\\ or \\newline does nothing in display mode");
              return {
                type: "cr",
                mode: parser.mode,
                newLine,
                size: size && assertNodeType(size, "size").value
              };
            },
            // The following builders are called only at the top level,
            // not within tabular/array environments.
            htmlBuilder(group, options) {
              let span = makeSpan(["mspace"], [], options);
              return group.newLine && (span.classes.push("newline"), group.size && (span.style.marginTop = makeEm(calculateSize(group.size, options)))), span;
            },
            mathmlBuilder(group, options) {
              let node = new MathNode("mspace");
              return group.newLine && (node.setAttribute("linebreak", "newline"), group.size && node.setAttribute("height", makeEm(calculateSize(group.size, options)))), node;
            }
          });
          let globalMap = {
            "\\global": "\\global",
            "\\long": "\\\\globallong",
            "\\\\globallong": "\\\\globallong",
            "\\def": "\\gdef",
            "\\gdef": "\\gdef",
            "\\edef": "\\xdef",
            "\\xdef": "\\xdef",
            "\\let": "\\\\globallet",
            "\\futurelet": "\\\\globalfuture"
          }, checkControlSequence = (tok) => {
            let name = tok.text;
            if (/^(?:[\\{}$&#^_]|EOF)$/.test(name))
              throw new src_ParseError("Expected a control sequence", tok);
            return name;
          }, getRHS = (parser) => {
            let tok = parser.gullet.popToken();
            return tok.text === "=" && (tok = parser.gullet.popToken(), tok.text === " " && (tok = parser.gullet.popToken())), tok;
          }, letCommand = (parser, name, tok, global) => {
            let macro = parser.gullet.macros.get(tok.text);
            macro == null && (tok.noexpand = !0, macro = {
              tokens: [tok],
              numArgs: 0,
              // reproduce the same behavior in expansion
              unexpandable: !parser.gullet.isExpandable(tok.text)
            }), parser.gullet.macros.set(name, macro, global);
          };
          defineFunction({
            type: "internal",
            names: [
              "\\global",
              "\\long",
              "\\\\globallong"
              // can’t be entered directly
            ],
            numArgs: 0,
            allowedInText: !0,
            handler(_ref) {
              let {
                parser,
                funcName
              } = _ref;
              parser.consumeSpaces();
              let token = parser.fetch();
              if (globalMap[token.text])
                return (funcName === "\\global" || funcName === "\\\\globallong") && (token.text = globalMap[token.text]), assertNodeType(parser.parseFunction(), "internal");
              throw new src_ParseError("Invalid token after macro prefix", token);
            }
          }), defineFunction({
            type: "internal",
            names: ["\\def", "\\gdef", "\\edef", "\\xdef"],
            numArgs: 0,
            allowedInText: !0,
            primitive: !0,
            handler(_ref2) {
              let {
                parser,
                funcName
              } = _ref2, tok = parser.gullet.popToken(), name = tok.text;
              if (/^(?:[\\{}$&#^_]|EOF)$/.test(name))
                throw new src_ParseError("Expected a control sequence", tok);
              let numArgs = 0, insert, delimiters2 = [[]];
              for (; parser.gullet.future().text !== "{"; )
                if (tok = parser.gullet.popToken(), tok.text === "#") {
                  if (parser.gullet.future().text === "{") {
                    insert = parser.gullet.future(), delimiters2[numArgs].push("{");
                    break;
                  }
                  if (tok = parser.gullet.popToken(), !/^[1-9]$/.test(tok.text))
                    throw new src_ParseError('Invalid argument number "' + tok.text + '"');
                  if (parseInt(tok.text) !== numArgs + 1)
                    throw new src_ParseError('Argument number "' + tok.text + '" out of order');
                  numArgs++, delimiters2.push([]);
                } else {
                  if (tok.text === "EOF")
                    throw new src_ParseError("Expected a macro definition");
                  delimiters2[numArgs].push(tok.text);
                }
              let {
                tokens
              } = parser.gullet.consumeArg();
              return insert && tokens.unshift(insert), (funcName === "\\edef" || funcName === "\\xdef") && (tokens = parser.gullet.expandTokens(tokens), tokens.reverse()), parser.gullet.macros.set(name, {
                tokens,
                numArgs,
                delimiters: delimiters2
              }, funcName === globalMap[funcName]), {
                type: "internal",
                mode: parser.mode
              };
            }
          }), defineFunction({
            type: "internal",
            names: [
              "\\let",
              "\\\\globallet"
              // can’t be entered directly
            ],
            numArgs: 0,
            allowedInText: !0,
            primitive: !0,
            handler(_ref3) {
              let {
                parser,
                funcName
              } = _ref3, name = checkControlSequence(parser.gullet.popToken());
              parser.gullet.consumeSpaces();
              let tok = getRHS(parser);
              return letCommand(parser, name, tok, funcName === "\\\\globallet"), {
                type: "internal",
                mode: parser.mode
              };
            }
          }), defineFunction({
            type: "internal",
            names: [
              "\\futurelet",
              "\\\\globalfuture"
              // can’t be entered directly
            ],
            numArgs: 0,
            allowedInText: !0,
            primitive: !0,
            handler(_ref4) {
              let {
                parser,
                funcName
              } = _ref4, name = checkControlSequence(parser.gullet.popToken()), middle = parser.gullet.popToken(), tok = parser.gullet.popToken();
              return letCommand(parser, name, tok, funcName === "\\\\globalfuture"), parser.gullet.pushToken(tok), parser.gullet.pushToken(middle), {
                type: "internal",
                mode: parser.mode
              };
            }
          });
          let getMetrics = function(symbol, font, mode) {
            let replace = src_symbols.math[symbol] && src_symbols.math[symbol].replace, metrics = getCharacterMetrics(replace || symbol, font, mode);
            if (!metrics)
              throw new Error("Unsupported symbol " + symbol + " and font size " + font + ".");
            return metrics;
          }, styleWrap = function(delim, toStyle, options, classes) {
            let newOptions = options.havingBaseStyle(toStyle), span = makeSpan(classes.concat(newOptions.sizingClasses(options)), [delim], options), delimSizeMultiplier = newOptions.sizeMultiplier / options.sizeMultiplier;
            return span.height *= delimSizeMultiplier, span.depth *= delimSizeMultiplier, span.maxFontSize = newOptions.sizeMultiplier, span;
          }, centerSpan = function(span, options, style) {
            let newOptions = options.havingBaseStyle(style), shift = (1 - options.sizeMultiplier / newOptions.sizeMultiplier) * options.fontMetrics().axisHeight;
            span.classes.push("delimcenter"), span.style.top = makeEm(shift), span.height -= shift, span.depth += shift;
          }, makeSmallDelim = function(delim, style, center, options, mode, classes) {
            let text = makeSymbol(delim, "Main-Regular", mode, options), span = styleWrap(text, style, options, classes);
            return center && centerSpan(span, options, style), span;
          }, mathrmSize = function(value, size, mode, options) {
            return makeSymbol(value, "Size" + size + "-Regular", mode, options);
          }, makeLargeDelim = function(delim, size, center, options, mode, classes) {
            let inner2 = mathrmSize(delim, size, mode, options), span = styleWrap(makeSpan(["delimsizing", "size" + size], [inner2], options), src_Style.TEXT, options, classes);
            return center && centerSpan(span, options, src_Style.TEXT), span;
          }, makeGlyphSpan = function(symbol, font, mode) {
            let sizeClass;
            return font === "Size1-Regular" ? sizeClass = "delim-size1" : sizeClass = "delim-size4", {
              type: "elem",
              elem: makeSpan(["delimsizinginner", sizeClass], [makeSpan([], [makeSymbol(symbol, font, mode)])])
            };
          }, makeInner = function(ch, height, options) {
            let width = fontMetricsData["Size4-Regular"][ch.charCodeAt(0)] ? fontMetricsData["Size4-Regular"][ch.charCodeAt(0)][4] : fontMetricsData["Size1-Regular"][ch.charCodeAt(0)][4], path2 = new PathNode("inner", innerPath(ch, Math.round(1e3 * height))), svgNode = new SvgNode([path2], {
              width: makeEm(width),
              height: makeEm(height),
              // Override CSS rule `.katex svg { width: 100% }`
              style: "width:" + makeEm(width),
              viewBox: "0 0 " + 1e3 * width + " " + Math.round(1e3 * height),
              preserveAspectRatio: "xMinYMin"
            }), span = makeSvgSpan([], [svgNode], options);
            return span.height = height, span.style.height = makeEm(height), span.style.width = makeEm(width), {
              type: "elem",
              elem: span
            };
          }, lapInEms = 8e-3, lap = {
            type: "kern",
            size: -1 * lapInEms
          }, verts = /* @__PURE__ */ new Set(["|", "\\lvert", "\\rvert", "\\vert"]), doubleVerts = /* @__PURE__ */ new Set(["\\|", "\\lVert", "\\rVert", "\\Vert"]), makeStackedDelim = function(delim, heightTotal, center, options, mode, classes) {
            let top, middle, repeat, bottom, svgLabel = "", viewBoxWidth = 0;
            top = repeat = bottom = delim, middle = null;
            let font = "Size1-Regular";
            delim === "\\uparrow" ? repeat = bottom = "\u23D0" : delim === "\\Uparrow" ? repeat = bottom = "\u2016" : delim === "\\downarrow" ? top = repeat = "\u23D0" : delim === "\\Downarrow" ? top = repeat = "\u2016" : delim === "\\updownarrow" ? (top = "\\uparrow", repeat = "\u23D0", bottom = "\\downarrow") : delim === "\\Updownarrow" ? (top = "\\Uparrow", repeat = "\u2016", bottom = "\\Downarrow") : verts.has(delim) ? (repeat = "\u2223", svgLabel = "vert", viewBoxWidth = 333) : doubleVerts.has(delim) ? (repeat = "\u2225", svgLabel = "doublevert", viewBoxWidth = 556) : delim === "[" || delim === "\\lbrack" ? (top = "\u23A1", repeat = "\u23A2", bottom = "\u23A3", font = "Size4-Regular", svgLabel = "lbrack", viewBoxWidth = 667) : delim === "]" || delim === "\\rbrack" ? (top = "\u23A4", repeat = "\u23A5", bottom = "\u23A6", font = "Size4-Regular", svgLabel = "rbrack", viewBoxWidth = 667) : delim === "\\lfloor" || delim === "\u230A" ? (repeat = top = "\u23A2", bottom = "\u23A3", font = "Size4-Regular", svgLabel = "lfloor", viewBoxWidth = 667) : delim === "\\lceil" || delim === "\u2308" ? (top = "\u23A1", repeat = bottom = "\u23A2", font = "Size4-Regular", svgLabel = "lceil", viewBoxWidth = 667) : delim === "\\rfloor" || delim === "\u230B" ? (repeat = top = "\u23A5", bottom = "\u23A6", font = "Size4-Regular", svgLabel = "rfloor", viewBoxWidth = 667) : delim === "\\rceil" || delim === "\u2309" ? (top = "\u23A4", repeat = bottom = "\u23A5", font = "Size4-Regular", svgLabel = "rceil", viewBoxWidth = 667) : delim === "(" || delim === "\\lparen" ? (top = "\u239B", repeat = "\u239C", bottom = "\u239D", font = "Size4-Regular", svgLabel = "lparen", viewBoxWidth = 875) : delim === ")" || delim === "\\rparen" ? (top = "\u239E", repeat = "\u239F", bottom = "\u23A0", font = "Size4-Regular", svgLabel = "rparen", viewBoxWidth = 875) : delim === "\\{" || delim === "\\lbrace" ? (top = "\u23A7", middle = "\u23A8", bottom = "\u23A9", repeat = "\u23AA", font = "Size4-Regular") : delim === "\\}" || delim === "\\rbrace" ? (top = "\u23AB", middle = "\u23AC", bottom = "\u23AD", repeat = "\u23AA", font = "Size4-Regular") : delim === "\\lgroup" || delim === "\u27EE" ? (top = "\u23A7", bottom = "\u23A9", repeat = "\u23AA", font = "Size4-Regular") : delim === "\\rgroup" || delim === "\u27EF" ? (top = "\u23AB", bottom = "\u23AD", repeat = "\u23AA", font = "Size4-Regular") : delim === "\\lmoustache" || delim === "\u23B0" ? (top = "\u23A7", bottom = "\u23AD", repeat = "\u23AA", font = "Size4-Regular") : (delim === "\\rmoustache" || delim === "\u23B1") && (top = "\u23AB", bottom = "\u23A9", repeat = "\u23AA", font = "Size4-Regular");
            let topMetrics = getMetrics(top, font, mode), topHeightTotal = topMetrics.height + topMetrics.depth, repeatMetrics = getMetrics(repeat, font, mode), repeatHeightTotal = repeatMetrics.height + repeatMetrics.depth, bottomMetrics = getMetrics(bottom, font, mode), bottomHeightTotal = bottomMetrics.height + bottomMetrics.depth, middleHeightTotal = 0, middleFactor = 1;
            if (middle !== null) {
              let middleMetrics = getMetrics(middle, font, mode);
              middleHeightTotal = middleMetrics.height + middleMetrics.depth, middleFactor = 2;
            }
            let minHeight = topHeightTotal + bottomHeightTotal + middleHeightTotal, repeatCount = Math.max(0, Math.ceil((heightTotal - minHeight) / (middleFactor * repeatHeightTotal))), realHeightTotal = minHeight + repeatCount * middleFactor * repeatHeightTotal, axisHeight = options.fontMetrics().axisHeight;
            center && (axisHeight *= options.sizeMultiplier);
            let depth = realHeightTotal / 2 - axisHeight, stack = [];
            if (svgLabel.length > 0) {
              let midHeight = realHeightTotal - topHeightTotal - bottomHeightTotal, viewBoxHeight = Math.round(realHeightTotal * 1e3), pathStr = tallDelim(svgLabel, Math.round(midHeight * 1e3)), path2 = new PathNode(svgLabel, pathStr), width = makeEm(viewBoxWidth / 1e3), height = makeEm(viewBoxHeight / 1e3), svg = new SvgNode([path2], {
                width,
                height,
                viewBox: "0 0 " + viewBoxWidth + " " + viewBoxHeight
              }), wrapper = makeSvgSpan([], [svg], options);
              wrapper.height = viewBoxHeight / 1e3, wrapper.style.width = width, wrapper.style.height = height, stack.push({
                type: "elem",
                elem: wrapper
              });
            } else {
              if (stack.push(makeGlyphSpan(bottom, font, mode)), stack.push(lap), middle === null) {
                let innerHeight = realHeightTotal - topHeightTotal - bottomHeightTotal + 2 * lapInEms;
                stack.push(makeInner(repeat, innerHeight, options));
              } else {
                let innerHeight = (realHeightTotal - topHeightTotal - bottomHeightTotal - middleHeightTotal) / 2 + 2 * lapInEms;
                stack.push(makeInner(repeat, innerHeight, options)), stack.push(lap), stack.push(makeGlyphSpan(middle, font, mode)), stack.push(lap), stack.push(makeInner(repeat, innerHeight, options));
              }
              stack.push(lap), stack.push(makeGlyphSpan(top, font, mode));
            }
            let newOptions = options.havingBaseStyle(src_Style.TEXT), inner2 = makeVList({
              positionType: "bottom",
              positionData: depth,
              children: stack
            }, newOptions);
            return styleWrap(makeSpan(["delimsizing", "mult"], [inner2], newOptions), src_Style.TEXT, options, classes);
          }, vbPad = 80, emPad = 0.08, sqrtSvg = function(sqrtName, height, viewBoxHeight, extraVinculum, options) {
            let path2 = sqrtPath(sqrtName, extraVinculum, viewBoxHeight), pathNode = new PathNode(sqrtName, path2), svg = new SvgNode([pathNode], {
              // Note: 1000:1 ratio of viewBox to document em width.
              width: "400em",
              height: makeEm(height),
              viewBox: "0 0 400000 " + viewBoxHeight,
              preserveAspectRatio: "xMinYMin slice"
            });
            return makeSvgSpan(["hide-tail"], [svg], options);
          }, makeSqrtImage = function(height, options) {
            let newOptions = options.havingBaseSizing(), delim = traverseSequence("\\surd", height * newOptions.sizeMultiplier, stackLargeDelimiterSequence, newOptions), sizeMultiplier = newOptions.sizeMultiplier, extraVinculum = Math.max(0, options.minRuleThickness - options.fontMetrics().sqrtRuleThickness), span, spanHeight, texHeight, viewBoxHeight, advanceWidth;
            return delim.type === "small" ? (viewBoxHeight = 1e3 + 1e3 * extraVinculum + vbPad, height < 1 ? sizeMultiplier = 1 : height < 1.4 && (sizeMultiplier = 0.7), spanHeight = (1 + extraVinculum + emPad) / sizeMultiplier, texHeight = (1 + extraVinculum) / sizeMultiplier, span = sqrtSvg("sqrtMain", spanHeight, viewBoxHeight, extraVinculum, options), span.style.minWidth = "0.853em", advanceWidth = 0.833 / sizeMultiplier) : delim.type === "large" ? (viewBoxHeight = (1e3 + vbPad) * sizeToMaxHeight[delim.size], texHeight = (sizeToMaxHeight[delim.size] + extraVinculum) / sizeMultiplier, spanHeight = (sizeToMaxHeight[delim.size] + extraVinculum + emPad) / sizeMultiplier, span = sqrtSvg("sqrtSize" + delim.size, spanHeight, viewBoxHeight, extraVinculum, options), span.style.minWidth = "1.02em", advanceWidth = 1 / sizeMultiplier) : (spanHeight = height + extraVinculum + emPad, texHeight = height + extraVinculum, viewBoxHeight = Math.floor(1e3 * height + extraVinculum) + vbPad, span = sqrtSvg("sqrtTall", spanHeight, viewBoxHeight, extraVinculum, options), span.style.minWidth = "0.742em", advanceWidth = 1.056), span.height = texHeight, span.style.height = makeEm(spanHeight), {
              span,
              advanceWidth,
              // Calculate the actual line width.
              // This actually should depend on the chosen font -- e.g. \boldmath
              // should use the thicker surd symbols from e.g. KaTeX_Main-Bold, and
              // have thicker rules.
              ruleWidth: (options.fontMetrics().sqrtRuleThickness + extraVinculum) * sizeMultiplier
            };
          }, stackLargeDelimiters = /* @__PURE__ */ new Set(["(", "\\lparen", ")", "\\rparen", "[", "\\lbrack", "]", "\\rbrack", "\\{", "\\lbrace", "\\}", "\\rbrace", "\\lfloor", "\\rfloor", "\u230A", "\u230B", "\\lceil", "\\rceil", "\u2308", "\u2309", "\\surd"]), stackAlwaysDelimiters = /* @__PURE__ */ new Set(["\\uparrow", "\\downarrow", "\\updownarrow", "\\Uparrow", "\\Downarrow", "\\Updownarrow", "|", "\\|", "\\vert", "\\Vert", "\\lvert", "\\rvert", "\\lVert", "\\rVert", "\\lgroup", "\\rgroup", "\u27EE", "\u27EF", "\\lmoustache", "\\rmoustache", "\u23B0", "\u23B1"]), stackNeverDelimiters = /* @__PURE__ */ new Set(["<", ">", "\\langle", "\\rangle", "/", "\\backslash", "\\lt", "\\gt"]), sizeToMaxHeight = [0, 1.2, 1.8, 2.4, 3], makeSizedDelim = function(delim, size, options, mode, classes) {
            if (delim === "<" || delim === "\\lt" || delim === "\u27E8" ? delim = "\\langle" : (delim === ">" || delim === "\\gt" || delim === "\u27E9") && (delim = "\\rangle"), stackLargeDelimiters.has(delim) || stackNeverDelimiters.has(delim))
              return makeLargeDelim(delim, size, !1, options, mode, classes);
            if (stackAlwaysDelimiters.has(delim))
              return makeStackedDelim(delim, sizeToMaxHeight[size], !1, options, mode, classes);
            throw new src_ParseError("Illegal delimiter: '" + delim + "'");
          }, stackNeverDelimiterSequence = [{
            type: "small",
            style: src_Style.SCRIPTSCRIPT
          }, {
            type: "small",
            style: src_Style.SCRIPT
          }, {
            type: "small",
            style: src_Style.TEXT
          }, {
            type: "large",
            size: 1
          }, {
            type: "large",
            size: 2
          }, {
            type: "large",
            size: 3
          }, {
            type: "large",
            size: 4
          }], stackAlwaysDelimiterSequence = [{
            type: "small",
            style: src_Style.SCRIPTSCRIPT
          }, {
            type: "small",
            style: src_Style.SCRIPT
          }, {
            type: "small",
            style: src_Style.TEXT
          }, {
            type: "stack"
          }], stackLargeDelimiterSequence = [{
            type: "small",
            style: src_Style.SCRIPTSCRIPT
          }, {
            type: "small",
            style: src_Style.SCRIPT
          }, {
            type: "small",
            style: src_Style.TEXT
          }, {
            type: "large",
            size: 1
          }, {
            type: "large",
            size: 2
          }, {
            type: "large",
            size: 3
          }, {
            type: "large",
            size: 4
          }, {
            type: "stack"
          }], delimTypeToFont = function(type) {
            if (type.type === "small")
              return "Main-Regular";
            if (type.type === "large")
              return "Size" + type.size + "-Regular";
            if (type.type === "stack")
              return "Size4-Regular";
            {
              let delimKind = type.type;
              throw new Error("Add support for delim type '" + delimKind + "' here.");
            }
          }, traverseSequence = function(delim, height, sequence, options) {
            let start = Math.min(2, 3 - options.style.size);
            for (let i = start; i < sequence.length; i++) {
              let delimType = sequence[i];
              if (delimType.type === "stack")
                break;
              let metrics = getMetrics(delim, delimTypeToFont(delimType), "math"), heightDepth = metrics.height + metrics.depth;
              if (delimType.type === "small") {
                let newOptions = options.havingBaseStyle(delimType.style);
                heightDepth *= newOptions.sizeMultiplier;
              }
              if (heightDepth > height)
                return delimType;
            }
            return sequence[sequence.length - 1];
          }, makeCustomSizedDelim = function(delim, height, center, options, mode, classes) {
            delim === "<" || delim === "\\lt" || delim === "\u27E8" ? delim = "\\langle" : (delim === ">" || delim === "\\gt" || delim === "\u27E9") && (delim = "\\rangle");
            let sequence;
            stackNeverDelimiters.has(delim) ? sequence = stackNeverDelimiterSequence : stackLargeDelimiters.has(delim) ? sequence = stackLargeDelimiterSequence : sequence = stackAlwaysDelimiterSequence;
            let delimType = traverseSequence(delim, height, sequence, options);
            return delimType.type === "small" ? makeSmallDelim(delim, delimType.style, center, options, mode, classes) : delimType.type === "large" ? makeLargeDelim(delim, delimType.size, center, options, mode, classes) : makeStackedDelim(delim, height, center, options, mode, classes);
          }, makeLeftRightDelim = function(delim, height, depth, options, mode, classes) {
            let axisHeight = options.fontMetrics().axisHeight * options.sizeMultiplier, delimiterFactor = 901, delimiterExtend = 5 / options.fontMetrics().ptPerEm, maxDistFromAxis = Math.max(height - axisHeight, depth + axisHeight), totalHeight = Math.max(
              // In real TeX, calculations are done using integral values which are
              // 65536 per pt, or 655360 per em. So, the division here truncates in
              // TeX but doesn't here, producing different results. If we wanted to
              // exactly match TeX's calculation, we could do
              //   Math.floor(655360 * maxDistFromAxis / 500) *
              //    delimiterFactor / 655360
              // (To see the difference, compare
              //    x^{x^{\left(\rule{0.1em}{0.68em}\right)}}
              // in TeX and KaTeX)
              maxDistFromAxis / 500 * delimiterFactor,
              2 * maxDistFromAxis - delimiterExtend
            );
            return makeCustomSizedDelim(delim, totalHeight, !0, options, mode, classes);
          }, delimiterSizes = {
            "\\bigl": {
              mclass: "mopen",
              size: 1
            },
            "\\Bigl": {
              mclass: "mopen",
              size: 2
            },
            "\\biggl": {
              mclass: "mopen",
              size: 3
            },
            "\\Biggl": {
              mclass: "mopen",
              size: 4
            },
            "\\bigr": {
              mclass: "mclose",
              size: 1
            },
            "\\Bigr": {
              mclass: "mclose",
              size: 2
            },
            "\\biggr": {
              mclass: "mclose",
              size: 3
            },
            "\\Biggr": {
              mclass: "mclose",
              size: 4
            },
            "\\bigm": {
              mclass: "mrel",
              size: 1
            },
            "\\Bigm": {
              mclass: "mrel",
              size: 2
            },
            "\\biggm": {
              mclass: "mrel",
              size: 3
            },
            "\\Biggm": {
              mclass: "mrel",
              size: 4
            },
            "\\big": {
              mclass: "mord",
              size: 1
            },
            "\\Big": {
              mclass: "mord",
              size: 2
            },
            "\\bigg": {
              mclass: "mord",
              size: 3
            },
            "\\Bigg": {
              mclass: "mord",
              size: 4
            }
          }, delimiters = /* @__PURE__ */ new Set(["(", "\\lparen", ")", "\\rparen", "[", "\\lbrack", "]", "\\rbrack", "\\{", "\\lbrace", "\\}", "\\rbrace", "\\lfloor", "\\rfloor", "\u230A", "\u230B", "\\lceil", "\\rceil", "\u2308", "\u2309", "<", ">", "\\langle", "\u27E8", "\\rangle", "\u27E9", "\\lt", "\\gt", "\\lvert", "\\rvert", "\\lVert", "\\rVert", "\\lgroup", "\\rgroup", "\u27EE", "\u27EF", "\\lmoustache", "\\rmoustache", "\u23B0", "\u23B1", "/", "\\backslash", "|", "\\vert", "\\|", "\\Vert", "\\uparrow", "\\Uparrow", "\\downarrow", "\\Downarrow", "\\updownarrow", "\\Updownarrow", "."]);
          function isMiddleDelimNode(node) {
            return "isMiddle" in node;
          }
          function checkDelimiter(delim, context) {
            let symDelim = checkSymbolNodeType(delim);
            if (symDelim && delimiters.has(symDelim.text))
              return symDelim;
            throw symDelim ? new src_ParseError("Invalid delimiter '" + symDelim.text + "' after '" + context.funcName + "'", delim) : new src_ParseError("Invalid delimiter type '" + delim.type + "'", delim);
          }
          defineFunction({
            type: "delimsizing",
            names: ["\\bigl", "\\Bigl", "\\biggl", "\\Biggl", "\\bigr", "\\Bigr", "\\biggr", "\\Biggr", "\\bigm", "\\Bigm", "\\biggm", "\\Biggm", "\\big", "\\Big", "\\bigg", "\\Bigg"],
            numArgs: 1,
            argTypes: ["primitive"],
            handler: (context, args) => {
              let delim = checkDelimiter(args[0], context);
              return {
                type: "delimsizing",
                mode: context.parser.mode,
                size: delimiterSizes[context.funcName].size,
                mclass: delimiterSizes[context.funcName].mclass,
                delim: delim.text
              };
            },
            htmlBuilder: (group, options) => group.delim === "." ? makeSpan([group.mclass]) : makeSizedDelim(group.delim, group.size, options, group.mode, [group.mclass]),
            mathmlBuilder: (group) => {
              let children = [];
              group.delim !== "." && children.push(makeText(group.delim, group.mode));
              let node = new MathNode("mo", children);
              group.mclass === "mopen" || group.mclass === "mclose" ? node.setAttribute("fence", "true") : node.setAttribute("fence", "false"), node.setAttribute("stretchy", "true");
              let size = makeEm(sizeToMaxHeight[group.size]);
              return node.setAttribute("minsize", size), node.setAttribute("maxsize", size), node;
            }
          });
          function assertParsed(group) {
            if (!group.body)
              throw new Error("Bug: The leftright ParseNode wasn't fully parsed.");
          }
          defineFunction({
            type: "leftright-right",
            names: ["\\right"],
            numArgs: 1,
            primitive: !0,
            handler: (context, args) => {
              let color = context.parser.gullet.macros.get("\\current@color");
              if (color && typeof color != "string")
                throw new src_ParseError("\\current@color set to non-string in \\right");
              return {
                type: "leftright-right",
                mode: context.parser.mode,
                delim: checkDelimiter(args[0], context).text,
                color
                // undefined if not set via \color
              };
            }
          }), defineFunction({
            type: "leftright",
            names: ["\\left"],
            numArgs: 1,
            primitive: !0,
            handler: (context, args) => {
              let delim = checkDelimiter(args[0], context), parser = context.parser;
              ++parser.leftrightDepth;
              let body = parser.parseExpression(!1);
              --parser.leftrightDepth, parser.expect("\\right", !1);
              let right = assertNodeType(parser.parseFunction(), "leftright-right");
              return {
                type: "leftright",
                mode: parser.mode,
                body,
                left: delim.text,
                right: right.delim,
                rightColor: right.color
              };
            },
            htmlBuilder: (group, options) => {
              assertParsed(group);
              let inner2 = buildExpression(group.body, options, !0, ["mopen", "mclose"]), innerHeight = 0, innerDepth = 0, hadMiddle = !1;
              for (let i = 0; i < inner2.length; i++) {
                let node = inner2[i];
                isMiddleDelimNode(node) ? hadMiddle = !0 : (innerHeight = Math.max(inner2[i].height, innerHeight), innerDepth = Math.max(inner2[i].depth, innerDepth));
              }
              innerHeight *= options.sizeMultiplier, innerDepth *= options.sizeMultiplier;
              let leftDelim;
              if (group.left === "." ? leftDelim = makeNullDelimiter(options, ["mopen"]) : leftDelim = makeLeftRightDelim(group.left, innerHeight, innerDepth, options, group.mode, ["mopen"]), inner2.unshift(leftDelim), hadMiddle)
                for (let i = 1; i < inner2.length; i++) {
                  let middleDelim = inner2[i];
                  if (isMiddleDelimNode(middleDelim)) {
                    let isMiddle = middleDelim.isMiddle;
                    inner2[i] = makeLeftRightDelim(isMiddle.delim, innerHeight, innerDepth, isMiddle.options, group.mode, []);
                  }
                }
              let rightDelim;
              if (group.right === ".")
                rightDelim = makeNullDelimiter(options, ["mclose"]);
              else {
                let colorOptions = group.rightColor ? options.withColor(group.rightColor) : options;
                rightDelim = makeLeftRightDelim(group.right, innerHeight, innerDepth, colorOptions, group.mode, ["mclose"]);
              }
              return inner2.push(rightDelim), makeSpan(["minner"], inner2, options);
            },
            mathmlBuilder: (group, options) => {
              assertParsed(group);
              let inner2 = buildMathML_buildExpression(group.body, options);
              if (group.left !== ".") {
                let leftNode = new MathNode("mo", [makeText(group.left, group.mode)]);
                leftNode.setAttribute("fence", "true"), inner2.unshift(leftNode);
              }
              if (group.right !== ".") {
                let rightNode = new MathNode("mo", [makeText(group.right, group.mode)]);
                rightNode.setAttribute("fence", "true"), group.rightColor && rightNode.setAttribute("mathcolor", group.rightColor), inner2.push(rightNode);
              }
              return makeRow(inner2);
            }
          }), defineFunction({
            type: "middle",
            names: ["\\middle"],
            numArgs: 1,
            primitive: !0,
            handler: (context, args) => {
              let delim = checkDelimiter(args[0], context);
              if (!context.parser.leftrightDepth)
                throw new src_ParseError("\\middle without preceding \\left", delim);
              return {
                type: "middle",
                mode: context.parser.mode,
                delim: delim.text
              };
            },
            htmlBuilder: (group, options) => {
              let middleDelim;
              return group.delim === "." ? middleDelim = makeNullDelimiter(options, []) : (middleDelim = makeSizedDelim(group.delim, 1, options, group.mode, []), middleDelim.isMiddle = {
                delim: group.delim,
                options
              }), middleDelim;
            },
            mathmlBuilder: (group, options) => {
              let textNode = group.delim === "\\vert" || group.delim === "|" ? makeText("|", "text") : makeText(group.delim, group.mode), middleNode = new MathNode("mo", [textNode]);
              return middleNode.setAttribute("fence", "true"), middleNode.setAttribute("lspace", "0.05em"), middleNode.setAttribute("rspace", "0.05em"), middleNode;
            }
          }), defineFunction({
            type: "enclose",
            names: ["\\colorbox"],
            numArgs: 2,
            allowedInText: !0,
            argTypes: ["color", "hbox"],
            handler(_ref, args, optArgs) {
              let {
                parser,
                funcName
              } = _ref, color = assertNodeType(args[0], "color-token").color, body = args[1];
              return {
                type: "enclose",
                mode: parser.mode,
                label: funcName,
                backgroundColor: color,
                body
              };
            },
            htmlBuilder: (group, options) => {
              let inner2 = wrapFragment(buildGroup(group.body, options), options), label = group.label.slice(1), scale = options.sizeMultiplier, img, imgShift, isSingleChar = isCharacterBox(group.body);
              if (label === "sout")
                img = makeSpan(["stretchy", "sout"]), img.height = options.fontMetrics().defaultRuleThickness / scale, imgShift = -0.5 * options.fontMetrics().xHeight;
              else if (label === "phase") {
                let lineWeight = calculateSize({
                  number: 0.6,
                  unit: "pt"
                }, options), clearance = calculateSize({
                  number: 0.35,
                  unit: "ex"
                }, options), newOptions = options.havingBaseSizing();
                scale = scale / newOptions.sizeMultiplier;
                let angleHeight = inner2.height + inner2.depth + lineWeight + clearance;
                inner2.style.paddingLeft = makeEm(angleHeight / 2 + lineWeight);
                let viewBoxHeight = Math.floor(1e3 * angleHeight * scale), path2 = phasePath(viewBoxHeight), svgNode = new SvgNode([new PathNode("phase", path2)], {
                  width: "400em",
                  height: makeEm(viewBoxHeight / 1e3),
                  viewBox: "0 0 400000 " + viewBoxHeight,
                  preserveAspectRatio: "xMinYMin slice"
                });
                img = makeSvgSpan(["hide-tail"], [svgNode], options), img.style.height = makeEm(angleHeight), imgShift = inner2.depth + lineWeight + clearance;
              } else {
                /cancel/.test(label) ? isSingleChar || inner2.classes.push("cancel-pad") : label === "angl" ? inner2.classes.push("anglpad") : inner2.classes.push("boxpad");
                let topPad, bottomPad, ruleThickness = 0;
                /box/.test(label) ? (ruleThickness = Math.max(
                  options.fontMetrics().fboxrule,
                  // default
                  options.minRuleThickness
                  // User override.
                ), topPad = options.fontMetrics().fboxsep + (label === "colorbox" ? 0 : ruleThickness), bottomPad = topPad) : label === "angl" ? (ruleThickness = Math.max(options.fontMetrics().defaultRuleThickness, options.minRuleThickness), topPad = 4 * ruleThickness, bottomPad = Math.max(0, 0.25 - inner2.depth)) : (topPad = isSingleChar ? 0.2 : 0, bottomPad = topPad), img = stretchyEnclose(inner2, label, topPad, bottomPad, options), /fbox|boxed|fcolorbox/.test(label) ? (img.style.borderStyle = "solid", img.style.borderWidth = makeEm(ruleThickness)) : label === "angl" && ruleThickness !== 0.049 && (img.style.borderTopWidth = makeEm(ruleThickness), img.style.borderRightWidth = makeEm(ruleThickness)), imgShift = inner2.depth + bottomPad, group.backgroundColor && (img.style.backgroundColor = group.backgroundColor, group.borderColor && (img.style.borderColor = group.borderColor));
              }
              let vlist;
              if (group.backgroundColor)
                vlist = makeVList({
                  positionType: "individualShift",
                  children: [
                    // Put the color background behind inner;
                    {
                      type: "elem",
                      elem: img,
                      shift: imgShift
                    },
                    {
                      type: "elem",
                      elem: inner2,
                      shift: 0
                    }
                  ]
                }, options);
              else {
                let classes = /cancel|phase/.test(label) ? ["svg-align"] : [];
                vlist = makeVList({
                  positionType: "individualShift",
                  children: [
                    // Write the \cancel stroke on top of inner.
                    {
                      type: "elem",
                      elem: inner2,
                      shift: 0
                    },
                    {
                      type: "elem",
                      elem: img,
                      shift: imgShift,
                      wrapperClasses: classes
                    }
                  ]
                }, options);
              }
              return /cancel/.test(label) && (vlist.height = inner2.height, vlist.depth = inner2.depth), /cancel/.test(label) && !isSingleChar ? makeSpan(["mord", "cancel-lap"], [vlist], options) : makeSpan(["mord"], [vlist], options);
            },
            mathmlBuilder: (group, options) => {
              let fboxsep, node = new MathNode(group.label.includes("colorbox") ? "mpadded" : "menclose", [buildMathML_buildGroup(group.body, options)]);
              switch (group.label) {
                case "\\cancel":
                  node.setAttribute("notation", "updiagonalstrike");
                  break;
                case "\\bcancel":
                  node.setAttribute("notation", "downdiagonalstrike");
                  break;
                case "\\phase":
                  node.setAttribute("notation", "phasorangle");
                  break;
                case "\\sout":
                  node.setAttribute("notation", "horizontalstrike");
                  break;
                case "\\fbox":
                  node.setAttribute("notation", "box");
                  break;
                case "\\angl":
                  node.setAttribute("notation", "actuarial");
                  break;
                case "\\fcolorbox":
                case "\\colorbox":
                  if (fboxsep = options.fontMetrics().fboxsep * options.fontMetrics().ptPerEm, node.setAttribute("width", "+" + 2 * fboxsep + "pt"), node.setAttribute("height", "+" + 2 * fboxsep + "pt"), node.setAttribute("lspace", fboxsep + "pt"), node.setAttribute("voffset", fboxsep + "pt"), group.label === "\\fcolorbox") {
                    let thk = Math.max(
                      options.fontMetrics().fboxrule,
                      // default
                      options.minRuleThickness
                      // user override
                    );
                    node.setAttribute("style", "border: " + makeEm(thk) + " solid " + group.borderColor);
                  }
                  break;
                case "\\xcancel":
                  node.setAttribute("notation", "updiagonalstrike downdiagonalstrike");
                  break;
              }
              return group.backgroundColor && node.setAttribute("mathbackground", group.backgroundColor), node;
            }
          }), defineFunction({
            type: "enclose",
            names: ["\\fcolorbox"],
            numArgs: 3,
            allowedInText: !0,
            argTypes: ["color", "color", "hbox"],
            handler(_ref2, args, optArgs) {
              let {
                parser,
                funcName
              } = _ref2, borderColor = assertNodeType(args[0], "color-token").color, backgroundColor = assertNodeType(args[1], "color-token").color, body = args[2];
              return {
                type: "enclose",
                mode: parser.mode,
                label: funcName,
                backgroundColor,
                borderColor,
                body
              };
            }
          }), defineFunction({
            type: "enclose",
            names: ["\\fbox"],
            numArgs: 1,
            argTypes: ["hbox"],
            allowedInText: !0,
            handler(_ref3, args) {
              let {
                parser
              } = _ref3;
              return {
                type: "enclose",
                mode: parser.mode,
                label: "\\fbox",
                body: args[0]
              };
            }
          }), defineFunction({
            type: "enclose",
            names: ["\\cancel", "\\bcancel", "\\xcancel", "\\phase"],
            numArgs: 1,
            handler(_ref4, args) {
              let {
                parser,
                funcName
              } = _ref4, body = args[0];
              return {
                type: "enclose",
                mode: parser.mode,
                label: funcName,
                body
              };
            }
          }), defineFunction({
            type: "enclose",
            names: ["\\sout"],
            numArgs: 1,
            allowedInText: !0,
            handler(_ref5, args) {
              let {
                parser,
                funcName
              } = _ref5;
              parser.mode === "math" && parser.settings.reportNonstrict("mathVsSout", "LaTeX's \\sout works only in text mode");
              let body = args[0];
              return {
                type: "enclose",
                mode: parser.mode,
                label: funcName,
                body
              };
            }
          }), defineFunction({
            type: "enclose",
            names: ["\\angl"],
            numArgs: 1,
            argTypes: ["hbox"],
            allowedInText: !1,
            handler(_ref6, args) {
              let {
                parser
              } = _ref6;
              return {
                type: "enclose",
                mode: parser.mode,
                label: "\\angl",
                body: args[0]
              };
            }
          });
          let _environments = {};
          function defineEnvironment(_ref) {
            let {
              type,
              names,
              props,
              handler,
              htmlBuilder: htmlBuilder2,
              mathmlBuilder: mathmlBuilder2
            } = _ref, data = {
              type,
              numArgs: props.numArgs || 0,
              allowedInText: !1,
              numOptionalArgs: 0,
              handler
            };
            for (let i = 0; i < names.length; ++i)
              _environments[names[i]] = data;
            htmlBuilder2 && (_htmlGroupBuilders[type] = htmlBuilder2), mathmlBuilder2 && (_mathmlGroupBuilders[type] = mathmlBuilder2);
          }
          let _macros = {};
          function defineMacro(name, body) {
            _macros[name] = body;
          }
          class SourceLocation {
            // End offset, zero-based exclusive.
            constructor(lexer, start, end) {
              this.lexer = void 0, this.start = void 0, this.end = void 0, this.lexer = lexer, this.start = start, this.end = end;
            }
            /**
             * Merges two `SourceLocation`s from location providers, given they are
             * provided in order of appearance.
             * - Returns the first one's location if only the first is provided.
             * - Returns a merged range of the first and the last if both are provided
             *   and their lexers match.
             * - Otherwise, returns null.
             */
            static range(first, second) {
              return second ? !first || !first.loc || !second.loc || first.loc.lexer !== second.loc.lexer ? null : new SourceLocation(first.loc.lexer, first.loc.start, second.loc.end) : first && first.loc;
            }
          }
          class Token {
            // used in \noexpand
            constructor(text, loc) {
              this.text = void 0, this.loc = void 0, this.noexpand = void 0, this.treatAsRelax = void 0, this.text = text, this.loc = loc;
            }
            /**
             * Given a pair of tokens (this and endToken), compute a `Token` encompassing
             * the whole input range enclosed by these two.
             */
            range(endToken, text) {
              return new Token(text, SourceLocation.range(this, endToken));
            }
          }
          function getHLines(parser) {
            let hlineInfo = [];
            parser.consumeSpaces();
            let nxt = parser.fetch().text;
            for (nxt === "\\relax" && (parser.consume(), parser.consumeSpaces(), nxt = parser.fetch().text); nxt === "\\hline" || nxt === "\\hdashline"; )
              parser.consume(), hlineInfo.push(nxt === "\\hdashline"), parser.consumeSpaces(), nxt = parser.fetch().text;
            return hlineInfo;
          }
          let validateAmsEnvironmentContext = (context) => {
            if (!context.parser.settings.displayMode)
              throw new src_ParseError("{" + context.envName + "} can be used only in display mode.");
          }, gatherEnvironments = /* @__PURE__ */ new Set(["gather", "gather*"]);
          function getAutoTag(name) {
            if (!name.includes("ed"))
              return !name.includes("*");
          }
          function parseArray(parser, _ref, style) {
            let {
              hskipBeforeAndAfter,
              addJot,
              cols,
              arraystretch,
              colSeparationType,
              autoTag,
              singleRow,
              emptySingleRow,
              maxNumCols,
              leqno
            } = _ref;
            if (parser.gullet.beginGroup(), singleRow || parser.gullet.macros.set("\\cr", "\\\\\\relax"), !arraystretch) {
              let stretch = parser.gullet.expandMacroAsText("\\arraystretch");
              if (stretch == null)
                arraystretch = 1;
              else if (arraystretch = parseFloat(stretch), !arraystretch || arraystretch < 0)
                throw new src_ParseError("Invalid \\arraystretch: " + stretch);
            }
            parser.gullet.beginGroup();
            let row = [], body = [row], rowGaps = [], hLinesBeforeRow = [], tags = autoTag != null ? [] : void 0;
            function beginRow() {
              autoTag && parser.gullet.macros.set("\\@eqnsw", "1", !0);
            }
            function endRow() {
              tags && (parser.gullet.macros.get("\\df@tag") ? (tags.push(parser.subparse([new Token("\\df@tag")])), parser.gullet.macros.set("\\df@tag", void 0, !0)) : tags.push(!!autoTag && parser.gullet.macros.get("\\@eqnsw") === "1"));
            }
            for (beginRow(), hLinesBeforeRow.push(getHLines(parser)); ; ) {
              let cellBody = parser.parseExpression(!1, singleRow ? "\\end" : "\\\\");
              parser.gullet.endGroup(), parser.gullet.beginGroup();
              let cell = {
                type: "ordgroup",
                mode: parser.mode,
                body: cellBody
              };
              style && (cell = {
                type: "styling",
                mode: parser.mode,
                style,
                resetFont: !0,
                body: [cell]
              }), row.push(cell);
              let next = parser.fetch().text;
              if (next === "&") {
                if (maxNumCols && row.length === maxNumCols) {
                  if (singleRow || colSeparationType)
                    throw new src_ParseError("Too many tab characters: &", parser.nextToken);
                  parser.settings.reportNonstrict("textEnv", "Too few columns specified in the {array} column argument.");
                }
                parser.consume();
              } else if (next === "\\end") {
                endRow(), row.length === 1 && cell.type === "styling" && cell.body.length === 1 && cell.body[0].type === "ordgroup" && cell.body[0].body.length === 0 && (body.length > 1 || !emptySingleRow) && body.pop(), hLinesBeforeRow.length < body.length + 1 && hLinesBeforeRow.push([]);
                break;
              } else if (next === "\\\\") {
                parser.consume();
                let size;
                parser.gullet.future().text !== " " && (size = parser.parseSizeGroup(!0)), rowGaps.push(size ? size.value : null), endRow(), hLinesBeforeRow.push(getHLines(parser)), row = [], body.push(row), beginRow();
              } else
                throw new src_ParseError("Expected & or \\\\ or \\cr or \\end", parser.nextToken);
            }
            return parser.gullet.endGroup(), parser.gullet.endGroup(), {
              type: "array",
              mode: parser.mode,
              addJot,
              arraystretch,
              body,
              cols,
              rowGaps,
              hskipBeforeAndAfter,
              hLinesBeforeRow,
              colSeparationType,
              tags,
              leqno
            };
          }
          function dCellStyle(envName) {
            return envName.slice(0, 1) === "d" ? "display" : "text";
          }
          let array_htmlBuilder = function(group, options) {
            let r, c, nr = group.body.length, hLinesBeforeRow = group.hLinesBeforeRow, nc = 0, body = new Array(nr), hlines = [], ruleThickness = Math.max(
              // From LaTeX \showthe\arrayrulewidth. Equals 0.04 em.
              options.fontMetrics().arrayRuleWidth,
              options.minRuleThickness
              // User override.
            ), pt = 1 / options.fontMetrics().ptPerEm, arraycolsep = 5 * pt;
            group.colSeparationType && group.colSeparationType === "small" && (arraycolsep = 0.2778 * (options.havingStyle(src_Style.SCRIPT).sizeMultiplier / options.sizeMultiplier));
            let baselineskip = group.colSeparationType === "CD" ? calculateSize({
              number: 3,
              unit: "ex"
            }, options) : 12 * pt, jot = 3 * pt, arrayskip = group.arraystretch * baselineskip, arstrutHeight = 0.7 * arrayskip, arstrutDepth = 0.3 * arrayskip, totalHeight = 0;
            function setHLinePos(hlinesInGap) {
              for (let i = 0; i < hlinesInGap.length; ++i)
                i > 0 && (totalHeight += 0.25), hlines.push({
                  pos: totalHeight,
                  isDashed: hlinesInGap[i]
                });
            }
            for (setHLinePos(hLinesBeforeRow[0]), r = 0; r < group.body.length; ++r) {
              let inrow = group.body[r], height = arstrutHeight, depth = arstrutDepth;
              nc < inrow.length && (nc = inrow.length);
              let outrow = {
                cells: new Array(inrow.length),
                height: 0,
                depth: 0,
                pos: 0
              };
              for (c = 0; c < inrow.length; ++c) {
                let elt = buildGroup(inrow[c], options);
                depth < elt.depth && (depth = elt.depth), height < elt.height && (height = elt.height), outrow.cells[c] = elt;
              }
              let rowGap = group.rowGaps[r], gap = 0;
              rowGap && (gap = calculateSize(rowGap, options), gap > 0 && (gap += arstrutDepth, depth < gap && (depth = gap), gap = 0)), group.addJot && r < group.body.length - 1 && (depth += jot), outrow.height = height, outrow.depth = depth, totalHeight += height, outrow.pos = totalHeight, totalHeight += depth + gap, body[r] = outrow, setHLinePos(hLinesBeforeRow[r + 1]);
            }
            let offset = totalHeight / 2 + options.fontMetrics().axisHeight, colDescriptions = group.cols || [], cols = [], colSep, colDescrNum, tagSpans = [];
            if (group.tags && group.tags.some((tag) => tag))
              for (r = 0; r < nr; ++r) {
                let rw = body[r], shift = rw.pos - offset, tag = group.tags[r], tagSpan;
                tag === !0 ? tagSpan = makeSpan(["eqn-num"], [], options) : tag === !1 ? tagSpan = makeSpan([], [], options) : tagSpan = makeSpan([], buildExpression(tag, options, !0), options), tagSpan.depth = rw.depth, tagSpan.height = rw.height, tagSpans.push({
                  type: "elem",
                  elem: tagSpan,
                  shift
                });
              }
            for (
              c = 0, colDescrNum = 0;
              // Continue while either there are more columns or more column
              // descriptions, so trailing separators don't get lost.
              c < nc || colDescrNum < colDescriptions.length;
              ++c, ++colDescrNum
            ) {
              var _colDescr3;
              let colDescr = colDescriptions[colDescrNum], firstSeparator = !0;
              for (; ((_colDescr = colDescr) == null ? void 0 : _colDescr.type) === "separator"; ) {
                var _colDescr;
                if (firstSeparator || (colSep = makeSpan(["arraycolsep"], []), colSep.style.width = makeEm(options.fontMetrics().doubleRuleSep), cols.push(colSep)), colDescr.separator === "|" || colDescr.separator === ":") {
                  let lineType = colDescr.separator === "|" ? "solid" : "dashed", separator = makeSpan(["vertical-separator"], [], options);
                  separator.style.height = makeEm(totalHeight), separator.style.borderRightWidth = makeEm(ruleThickness), separator.style.borderRightStyle = lineType, separator.style.margin = "0 " + makeEm(-ruleThickness / 2);
                  let shift = totalHeight - offset;
                  shift && (separator.style.verticalAlign = makeEm(-shift)), cols.push(separator);
                } else
                  throw new src_ParseError("Invalid separator type: " + colDescr.separator);
                colDescrNum++, colDescr = colDescriptions[colDescrNum], firstSeparator = !1;
              }
              if (c >= nc)
                continue;
              let sepwidth;
              if (c > 0 || group.hskipBeforeAndAfter) {
                var _colDescr$pregap, _colDescr2;
                sepwidth = (_colDescr$pregap = (_colDescr2 = colDescr) == null ? void 0 : _colDescr2.pregap) != null ? _colDescr$pregap : arraycolsep, sepwidth !== 0 && (colSep = makeSpan(["arraycolsep"], []), colSep.style.width = makeEm(sepwidth), cols.push(colSep));
              }
              let colElems = [];
              for (r = 0; r < nr; ++r) {
                let row = body[r], elem = row.cells[c];
                if (!elem)
                  continue;
                let shift = row.pos - offset;
                elem.depth = row.depth, elem.height = row.height, colElems.push({
                  type: "elem",
                  elem,
                  shift
                });
              }
              let colVList = makeVList({
                positionType: "individualShift",
                children: colElems
              }, options), colSpan = makeSpan(["col-align-" + (((_colDescr3 = colDescr) == null ? void 0 : _colDescr3.align) || "c")], [colVList]);
              if (cols.push(colSpan), c < nc - 1 || group.hskipBeforeAndAfter) {
                var _colDescr$postgap, _colDescr4;
                sepwidth = (_colDescr$postgap = (_colDescr4 = colDescr) == null ? void 0 : _colDescr4.postgap) != null ? _colDescr$postgap : arraycolsep, sepwidth !== 0 && (colSep = makeSpan(["arraycolsep"], []), colSep.style.width = makeEm(sepwidth), cols.push(colSep));
              }
            }
            let tableBody = makeSpan(["mtable"], cols);
            if (hlines.length > 0) {
              let line = makeLineSpan("hline", options, ruleThickness), dashes = makeLineSpan("hdashline", options, ruleThickness), vListElems = [{
                type: "elem",
                elem: tableBody,
                shift: 0
              }];
              for (; hlines.length > 0; ) {
                let hline = hlines.pop(), lineShift = hline.pos - offset;
                hline.isDashed ? vListElems.push({
                  type: "elem",
                  elem: dashes,
                  shift: lineShift
                }) : vListElems.push({
                  type: "elem",
                  elem: line,
                  shift: lineShift
                });
              }
              tableBody = makeVList({
                positionType: "individualShift",
                children: vListElems
              }, options);
            }
            if (tagSpans.length === 0)
              return makeSpan(["mord"], [tableBody], options);
            {
              let eqnNumCol = makeVList({
                positionType: "individualShift",
                children: tagSpans
              }, options), tagCol = makeSpan(["tag"], [eqnNumCol], options);
              return makeFragment([tableBody, tagCol]);
            }
          }, alignMap = {
            c: "center ",
            l: "left ",
            r: "right "
          }, array_mathmlBuilder = function(group, options) {
            let tbl = [], glue = new MathNode("mtd", [], ["mtr-glue"]), tag = new MathNode("mtd", [], ["mml-eqn-num"]);
            for (let i = 0; i < group.body.length; i++) {
              let rw = group.body[i], row = [];
              for (let j = 0; j < rw.length; j++)
                row.push(new MathNode("mtd", [buildMathML_buildGroup(rw[j], options)]));
              group.tags && group.tags[i] && (row.unshift(glue), row.push(glue), group.leqno ? row.unshift(tag) : row.push(tag)), tbl.push(new MathNode("mtr", row));
            }
            let table = new MathNode("mtable", tbl), gap = group.arraystretch === 0.5 ? 0.1 : 0.16 + group.arraystretch - 1 + (group.addJot ? 0.09 : 0);
            table.setAttribute("rowspacing", makeEm(gap));
            let menclose = "", align = "";
            if (group.cols && group.cols.length > 0) {
              let cols = group.cols, columnLines = "", prevTypeWasAlign = !1, iStart = 0, iEnd = cols.length;
              cols[0].type === "separator" && (menclose += "top ", iStart = 1), cols[cols.length - 1].type === "separator" && (menclose += "bottom ", iEnd -= 1);
              for (let i = iStart; i < iEnd; i++) {
                let col = cols[i];
                col.type === "align" ? (align += alignMap[col.align], prevTypeWasAlign && (columnLines += "none "), prevTypeWasAlign = !0) : col.type === "separator" && prevTypeWasAlign && (columnLines += col.separator === "|" ? "solid " : "dashed ", prevTypeWasAlign = !1);
              }
              table.setAttribute("columnalign", align.trim()), /[sd]/.test(columnLines) && table.setAttribute("columnlines", columnLines.trim());
            }
            if (group.colSeparationType === "align") {
              let cols = group.cols || [], spacing2 = "";
              for (let i = 1; i < cols.length; i++)
                spacing2 += i % 2 ? "0em " : "1em ";
              table.setAttribute("columnspacing", spacing2.trim());
            } else group.colSeparationType === "alignat" || group.colSeparationType === "gather" ? table.setAttribute("columnspacing", "0em") : group.colSeparationType === "small" ? table.setAttribute("columnspacing", "0.2778em") : group.colSeparationType === "CD" ? table.setAttribute("columnspacing", "0.5em") : table.setAttribute("columnspacing", "1em");
            let rowLines = "", hlines = group.hLinesBeforeRow;
            menclose += hlines[0].length > 0 ? "left " : "", menclose += hlines[hlines.length - 1].length > 0 ? "right " : "";
            for (let i = 1; i < hlines.length - 1; i++)
              rowLines += hlines[i].length === 0 ? "none " : hlines[i][0] ? "dashed " : "solid ";
            return /[sd]/.test(rowLines) && table.setAttribute("rowlines", rowLines.trim()), menclose !== "" && (table = new MathNode("menclose", [table]), table.setAttribute("notation", menclose.trim())), group.arraystretch && group.arraystretch < 1 && (table = new MathNode("mstyle", [table]), table.setAttribute("scriptlevel", "1")), table;
          }, alignedHandler = function(context, args) {
            context.envName.includes("ed") || validateAmsEnvironmentContext(context);
            let cols = [], isSplit = context.envName === "split", res = parseArray(context.parser, {
              cols,
              addJot: !0,
              autoTag: isSplit ? void 0 : getAutoTag(context.envName),
              emptySingleRow: !0,
              colSeparationType: context.envName.includes("at") ? "alignat" : "align",
              maxNumCols: isSplit ? 2 : void 0,
              leqno: context.parser.settings.leqno
            }, "display"), numMaths = 0, numCols = 0, emptyGroup = {
              type: "ordgroup",
              mode: context.mode,
              body: []
            };
            if (args[0] && args[0].type === "ordgroup") {
              let arg0 = "";
              for (let i = 0; i < args[0].body.length; i++) {
                let textord2 = assertNodeType(args[0].body[i], "textord");
                arg0 += textord2.text;
              }
              numMaths = Number(arg0), numCols = numMaths * 2;
            }
            let isAligned = !numCols;
            res.body.forEach(function(row) {
              for (let i = 1; i < row.length; i += 2) {
                let styling = assertNodeType(row[i], "styling");
                assertNodeType(styling.body[0], "ordgroup").body.unshift(emptyGroup);
              }
              if (isAligned)
                numCols < row.length && (numCols = row.length);
              else {
                let curMaths = row.length / 2;
                if (numMaths < curMaths)
                  throw new src_ParseError("Too many math in a row: " + ("expected " + numMaths + ", but got " + curMaths), row[0]);
              }
            });
            for (let i = 0; i < numCols; ++i) {
              let align = "r", pregap = 0;
              i % 2 === 1 ? align = "l" : i > 0 && isAligned && (pregap = 1), cols[i] = {
                type: "align",
                align,
                pregap,
                postgap: 0
              };
            }
            return res.colSeparationType = isAligned ? "align" : "alignat", res;
          };
          defineEnvironment({
            type: "array",
            names: ["array", "darray"],
            props: {
              numArgs: 1
            },
            handler(context, args) {
              let cols = (checkSymbolNodeType(args[0]) ? [args[0]] : assertNodeType(args[0], "ordgroup").body).map(function(nde) {
                let ca = assertSymbolNodeType(nde).text;
                if ("lcr".includes(ca))
                  return {
                    type: "align",
                    align: ca
                  };
                if (ca === "|")
                  return {
                    type: "separator",
                    separator: "|"
                  };
                if (ca === ":")
                  return {
                    type: "separator",
                    separator: ":"
                  };
                throw new src_ParseError("Unknown column alignment: " + ca, nde);
              }), res = {
                cols,
                hskipBeforeAndAfter: !0,
                // \@preamble in lttab.dtx
                maxNumCols: cols.length
              };
              return parseArray(context.parser, res, dCellStyle(context.envName));
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "matrix*", "pmatrix*", "bmatrix*", "Bmatrix*", "vmatrix*", "Vmatrix*"],
            props: {
              numArgs: 0
            },
            handler(context) {
              let delimiters2 = {
                matrix: null,
                pmatrix: ["(", ")"],
                bmatrix: ["[", "]"],
                Bmatrix: ["\\{", "\\}"],
                vmatrix: ["|", "|"],
                Vmatrix: ["\\Vert", "\\Vert"]
              }[context.envName.replace("*", "")], colAlign = "c", payload = {
                hskipBeforeAndAfter: !1,
                cols: [{
                  type: "align",
                  align: colAlign
                }]
              };
              if (context.envName.charAt(context.envName.length - 1) === "*") {
                let parser = context.parser;
                if (parser.consumeSpaces(), parser.fetch().text === "[") {
                  if (parser.consume(), parser.consumeSpaces(), colAlign = parser.fetch().text, !"lcr".includes(colAlign))
                    throw new src_ParseError("Expected l or c or r", parser.nextToken);
                  parser.consume(), parser.consumeSpaces(), parser.expect("]"), parser.consume(), payload.cols = [{
                    type: "align",
                    align: colAlign
                  }];
                }
              }
              let res = parseArray(context.parser, payload, dCellStyle(context.envName)), numCols = Math.max(0, ...res.body.map((row) => row.length));
              return res.cols = new Array(numCols).fill({
                type: "align",
                align: colAlign
              }), delimiters2 ? {
                type: "leftright",
                mode: context.mode,
                body: [res],
                left: delimiters2[0],
                right: delimiters2[1],
                rightColor: void 0
                // \right uninfluenced by \color in array
              } : res;
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["smallmatrix"],
            props: {
              numArgs: 0
            },
            handler(context) {
              let payload = {
                arraystretch: 0.5
              }, res = parseArray(context.parser, payload, "script");
              return res.colSeparationType = "small", res;
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["subarray"],
            props: {
              numArgs: 1
            },
            handler(context, args) {
              let cols = (checkSymbolNodeType(args[0]) ? [args[0]] : assertNodeType(args[0], "ordgroup").body).map(function(nde) {
                let ca = assertSymbolNodeType(nde).text;
                if ("lc".includes(ca))
                  return {
                    type: "align",
                    align: ca
                  };
                throw new src_ParseError("Unknown column alignment: " + ca, nde);
              });
              if (cols.length > 1)
                throw new src_ParseError("{subarray} can contain only one column");
              let payload = {
                cols,
                hskipBeforeAndAfter: !1,
                arraystretch: 0.5
              }, res = parseArray(context.parser, payload, "script");
              if (res.body.length > 0 && res.body[0].length > 1)
                throw new src_ParseError("{subarray} can contain only one column");
              return res;
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["cases", "dcases", "rcases", "drcases"],
            props: {
              numArgs: 0
            },
            handler(context) {
              let payload = {
                arraystretch: 1.2,
                cols: [{
                  type: "align",
                  align: "l",
                  pregap: 0,
                  // TODO(kevinb) get the current style.
                  // For now we use the metrics for TEXT style which is what we were
                  // doing before.  Before attempting to get the current style we
                  // should look at TeX's behavior especially for \over and matrices.
                  postgap: 1
                  /* 1em quad */
                }, {
                  type: "align",
                  align: "l",
                  pregap: 0,
                  postgap: 0
                }]
              }, res = parseArray(context.parser, payload, dCellStyle(context.envName));
              return {
                type: "leftright",
                mode: context.mode,
                body: [res],
                left: context.envName.includes("r") ? "." : "\\{",
                right: context.envName.includes("r") ? "\\}" : ".",
                rightColor: void 0
              };
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["align", "align*", "aligned", "split"],
            props: {
              numArgs: 0
            },
            handler: alignedHandler,
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["gathered", "gather", "gather*"],
            props: {
              numArgs: 0
            },
            handler(context) {
              gatherEnvironments.has(context.envName) && validateAmsEnvironmentContext(context);
              let res = {
                cols: [{
                  type: "align",
                  align: "c"
                }],
                addJot: !0,
                colSeparationType: "gather",
                autoTag: getAutoTag(context.envName),
                emptySingleRow: !0,
                leqno: context.parser.settings.leqno
              };
              return parseArray(context.parser, res, "display");
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["alignat", "alignat*", "alignedat"],
            props: {
              numArgs: 1
            },
            handler: alignedHandler,
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["equation", "equation*"],
            props: {
              numArgs: 0
            },
            handler(context) {
              validateAmsEnvironmentContext(context);
              let res = {
                autoTag: getAutoTag(context.envName),
                emptySingleRow: !0,
                singleRow: !0,
                maxNumCols: 1,
                leqno: context.parser.settings.leqno
              };
              return parseArray(context.parser, res, "display");
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineEnvironment({
            type: "array",
            names: ["CD"],
            props: {
              numArgs: 0
            },
            handler(context) {
              return validateAmsEnvironmentContext(context), parseCD(context.parser);
            },
            htmlBuilder: array_htmlBuilder,
            mathmlBuilder: array_mathmlBuilder
          }), defineMacro("\\nonumber", "\\gdef\\@eqnsw{0}"), defineMacro("\\notag", "\\nonumber"), defineFunction({
            type: "text",
            // Doesn't matter what this is.
            names: ["\\hline", "\\hdashline"],
            numArgs: 0,
            allowedInText: !0,
            allowedInMath: !0,
            handler(context, args) {
              throw new src_ParseError(context.funcName + " valid only within array environment");
            }
          });
          var src_environments = _environments;
          defineFunction({
            type: "environment",
            names: ["\\begin", "\\end"],
            numArgs: 1,
            argTypes: ["text"],
            handler(_ref, args) {
              let {
                parser,
                funcName
              } = _ref, nameGroup = args[0];
              if (nameGroup.type !== "ordgroup")
                throw new src_ParseError("Invalid environment name", nameGroup);
              let envName = "";
              for (let i = 0; i < nameGroup.body.length; ++i)
                envName += assertNodeType(nameGroup.body[i], "textord").text;
              if (funcName === "\\begin") {
                if (!src_environments.hasOwnProperty(envName))
                  throw new src_ParseError("No such environment: " + envName, nameGroup);
                let env = src_environments[envName], {
                  args: args2,
                  optArgs
                } = parser.parseArguments("\\begin{" + envName + "}", env), context = {
                  mode: parser.mode,
                  envName,
                  parser
                }, result = env.handler(context, args2, optArgs);
                parser.expect("\\end", !1);
                let endNameToken = parser.nextToken, end = assertNodeType(parser.parseFunction(), "environment");
                if (end.name !== envName)
                  throw new src_ParseError("Mismatch: \\begin{" + envName + "} matched by \\end{" + end.name + "}", endNameToken);
                return result;
              }
              return {
                type: "environment",
                mode: parser.mode,
                name: envName,
                nameGroup
              };
            }
          });
          let font_htmlBuilder = (group, options) => {
            let font = group.font, newOptions = options.withFont(font);
            return buildGroup(group.body, newOptions);
          }, font_mathmlBuilder = (group, options) => {
            let font = group.font, newOptions = options.withFont(font);
            return buildMathML_buildGroup(group.body, newOptions);
          }, fontAliases = {
            "\\Bbb": "\\mathbb",
            "\\bold": "\\mathbf",
            "\\frak": "\\mathfrak"
          };
          defineFunction({
            type: "font",
            names: [
              // styles, except \boldsymbol defined below
              "\\mathrm",
              "\\mathit",
              "\\mathbf",
              "\\mathnormal",
              "\\mathsfit",
              // families
              "\\mathbb",
              "\\mathcal",
              "\\mathfrak",
              "\\mathscr",
              "\\mathsf",
              "\\mathtt",
              // aliases, except \bm defined below
              "\\Bbb",
              "\\bold",
              "\\frak"
            ],
            numArgs: 1,
            allowedInArgument: !0,
            handler: (_ref, args) => {
              let {
                parser,
                funcName
              } = _ref, body = normalizeArgument(args[0]), func = funcName in fontAliases ? fontAliases[funcName] : funcName;
              return {
                type: "font",
                mode: parser.mode,
                font: func.slice(1),
                body
              };
            },
            htmlBuilder: font_htmlBuilder,
            mathmlBuilder: font_mathmlBuilder
          }), defineFunction({
            type: "mclass",
            names: ["\\boldsymbol", "\\bm"],
            numArgs: 1,
            handler: (_ref2, args) => {
              let {
                parser
              } = _ref2, body = args[0];
              return {
                type: "mclass",
                mode: parser.mode,
                mclass: binrelClass(body),
                body: [{
                  type: "font",
                  mode: parser.mode,
                  font: "boldsymbol",
                  body
                }],
                isCharacterBox: isCharacterBox(body)
              };
            }
          }), defineFunction({
            type: "font",
            names: ["\\rm", "\\sf", "\\tt", "\\bf", "\\it", "\\cal"],
            numArgs: 0,
            allowedInText: !0,
            handler: (_ref3, args) => {
              let {
                parser,
                funcName,
                breakOnTokenText
              } = _ref3, {
                mode
              } = parser, body = parser.parseExpression(!0, breakOnTokenText);
              return {
                type: "font",
                mode,
                font: "math" + funcName.slice(1),
                body: {
                  type: "ordgroup",
                  mode: parser.mode,
                  body
                }
              };
            }
          });
          let genfrac_htmlBuilder = (group, options) => {
            let style = options.style, nstyle = style.fracNum(), dstyle = style.fracDen(), newOptions;
            newOptions = options.havingStyle(nstyle);
            let numerm = buildGroup(group.numer, newOptions, options);
            if (group.continued) {
              let hStrut = 8.5 / options.fontMetrics().ptPerEm, dStrut = 3.5 / options.fontMetrics().ptPerEm;
              numerm.height = numerm.height < hStrut ? hStrut : numerm.height, numerm.depth = numerm.depth < dStrut ? dStrut : numerm.depth;
            }
            newOptions = options.havingStyle(dstyle);
            let denomm = buildGroup(group.denom, newOptions, options), rule, ruleWidth, ruleSpacing;
            group.hasBarLine ? (group.barSize ? (ruleWidth = calculateSize(group.barSize, options), rule = makeLineSpan("frac-line", options, ruleWidth)) : rule = makeLineSpan("frac-line", options), ruleWidth = rule.height, ruleSpacing = rule.height) : (rule = null, ruleWidth = 0, ruleSpacing = options.fontMetrics().defaultRuleThickness);
            let numShift, clearance, denomShift;
            style.size === src_Style.DISPLAY.size ? (numShift = options.fontMetrics().num1, ruleWidth > 0 ? clearance = 3 * ruleSpacing : clearance = 7 * ruleSpacing, denomShift = options.fontMetrics().denom1) : (ruleWidth > 0 ? (numShift = options.fontMetrics().num2, clearance = ruleSpacing) : (numShift = options.fontMetrics().num3, clearance = 3 * ruleSpacing), denomShift = options.fontMetrics().denom2);
            let frac;
            if (rule) {
              let axisHeight = options.fontMetrics().axisHeight;
              numShift - numerm.depth - (axisHeight + 0.5 * ruleWidth) < clearance && (numShift += clearance - (numShift - numerm.depth - (axisHeight + 0.5 * ruleWidth))), axisHeight - 0.5 * ruleWidth - (denomm.height - denomShift) < clearance && (denomShift += clearance - (axisHeight - 0.5 * ruleWidth - (denomm.height - denomShift)));
              let midShift = -(axisHeight - 0.5 * ruleWidth);
              frac = makeVList({
                positionType: "individualShift",
                children: [{
                  type: "elem",
                  elem: denomm,
                  shift: denomShift
                }, {
                  type: "elem",
                  elem: rule,
                  shift: midShift
                }, {
                  type: "elem",
                  elem: numerm,
                  shift: -numShift
                }]
              }, options);
            } else {
              let candidateClearance = numShift - numerm.depth - (denomm.height - denomShift);
              candidateClearance < clearance && (numShift += 0.5 * (clearance - candidateClearance), denomShift += 0.5 * (clearance - candidateClearance)), frac = makeVList({
                positionType: "individualShift",
                children: [{
                  type: "elem",
                  elem: denomm,
                  shift: denomShift
                }, {
                  type: "elem",
                  elem: numerm,
                  shift: -numShift
                }]
              }, options);
            }
            newOptions = options.havingStyle(style), frac.height *= newOptions.sizeMultiplier / options.sizeMultiplier, frac.depth *= newOptions.sizeMultiplier / options.sizeMultiplier;
            let delimSize;
            style.size === src_Style.DISPLAY.size ? delimSize = options.fontMetrics().delim1 : style.size === src_Style.SCRIPTSCRIPT.size ? delimSize = options.havingStyle(src_Style.SCRIPT).fontMetrics().delim2 : delimSize = options.fontMetrics().delim2;
            let leftDelim, rightDelim;
            return group.leftDelim == null ? leftDelim = makeNullDelimiter(options, ["mopen"]) : leftDelim = makeCustomSizedDelim(group.leftDelim, delimSize, !0, options.havingStyle(style), group.mode, ["mopen"]), group.continued ? rightDelim = makeSpan([]) : group.rightDelim == null ? rightDelim = makeNullDelimiter(options, ["mclose"]) : rightDelim = makeCustomSizedDelim(group.rightDelim, delimSize, !0, options.havingStyle(style), group.mode, ["mclose"]), makeSpan(["mord"].concat(newOptions.sizingClasses(options)), [leftDelim, makeSpan(["mfrac"], [frac]), rightDelim], options);
          }, genfrac_mathmlBuilder = (group, options) => {
            let node = new MathNode("mfrac", [buildMathML_buildGroup(group.numer, options), buildMathML_buildGroup(group.denom, options)]);
            if (!group.hasBarLine)
              node.setAttribute("linethickness", "0px");
            else if (group.barSize) {
              let ruleWidth = calculateSize(group.barSize, options);
              node.setAttribute("linethickness", makeEm(ruleWidth));
            }
            if (group.leftDelim != null || group.rightDelim != null) {
              let withDelims = [];
              if (group.leftDelim != null) {
                let leftOp = new MathNode("mo", [new TextNode(group.leftDelim.replace("\\", ""))]);
                leftOp.setAttribute("fence", "true"), withDelims.push(leftOp);
              }
              if (withDelims.push(node), group.rightDelim != null) {
                let rightOp = new MathNode("mo", [new TextNode(group.rightDelim.replace("\\", ""))]);
                rightOp.setAttribute("fence", "true"), withDelims.push(rightOp);
              }
              return makeRow(withDelims);
            }
            return node;
          }, wrapWithStyle = (frac, style) => style ? {
            type: "styling",
            mode: frac.mode,
            style,
            body: [frac]
          } : frac;
          defineFunction({
            type: "genfrac",
            names: [
              "\\cfrac",
              "\\dfrac",
              "\\frac",
              "\\tfrac",
              "\\dbinom",
              "\\binom",
              "\\tbinom",
              "\\\\atopfrac",
              // can’t be entered directly
              "\\\\bracefrac",
              "\\\\brackfrac"
              // ditto
            ],
            numArgs: 2,
            allowedInArgument: !0,
            handler: (_ref, args) => {
              let {
                parser,
                funcName
              } = _ref, numer = args[0], denom = args[1], hasBarLine, leftDelim = null, rightDelim = null;
              switch (funcName) {
                case "\\cfrac":
                case "\\dfrac":
                case "\\frac":
                case "\\tfrac":
                  hasBarLine = !0;
                  break;
                case "\\\\atopfrac":
                  hasBarLine = !1;
                  break;
                case "\\dbinom":
                case "\\binom":
                case "\\tbinom":
                  hasBarLine = !1, leftDelim = "(", rightDelim = ")";
                  break;
                case "\\\\bracefrac":
                  hasBarLine = !1, leftDelim = "\\{", rightDelim = "\\}";
                  break;
                case "\\\\brackfrac":
                  hasBarLine = !1, leftDelim = "[", rightDelim = "]";
                  break;
                default:
                  throw new Error("Unrecognized genfrac command");
              }
              let continued = funcName === "\\cfrac", style = null;
              return continued || funcName.startsWith("\\d") ? style = "display" : funcName.startsWith("\\t") && (style = "text"), wrapWithStyle({
                type: "genfrac",
                mode: parser.mode,
                numer,
                denom,
                continued,
                hasBarLine,
                leftDelim,
                rightDelim,
                barSize: null
              }, style);
            },
            htmlBuilder: genfrac_htmlBuilder,
            mathmlBuilder: genfrac_mathmlBuilder
          }), defineFunction({
            type: "infix",
            names: ["\\over", "\\choose", "\\atop", "\\brace", "\\brack"],
            numArgs: 0,
            infix: !0,
            handler(_ref2) {
              let {
                parser,
                funcName,
                token
              } = _ref2, replaceWith;
              switch (funcName) {
                case "\\over":
                  replaceWith = "\\frac";
                  break;
                case "\\choose":
                  replaceWith = "\\binom";
                  break;
                case "\\atop":
                  replaceWith = "\\\\atopfrac";
                  break;
                case "\\brace":
                  replaceWith = "\\\\bracefrac";
                  break;
                case "\\brack":
                  replaceWith = "\\\\brackfrac";
                  break;
                default:
                  throw new Error("Unrecognized infix genfrac command");
              }
              return {
                type: "infix",
                mode: parser.mode,
                replaceWith,
                token
              };
            }
          });
          let stylArray = ["display", "text", "script", "scriptscript"], delimFromValue = function(delimString) {
            let delim = null;
            return delimString.length > 0 && (delim = delimString, delim = delim === "." ? null : delim), delim;
          };
          defineFunction({
            type: "genfrac",
            names: ["\\genfrac"],
            numArgs: 6,
            allowedInArgument: !0,
            argTypes: ["math", "math", "size", "text", "math", "math"],
            handler(_ref3, args) {
              let {
                parser
              } = _ref3, numer = args[4], denom = args[5], leftNode = normalizeArgument(args[0]), leftDelim = leftNode.type === "atom" && leftNode.family === "open" ? delimFromValue(leftNode.text) : null, rightNode = normalizeArgument(args[1]), rightDelim = rightNode.type === "atom" && rightNode.family === "close" ? delimFromValue(rightNode.text) : null, barNode = assertNodeType(args[2], "size"), hasBarLine, barSize = null;
              barNode.isBlank ? hasBarLine = !0 : (barSize = barNode.value, hasBarLine = barSize.number > 0);
              let size = null, styl = args[3];
              if (styl.type === "ordgroup") {
                if (styl.body.length > 0) {
                  let textOrd = assertNodeType(styl.body[0], "textord");
                  size = stylArray[Number(textOrd.text)];
                }
              } else
                styl = assertNodeType(styl, "textord"), size = stylArray[Number(styl.text)];
              return wrapWithStyle({
                type: "genfrac",
                mode: parser.mode,
                numer,
                denom,
                continued: !1,
                hasBarLine,
                barSize,
                leftDelim,
                rightDelim
              }, size);
            }
          }), defineFunction({
            type: "infix",
            names: ["\\above"],
            numArgs: 1,
            argTypes: ["size"],
            infix: !0,
            handler(_ref4, args) {
              let {
                parser,
                funcName,
                token
              } = _ref4;
              return {
                type: "infix",
                mode: parser.mode,
                replaceWith: "\\\\abovefrac",
                size: assertNodeType(args[0], "size").value,
                token
              };
            }
          }), defineFunction({
            type: "genfrac",
            names: ["\\\\abovefrac"],
            numArgs: 3,
            argTypes: ["math", "size", "math"],
            handler: (_ref5, args) => {
              let {
                parser,
                funcName
              } = _ref5, numer = args[0], barSize = assertNodeType(args[1], "infix").size;
              if (!barSize)
                throw new Error("\\\\abovefrac expected size, but got " + String(barSize));
              let denom = args[2], hasBarLine = barSize.number > 0;
              return {
                type: "genfrac",
                mode: parser.mode,
                numer,
                denom,
                continued: !1,
                hasBarLine,
                barSize,
                leftDelim: null,
                rightDelim: null
              };
            }
          });
          let horizBrace_htmlBuilder = (grp, options) => {
            let style = options.style, supSubGroup, group;
            grp.type === "supsub" ? (supSubGroup = grp.sup ? buildGroup(grp.sup, options.havingStyle(style.sup()), options) : buildGroup(grp.sub, options.havingStyle(style.sub()), options), group = assertNodeType(grp.base, "horizBrace")) : group = assertNodeType(grp, "horizBrace");
            let body = buildGroup(group.base, options.havingBaseStyle(src_Style.DISPLAY)), braceBody = stretchySvg(group, options), vlist;
            if (group.isOver ? vlist = makeVList({
              positionType: "firstBaseline",
              children: [{
                type: "elem",
                elem: body
              }, {
                type: "kern",
                size: 0.1
              }, {
                type: "elem",
                elem: braceBody,
                wrapperClasses: ["svg-align"]
              }]
            }, options) : vlist = makeVList({
              positionType: "bottom",
              positionData: body.depth + 0.1 + braceBody.height,
              children: [{
                type: "elem",
                elem: braceBody,
                wrapperClasses: ["svg-align"]
              }, {
                type: "kern",
                size: 0.1
              }, {
                type: "elem",
                elem: body
              }]
            }, options), supSubGroup) {
              let vSpan = makeSpan(["minner", group.isOver ? "mover" : "munder"], [vlist], options);
              group.isOver ? vlist = makeVList({
                positionType: "firstBaseline",
                children: [{
                  type: "elem",
                  elem: vSpan
                }, {
                  type: "kern",
                  size: 0.2
                }, {
                  type: "elem",
                  elem: supSubGroup
                }]
              }, options) : vlist = makeVList({
                positionType: "bottom",
                positionData: vSpan.depth + 0.2 + supSubGroup.height + supSubGroup.depth,
                children: [{
                  type: "elem",
                  elem: supSubGroup
                }, {
                  type: "kern",
                  size: 0.2
                }, {
                  type: "elem",
                  elem: vSpan
                }]
              }, options);
            }
            return makeSpan(["minner", group.isOver ? "mover" : "munder"], [vlist], options);
          };
          defineFunction({
            type: "horizBrace",
            names: ["\\overbrace", "\\underbrace", "\\overbracket", "\\underbracket"],
            numArgs: 1,
            handler(_ref, args) {
              let {
                parser,
                funcName
              } = _ref;
              return {
                type: "horizBrace",
                mode: parser.mode,
                label: funcName,
                isOver: funcName.includes("\\over"),
                base: args[0]
              };
            },
            htmlBuilder: horizBrace_htmlBuilder,
            mathmlBuilder: (group, options) => {
              let accentNode = stretchyMathML(group.label);
              return new MathNode(group.isOver ? "mover" : "munder", [buildMathML_buildGroup(group.base, options), accentNode]);
            }
          }), defineFunction({
            type: "href",
            names: ["\\href"],
            numArgs: 2,
            argTypes: ["url", "original"],
            allowedInText: !0,
            handler: (_ref, args) => {
              let {
                parser
              } = _ref, body = args[1], href = assertNodeType(args[0], "url").url;
              return parser.settings.isTrusted({
                command: "\\href",
                url: href
              }) ? {
                type: "href",
                mode: parser.mode,
                href,
                body: ordargument(body)
              } : parser.formatUnsupportedCmd("\\href");
            },
            htmlBuilder: (group, options) => {
              let elements = buildExpression(group.body, options, !1);
              return makeAnchor(group.href, [], elements, options);
            },
            mathmlBuilder: (group, options) => {
              let math2 = buildExpressionRow(group.body, options);
              return math2 instanceof MathNode || (math2 = new MathNode("mrow", [math2])), math2.setAttribute("href", group.href), math2;
            }
          }), defineFunction({
            type: "href",
            names: ["\\url"],
            numArgs: 1,
            argTypes: ["url"],
            allowedInText: !0,
            handler: (_ref2, args) => {
              let {
                parser
              } = _ref2, href = assertNodeType(args[0], "url").url;
              if (!parser.settings.isTrusted({
                command: "\\url",
                url: href
              }))
                return parser.formatUnsupportedCmd("\\url");
              let chars = [];
              for (let i = 0; i < href.length; i++) {
                let c = href[i];
                c === "~" && (c = "\\textasciitilde"), chars.push({
                  type: "textord",
                  mode: "text",
                  text: c
                });
              }
              let body = {
                type: "text",
                mode: parser.mode,
                font: "\\texttt",
                body: chars
              };
              return {
                type: "href",
                mode: parser.mode,
                href,
                body: ordargument(body)
              };
            }
          }), defineFunction({
            type: "hbox",
            names: ["\\hbox"],
            numArgs: 1,
            argTypes: ["text"],
            allowedInText: !0,
            primitive: !0,
            handler(_ref, args) {
              let {
                parser
              } = _ref;
              return {
                type: "hbox",
                mode: parser.mode,
                body: ordargument(args[0])
              };
            },
            htmlBuilder(group, options) {
              let elements = buildExpression(group.body, options.withFont(""), !1);
              return makeFragment(elements);
            },
            mathmlBuilder(group, options) {
              return new MathNode("mrow", buildMathML_buildExpression(group.body, options.withFont("")));
            }
          }), defineFunction({
            type: "html",
            names: ["\\htmlClass", "\\htmlId", "\\htmlStyle", "\\htmlData"],
            numArgs: 2,
            argTypes: ["raw", "original"],
            allowedInText: !0,
            handler: (_ref, args) => {
              let {
                parser,
                funcName,
                token
              } = _ref, value = assertNodeType(args[0], "raw").string, body = args[1];
              parser.settings.strict && parser.settings.reportNonstrict("htmlExtension", "HTML extension is disabled on strict mode");
              let trustContext, attributes = {};
              switch (funcName) {
                case "\\htmlClass":
                  attributes.class = value, trustContext = {
                    command: "\\htmlClass",
                    class: value
                  };
                  break;
                case "\\htmlId":
                  attributes.id = value, trustContext = {
                    command: "\\htmlId",
                    id: value
                  };
                  break;
                case "\\htmlStyle":
                  attributes.style = value, trustContext = {
                    command: "\\htmlStyle",
                    style: value
                  };
                  break;
                case "\\htmlData": {
                  let data = value.split(",");
                  for (let i = 0; i < data.length; i++) {
                    let item = data[i], firstEquals = item.indexOf("=");
                    if (firstEquals < 0)
                      throw new src_ParseError("\\htmlData key/value '" + item + "' missing equals sign");
                    let key = item.slice(0, firstEquals), value2 = item.slice(firstEquals + 1);
                    attributes["data-" + key.trim()] = value2;
                  }
                  trustContext = {
                    command: "\\htmlData",
                    attributes
                  };
                  break;
                }
                default:
                  throw new Error("Unrecognized html command");
              }
              return parser.settings.isTrusted(trustContext) ? {
                type: "html",
                mode: parser.mode,
                attributes,
                body: ordargument(body)
              } : parser.formatUnsupportedCmd(funcName);
            },
            htmlBuilder: (group, options) => {
              let elements = buildExpression(group.body, options, !1), classes = ["enclosing"];
              group.attributes.class && classes.push(...group.attributes.class.trim().split(/\s+/));
              let span = makeSpan(classes, elements, options);
              for (let attr in group.attributes)
                attr !== "class" && group.attributes.hasOwnProperty(attr) && span.setAttribute(attr, group.attributes[attr]);
              return span;
            },
            mathmlBuilder: (group, options) => buildExpressionRow(group.body, options)
          }), defineFunction({
            type: "htmlmathml",
            names: ["\\html@mathml"],
            numArgs: 2,
            allowedInArgument: !0,
            allowedInText: !0,
            handler: (_ref, args) => {
              let {
                parser
              } = _ref;
              return {
                type: "htmlmathml",
                mode: parser.mode,
                html: ordargument(args[0]),
                mathml: ordargument(args[1])
              };
            },
            htmlBuilder: (group, options) => {
              let elements = buildExpression(group.html, options, !1);
              return makeFragment(elements);
            },
            mathmlBuilder: (group, options) => buildExpressionRow(group.mathml, options)
          });
          let sizeData = function(str) {
            if (/^[-+]? *(\d+(\.\d*)?|\.\d+)$/.test(str))
              return {
                number: +str,
                unit: "bp"
              };
            {
              let match = /([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/.exec(str);
              if (!match)
                throw new src_ParseError("Invalid size: '" + str + "' in \\includegraphics");
              let data = {
                number: +(match[1] + match[2]),
                // sign + magnitude, cast to number
                unit: match[3]
              };
              if (!validUnit(data))
                throw new src_ParseError("Invalid unit: '" + data.unit + "' in \\includegraphics.");
              return data;
            }
          };
          defineFunction({
            type: "includegraphics",
            names: ["\\includegraphics"],
            numArgs: 1,
            numOptionalArgs: 1,
            argTypes: ["raw", "url"],
            allowedInText: !1,
            handler: (_ref, args, optArgs) => {
              let {
                parser
              } = _ref, width = {
                number: 0,
                unit: "em"
              }, height = {
                number: 0.9,
                unit: "em"
              }, totalheight = {
                number: 0,
                unit: "em"
              }, alt = "";
              if (optArgs[0]) {
                let attributes = assertNodeType(optArgs[0], "raw").string.split(",");
                for (let i = 0; i < attributes.length; i++) {
                  let keyVal = attributes[i].split("=");
                  if (keyVal.length === 2) {
                    let str = keyVal[1].trim();
                    switch (keyVal[0].trim()) {
                      case "alt":
                        alt = str;
                        break;
                      case "width":
                        width = sizeData(str);
                        break;
                      case "height":
                        height = sizeData(str);
                        break;
                      case "totalheight":
                        totalheight = sizeData(str);
                        break;
                      default:
                        throw new src_ParseError("Invalid key: '" + keyVal[0] + "' in \\includegraphics.");
                    }
                  }
                }
              }
              let src = assertNodeType(args[0], "url").url;
              return alt === "" && (alt = src, alt = alt.replace(/^.*[\\/]/, ""), alt = alt.substring(0, alt.lastIndexOf("."))), parser.settings.isTrusted({
                command: "\\includegraphics",
                url: src
              }) ? {
                type: "includegraphics",
                mode: parser.mode,
                alt,
                width,
                height,
                totalheight,
                src
              } : parser.formatUnsupportedCmd("\\includegraphics");
            },
            htmlBuilder: (group, options) => {
              let height = calculateSize(group.height, options), depth = 0;
              group.totalheight.number > 0 && (depth = calculateSize(group.totalheight, options) - height);
              let width = 0;
              group.width.number > 0 && (width = calculateSize(group.width, options));
              let style = {
                height: makeEm(height + depth)
              };
              width > 0 && (style.width = makeEm(width)), depth > 0 && (style.verticalAlign = makeEm(-depth));
              let node = new Img(group.src, group.alt, style);
              return node.height = height, node.depth = depth, node;
            },
            mathmlBuilder: (group, options) => {
              let node = new MathNode("mglyph", []);
              node.setAttribute("alt", group.alt);
              let height = calculateSize(group.height, options), depth = 0;
              if (group.totalheight.number > 0 && (depth = calculateSize(group.totalheight, options) - height, node.setAttribute("valign", makeEm(-depth))), node.setAttribute("height", makeEm(height + depth)), group.width.number > 0) {
                let width = calculateSize(group.width, options);
                node.setAttribute("width", makeEm(width));
              }
              return node.setAttribute("src", group.src), node;
            }
          }), defineFunction({
            type: "kern",
            names: ["\\kern", "\\mkern", "\\hskip", "\\mskip"],
            numArgs: 1,
            argTypes: ["size"],
            primitive: !0,
            allowedInText: !0,
            handler(_ref, args) {
              let {
                parser,
                funcName
              } = _ref, size = assertNodeType(args[0], "size");
              if (parser.settings.strict) {
                let mathFunction = funcName[1] === "m", muUnit = size.value.unit === "mu";
                mathFunction ? (muUnit || parser.settings.reportNonstrict("mathVsTextUnits", "LaTeX's " + funcName + " supports only mu units, " + ("not " + size.value.unit + " units")), parser.mode !== "math" && parser.settings.reportNonstrict("mathVsTextUnits", "LaTeX's " + funcName + " works only in math mode")) : muUnit && parser.settings.reportNonstrict("mathVsTextUnits", "LaTeX's " + funcName + " doesn't support mu units");
              }
              return {
                type: "kern",
                mode: parser.mode,
                dimension: size.value
              };
            },
            htmlBuilder(group, options) {
              return makeGlue(group.dimension, options);
            },
            mathmlBuilder(group, options) {
              let dimension = calculateSize(group.dimension, options);
              return new SpaceNode(dimension);
            }
          }), defineFunction({
            type: "lap",
            names: ["\\mathllap", "\\mathrlap", "\\mathclap"],
            numArgs: 1,
            allowedInText: !0,
            handler: (_ref, args) => {
              let {
                parser,
                funcName
              } = _ref, body = args[0];
              return {
                type: "lap",
                mode: parser.mode,
                alignment: funcName.slice(5),
                body
              };
            },
            htmlBuilder: (group, options) => {
              let inner2;
              group.alignment === "clap" ? (inner2 = makeSpan([], [buildGroup(group.body, options)]), inner2 = makeSpan(["inner"], [inner2], options)) : inner2 = makeSpan(["inner"], [buildGroup(group.body, options)]);
              let fix = makeSpan(["fix"], []), node = makeSpan([group.alignment], [inner2, fix], options), strut = makeSpan(["strut"]);
              return strut.style.height = makeEm(node.height + node.depth), node.depth && (strut.style.verticalAlign = makeEm(-node.depth)), node.children.unshift(strut), node = makeSpan(["thinbox"], [node], options), makeSpan(["mord", "vbox"], [node], options);
            },
            mathmlBuilder: (group, options) => {
              let node = new MathNode("mpadded", [buildMathML_buildGroup(group.body, options)]);
              if (group.alignment !== "rlap") {
                let offset = group.alignment === "llap" ? "-1" : "-0.5";
                node.setAttribute("lspace", offset + "width");
              }
              return node.setAttribute("width", "0px"), node;
            }
          }), defineFunction({
            type: "styling",
            names: ["\\(", "$"],
            numArgs: 0,
            allowedInText: !0,
            allowedInMath: !1,
            handler(_ref, args) {
              let {
                funcName,
                parser
              } = _ref, outerMode = parser.mode;
              parser.switchMode("math");
              let close = funcName === "\\(" ? "\\)" : "$", body = parser.parseExpression(!1, close);
              return parser.expect(close), parser.switchMode(outerMode), {
                type: "styling",
                mode: parser.mode,
                style: "text",
                resetFont: !0,
                body
              };
            }
          }), defineFunction({
            type: "text",
            // Doesn't matter what this is.
            names: ["\\)", "\\]"],
            numArgs: 0,
            allowedInText: !0,
            allowedInMath: !1,
            handler(context, args) {
              throw new src_ParseError("Mismatched " + context.funcName);
            }
          });
          let chooseMathStyle = (group, options) => {
            switch (options.style.size) {
              case src_Style.DISPLAY.size:
                return group.display;
              case src_Style.TEXT.size:
                return group.text;
              case src_Style.SCRIPT.size:
                return group.script;
              case src_Style.SCRIPTSCRIPT.size:
                return group.scriptscript;
              default:
                return group.text;
            }
          };
          defineFunction({
            type: "mathchoice",
            names: ["\\mathchoice"],
            numArgs: 4,
            primitive: !0,
            handler: (_ref, args) => {
              let {
                parser
              } = _ref;
              return {
                type: "mathchoice",
                mode: parser.mode,
                display: ordargument(args[0]),
                text: ordargument(args[1]),
                script: ordargument(args[2]),
                scriptscript: ordargument(args[3])
              };
            },
            htmlBuilder: (group, options) => {
              let body = chooseMathStyle(group, options), elements = buildExpression(body, options, !1);
              return makeFragment(elements);
            },
            mathmlBuilder: (group, options) => {
              let body = chooseMathStyle(group, options);
              return buildExpressionRow(body, options);
            }
          });
          let assembleSupSub = (base, supGroup, subGroup, options, style, slant, baseShift) => {
            base = makeSpan([], [base]);
            let subIsSingleCharacter = subGroup && isCharacterBox(subGroup), sub2, sup2;
            if (supGroup) {
              let elem = buildGroup(supGroup, options.havingStyle(style.sup()), options);
              sup2 = {
                elem,
                kern: Math.max(options.fontMetrics().bigOpSpacing1, options.fontMetrics().bigOpSpacing3 - elem.depth)
              };
            }
            if (subGroup) {
              let elem = buildGroup(subGroup, options.havingStyle(style.sub()), options);
              sub2 = {
                elem,
                kern: Math.max(options.fontMetrics().bigOpSpacing2, options.fontMetrics().bigOpSpacing4 - elem.height)
              };
            }
            let finalGroup;
            if (sup2 && sub2) {
              let bottom = options.fontMetrics().bigOpSpacing5 + sub2.elem.height + sub2.elem.depth + sub2.kern + base.depth + baseShift;
              finalGroup = makeVList({
                positionType: "bottom",
                positionData: bottom,
                children: [{
                  type: "kern",
                  size: options.fontMetrics().bigOpSpacing5
                }, {
                  type: "elem",
                  elem: sub2.elem,
                  marginLeft: makeEm(-slant)
                }, {
                  type: "kern",
                  size: sub2.kern
                }, {
                  type: "elem",
                  elem: base
                }, {
                  type: "kern",
                  size: sup2.kern
                }, {
                  type: "elem",
                  elem: sup2.elem,
                  marginLeft: makeEm(slant)
                }, {
                  type: "kern",
                  size: options.fontMetrics().bigOpSpacing5
                }]
              }, options);
            } else if (sub2) {
              let top = base.height - baseShift;
              finalGroup = makeVList({
                positionType: "top",
                positionData: top,
                children: [{
                  type: "kern",
                  size: options.fontMetrics().bigOpSpacing5
                }, {
                  type: "elem",
                  elem: sub2.elem,
                  marginLeft: makeEm(-slant)
                }, {
                  type: "kern",
                  size: sub2.kern
                }, {
                  type: "elem",
                  elem: base
                }]
              }, options);
            } else if (sup2) {
              let bottom = base.depth + baseShift;
              finalGroup = makeVList({
                positionType: "bottom",
                positionData: bottom,
                children: [{
                  type: "elem",
                  elem: base
                }, {
                  type: "kern",
                  size: sup2.kern
                }, {
                  type: "elem",
                  elem: sup2.elem,
                  marginLeft: makeEm(slant)
                }, {
                  type: "kern",
                  size: options.fontMetrics().bigOpSpacing5
                }]
              }, options);
            } else
              return base;
            let parts = [finalGroup];
            if (sub2 && slant !== 0 && !subIsSingleCharacter) {
              let spacer = makeSpan(["mspace"], [], options);
              spacer.style.marginRight = makeEm(slant), parts.unshift(spacer);
            }
            return makeSpan(["mop", "op-limits"], parts, options);
          }, noSuccessor = /* @__PURE__ */ new Set(["\\smallint"]), op_htmlBuilder = (grp, options) => {
            let supGroup, subGroup, hasLimits = !1, group;
            grp.type === "supsub" ? (supGroup = grp.sup, subGroup = grp.sub, group = assertNodeType(grp.base, "op"), hasLimits = !0) : group = assertNodeType(grp, "op");
            let style = options.style, large = !1;
            style.size === src_Style.DISPLAY.size && group.symbol && !noSuccessor.has(group.name) && (large = !0);
            let base, symbolItalic;
            if (group.symbol) {
              let fontName = large ? "Size2-Regular" : "Size1-Regular", stash = "";
              if ((group.name === "\\oiint" || group.name === "\\oiiint") && (stash = group.name.slice(1), group.name = stash === "oiint" ? "\\iint" : "\\iiint"), base = makeSymbol(group.name, fontName, "math", options, ["mop", "op-symbol", large ? "large-op" : "small-op"]), symbolItalic = base.italic, stash.length > 0) {
                let oval = staticSvg(stash + "Size" + (large ? "2" : "1"), options);
                base = makeVList({
                  positionType: "individualShift",
                  children: [{
                    type: "elem",
                    elem: base,
                    shift: 0
                  }, {
                    type: "elem",
                    elem: oval,
                    shift: large ? 0.08 : 0
                  }]
                }, options), group.name = "\\" + stash, base.classes.unshift("mop"), base.italic = symbolItalic;
              }
            } else if (group.body) {
              let inner2 = buildExpression(group.body, options, !0);
              inner2.length === 1 && inner2[0] instanceof SymbolNode ? (base = inner2[0], base.classes[0] = "mop") : base = makeSpan(["mop"], inner2, options);
            } else {
              let output = [];
              for (let i = 1; i < group.name.length; i++)
                output.push(mathsym(group.name[i], group.mode, options));
              base = makeSpan(["mop"], output, options);
            }
            let baseShift = 0, slant = 0;
            if ((base instanceof SymbolNode || group.name === "\\oiint" || group.name === "\\oiiint") && !group.suppressBaseShift) {
              var _base$italic;
              baseShift = (base.height - base.depth) / 2 - options.fontMetrics().axisHeight, slant = (_base$italic = base.italic) != null ? _base$italic : 0;
            }
            return hasLimits ? assembleSupSub(base, supGroup, subGroup, options, style, slant, baseShift) : (baseShift && (base.style.position = "relative", base.style.top = makeEm(baseShift)), base);
          }, op_mathmlBuilder = (group, options) => {
            let node;
            if (group.symbol)
              node = new MathNode("mo", [makeText(group.name, group.mode)]), noSuccessor.has(group.name) && node.setAttribute("largeop", "false");
            else if (group.body)
              node = new MathNode("mo", buildMathML_buildExpression(group.body, options));
            else {
              node = new MathNode("mi", [new TextNode(group.name.slice(1))]);
              let operator = new MathNode("mo", [makeText("\u2061", "text")]);
              group.parentIsSupSub ? node = new MathNode("mrow", [node, operator]) : node = newDocumentFragment([node, operator]);
            }
            return node;
          }, singleCharBigOps = {
            "\u220F": "\\prod",
            "\u2210": "\\coprod",
            "\u2211": "\\sum",
            "\u22C0": "\\bigwedge",
            "\u22C1": "\\bigvee",
            "\u22C2": "\\bigcap",
            "\u22C3": "\\bigcup",
            "\u2A00": "\\bigodot",
            "\u2A01": "\\bigoplus",
            "\u2A02": "\\bigotimes",
            "\u2A04": "\\biguplus",
            "\u2A06": "\\bigsqcup"
          };
          defineFunction({
            type: "op",
            names: ["\\coprod", "\\bigvee", "\\bigwedge", "\\biguplus", "\\bigcap", "\\bigcup", "\\intop", "\\prod", "\\sum", "\\bigotimes", "\\bigoplus", "\\bigodot", "\\bigsqcup", "\\smallint", "\u220F", "\u2210", "\u2211", "\u22C0", "\u22C1", "\u22C2", "\u22C3", "\u2A00", "\u2A01", "\u2A02", "\u2A04", "\u2A06"],
            numArgs: 0,
            handler: (_ref, args) => {
              let {
                parser,
                funcName
              } = _ref, fName = funcName;
              return fName.length === 1 && (fName = singleCharBigOps[fName]), {
                type: "op",
                mode: parser.mode,
                limits: !0,
                parentIsSupSub: !1,
                symbol: !0,
                name: fName
              };
            },
            htmlBuilder: op_htmlBuilder,
            mathmlBuilder: op_mathmlBuilder
          }), defineFunction({
            type: "op",
            names: ["\\mathop"],
            numArgs: 1,
            primitive: !0,
            handler: (_ref2, args) => {
              let {
                parser
              } = _ref2, body = args[0];
              return {
                type: "op",
                mode: parser.mode,
                limits: !1,
                parentIsSupSub: !1,
                symbol: !1,
                body: ordargument(body)
              };
            }
          });
          let singleCharIntegrals = {
            "\u222B": "\\int",
            "\u222C": "\\iint",
            "\u222D": "\\iiint",
            "\u222E": "\\oint",
            "\u222F": "\\oiint",
            "\u2230": "\\oiiint"
          };
          defineFunction({
            type: "op",
            names: ["\\arcsin", "\\arccos", "\\arctan", "\\arctg", "\\arcctg", "\\arg", "\\ch", "\\cos", "\\cosec", "\\cosh", "\\cot", "\\cotg", "\\coth", "\\csc", "\\ctg", "\\cth", "\\deg", "\\dim", "\\exp", "\\hom", "\\ker", "\\lg", "\\ln", "\\log", "\\sec", "\\sin", "\\sinh", "\\sh", "\\tan", "\\tanh", "\\tg", "\\th"],
            numArgs: 0,
            handler(_ref3) {
              let {
                parser,
                funcName
              } = _ref3;
              return {
                type: "op",
                mode: parser.mode,
                limits: !1,
                parentIsSupSub: !1,
                symbol: !1,
                name: funcName
              };
            }
          }), defineFunction({
            type: "op",
            names: ["\\det", "\\gcd", "\\inf", "\\lim", "\\max", "\\min", "\\Pr", "\\sup"],
            numArgs: 0,
            handler(_ref4) {
              let {
                parser,
                funcName
              } = _ref4;
              return {
                type: "op",
                mode: parser.mode,
                limits: !0,
                parentIsSupSub: !1,
                symbol: !1,
                name: funcName
              };
            }
          }), defineFunction({
            type: "op",
            names: ["\\int", "\\iint", "\\iiint", "\\oint", "\\oiint", "\\oiiint", "\u222B", "\u222C", "\u222D", "\u222E", "\u222F", "\u2230"],
            numArgs: 0,
            allowedInArgument: !0,
            handler(_ref5) {
              let {
                parser,
                funcName
              } = _ref5, fName = funcName;
              return fName.length === 1 && (fName = singleCharIntegrals[fName]), {
                type: "op",
                mode: parser.mode,
                limits: !1,
                parentIsSupSub: !1,
                symbol: !0,
                name: fName
              };
            }
          });
          let operatorname_htmlBuilder = (grp, options) => {
            let supGroup, subGroup, hasLimits = !1, group;
            grp.type === "supsub" ? (supGroup = grp.sup, subGroup = grp.sub, group = assertNodeType(grp.base, "operatorname"), hasLimits = !0) : group = assertNodeType(grp, "operatorname");
            let base;
            if (group.body.length > 0) {
              let body = group.body.map((child) => {
                let childText = "text" in child ? child.text : void 0;
                return typeof childText == "string" ? {
                  type: "textord",
                  mode: child.mode,
                  text: childText
                } : child;
              }), expression = buildExpression(body, options.withFont("mathrm"), !0);
              for (let i = 0; i < expression.length; i++) {
                let child = expression[i];
                child instanceof SymbolNode && (child.text = child.text.replace(/\u2212/, "-").replace(/\u2217/, "*"));
              }
              base = makeSpan(["mop"], expression, options);
            } else
              base = makeSpan(["mop"], [], options);
            return hasLimits ? assembleSupSub(base, supGroup, subGroup, options, options.style, 0, 0) : base;
          };
          defineFunction({
            type: "operatorname",
            names: ["\\operatorname@", "\\operatornamewithlimits"],
            numArgs: 1,
            handler: (_ref, args) => {
              let {
                parser,
                funcName
              } = _ref, body = args[0];
              return {
                type: "operatorname",
                mode: parser.mode,
                body: ordargument(body),
                alwaysHandleSupSub: funcName === "\\operatornamewithlimits",
                limits: !1,
                parentIsSupSub: !1
              };
            },
            htmlBuilder: operatorname_htmlBuilder,
            mathmlBuilder: (group, options) => {
              let expression = buildMathML_buildExpression(group.body, options.withFont("mathrm")), isAllString = !0;
              for (let i = 0; i < expression.length; i++) {
                let node = expression[i];
                if (!(node instanceof SpaceNode))
                  if (node instanceof MathNode)
                    switch (node.type) {
                      case "mi":
                      case "mn":
                      case "mspace":
                      case "mtext":
                        break;
                      // Do nothing yet.
                      case "mo": {
                        let child = node.children[0];
                        node.children.length === 1 && child instanceof TextNode ? child.text = child.text.replace(/\u2212/, "-").replace(/\u2217/, "*") : isAllString = !1;
                        break;
                      }
                      default:
                        isAllString = !1;
                    }
                  else
                    isAllString = !1;
              }
              if (isAllString) {
                let word = expression.map((node) => node.toText()).join("");
                expression = [new TextNode(word)];
              }
              let identifier = new MathNode("mi", expression);
              identifier.setAttribute("mathvariant", "normal");
              let operator = new MathNode("mo", [makeText("\u2061", "text")]);
              return group.parentIsSupSub ? new MathNode("mrow", [identifier, operator]) : newDocumentFragment([identifier, operator]);
            }
          }), defineMacro("\\operatorname", "\\@ifstar\\operatornamewithlimits\\operatorname@"), defineFunctionBuilders({
            type: "ordgroup",
            htmlBuilder(group, options) {
              return group.semisimple ? makeFragment(buildExpression(group.body, options, !1)) : makeSpan(["mord"], buildExpression(group.body, options, !0), options);
            },
            mathmlBuilder(group, options) {
              return buildExpressionRow(group.body, options, !0);
            }
          }), defineFunction({
            type: "overline",
            names: ["\\overline"],
            numArgs: 1,
            handler(_ref, args) {
              let {
                parser
              } = _ref, body = args[0];
              return {
                type: "overline",
                mode: parser.mode,
                body
              };
            },
            htmlBuilder(group, options) {
              let innerGroup = buildGroup(group.body, options.havingCrampedStyle()), line = makeLineSpan("overline-line", options), defaultRuleThickness = options.fontMetrics().defaultRuleThickness, vlist = makeVList({
                positionType: "firstBaseline",
                children: [{
                  type: "elem",
                  elem: innerGroup
                }, {
                  type: "kern",
                  size: 3 * defaultRuleThickness
                }, {
                  type: "elem",
                  elem: line
                }, {
                  type: "kern",
                  size: defaultRuleThickness
                }]
              }, options);
              return makeSpan(["mord", "overline"], [vlist], options);
            },
            mathmlBuilder(group, options) {
              let operator = new MathNode("mo", [new TextNode("\u203E")]);
              operator.setAttribute("stretchy", "true");
              let node = new MathNode("mover", [buildMathML_buildGroup(group.body, options), operator]);
              return node.setAttribute("accent", "true"), node;
            }
          }), defineFunction({
            type: "phantom",
            names: ["\\phantom"],
            numArgs: 1,
            allowedInText: !0,
            handler: (_ref, args) => {
              let {
                parser
              } = _ref, body = args[0];
              return {
                type: "phantom",
                mode: parser.mode,
                body: ordargument(body)
              };
            },
            htmlBuilder: (group, options) => {
              let elements = buildExpression(group.body, options.withPhantom(), !1);
              return makeFragment(elements);
            },
            mathmlBuilder: (group, options) => {
              let inner2 = buildMathML_buildExpression(group.body, options);
              return new MathNode("mphantom", inner2);
            }
          }), defineMacro("\\hphantom", "\\smash{\\phantom{#1}}"), defineFunction({
            type: "vphantom",
            names: ["\\vphantom"],
            numArgs: 1,
            allowedInText: !0,
            handler: (_ref2, args) => {
              let {
                parser
              } = _ref2, body = args[0];
              return {
                type: "vphantom",
                mode: parser.mode,
                body
              };
            },
            htmlBuilder: (group, options) => {
              let inner2 = makeSpan(["inner"], [buildGroup(group.body, options.withPhantom())]), fix = makeSpan(["fix"], []);
              return makeSpan(["mord", "rlap"], [inner2, fix], options);
            },
            mathmlBuilder: (group, options) => {
              let inner2 = buildMathML_buildExpression(ordargument(group.body), options), phantom = new MathNode("mphantom", inner2), node = new MathNode("mpadded", [phantom]);
              return node.setAttribute("width", "0px"), node;
            }
          }), defineFunction({
            type: "raisebox",
            names: ["\\raisebox"],
            numArgs: 2,
            argTypes: ["size", "hbox"],
            allowedInText: !0,
            handler(_ref, args) {
              let {
                parser
              } = _ref, amount = assertNodeType(args[0], "size").value, body = args[1];
              return {
                type: "raisebox",
                mode: parser.mode,
                dy: amount,
                body
              };
            },
            htmlBuilder(group, options) {
              let body = buildGroup(group.body, options), dy = calculateSize(group.dy, options);
              return makeVList({
                positionType: "shift",
                positionData: -dy,
                children: [{
                  type: "elem",
                  elem: body
                }]
              }, options);
            },
            mathmlBuilder(group, options) {
              let node = new MathNode("mpadded", [buildMathML_buildGroup(group.body, options)]), dy = group.dy.number + group.dy.unit;
              return node.setAttribute("voffset", dy), node;
            }
          }), defineFunction({
            type: "internal",
            names: ["\\relax"],
            numArgs: 0,
            allowedInText: !0,
            allowedInArgument: !0,
            handler(_ref) {
              let {
                parser
              } = _ref;
              return {
                type: "internal",
                mode: parser.mode
              };
            }
          }), defineFunction({
            type: "rule",
            names: ["\\rule"],
            numArgs: 2,
            numOptionalArgs: 1,
            allowedInText: !0,
            allowedInMath: !0,
            argTypes: ["size", "size", "size"],
            handler(_ref, args, optArgs) {
              let {
                parser
              } = _ref, shift = optArgs[0], width = assertNodeType(args[0], "size"), height = assertNodeType(args[1], "size");
              return {
                type: "rule",
                mode: parser.mode,
                shift: shift && assertNodeType(shift, "size").value,
                width: width.value,
                height: height.value
              };
            },
            htmlBuilder(group, options) {
              let rule = makeSpan(["mord", "rule"], [], options), width = calculateSize(group.width, options), height = calculateSize(group.height, options), shift = group.shift ? calculateSize(group.shift, options) : 0;
              return rule.style.borderRightWidth = makeEm(width), rule.style.borderTopWidth = makeEm(height), rule.style.bottom = makeEm(shift), rule.width = width, rule.height = height + shift, rule.depth = -shift, rule.maxFontSize = height * 1.125 * options.sizeMultiplier, rule;
            },
            mathmlBuilder(group, options) {
              let width = calculateSize(group.width, options), height = calculateSize(group.height, options), shift = group.shift ? calculateSize(group.shift, options) : 0, color = options.color && options.getColor() || "black", rule = new MathNode("mspace");
              rule.setAttribute("mathbackground", color), rule.setAttribute("width", makeEm(width)), rule.setAttribute("height", makeEm(height));
              let wrapper = new MathNode("mpadded", [rule]);
              return shift >= 0 ? wrapper.setAttribute("height", makeEm(shift)) : (wrapper.setAttribute("height", makeEm(shift)), wrapper.setAttribute("depth", makeEm(-shift))), wrapper.setAttribute("voffset", makeEm(shift)), wrapper;
            }
          });
          function sizingGroup(value, options, baseOptions) {
            let inner2 = buildExpression(value, options, !1), multiplier = options.sizeMultiplier / baseOptions.sizeMultiplier;
            for (let i = 0; i < inner2.length; i++) {
              let pos = inner2[i].classes.indexOf("sizing");
              pos < 0 ? Array.prototype.push.apply(inner2[i].classes, options.sizingClasses(baseOptions)) : inner2[i].classes[pos + 1] === "reset-size" + options.size && (inner2[i].classes[pos + 1] = "reset-size" + baseOptions.size), inner2[i].height *= multiplier, inner2[i].depth *= multiplier;
            }
            return makeFragment(inner2);
          }
          let sizeFuncs = ["\\tiny", "\\sixptsize", "\\scriptsize", "\\footnotesize", "\\small", "\\normalsize", "\\large", "\\Large", "\\LARGE", "\\huge", "\\Huge"];
          defineFunction({
            type: "sizing",
            names: sizeFuncs,
            numArgs: 0,
            allowedInText: !0,
            handler: (_ref, args) => {
              let {
                breakOnTokenText,
                funcName,
                parser
              } = _ref, body = parser.parseExpression(!1, breakOnTokenText);
              return {
                type: "sizing",
                mode: parser.mode,
                // Figure out what size to use based on the list of functions above
                size: sizeFuncs.indexOf(funcName) + 1,
                body
              };
            },
            htmlBuilder: (group, options) => {
              let newOptions = options.havingSize(group.size);
              return sizingGroup(group.body, newOptions, options);
            },
            mathmlBuilder: (group, options) => {
              let newOptions = options.havingSize(group.size), inner2 = buildMathML_buildExpression(group.body, newOptions), node = new MathNode("mstyle", inner2);
              return node.setAttribute("mathsize", makeEm(newOptions.sizeMultiplier)), node;
            }
          }), defineFunction({
            type: "smash",
            names: ["\\smash"],
            numArgs: 1,
            numOptionalArgs: 1,
            allowedInText: !0,
            handler: (_ref, args, optArgs) => {
              let {
                parser
              } = _ref, smashHeight = !1, smashDepth = !1, tbArg = optArgs[0] && assertNodeType(optArgs[0], "ordgroup");
              if (tbArg) {
                let letter;
                for (let i = 0; i < tbArg.body.length; ++i) {
                  let node = tbArg.body[i];
                  if (letter = assertSymbolNodeType(node).text, letter === "t")
                    smashHeight = !0;
                  else if (letter === "b")
                    smashDepth = !0;
                  else {
                    smashHeight = !1, smashDepth = !1;
                    break;
                  }
                }
              } else
                smashHeight = !0, smashDepth = !0;
              let body = args[0];
              return {
                type: "smash",
                mode: parser.mode,
                body,
                smashHeight,
                smashDepth
              };
            },
            htmlBuilder: (group, options) => {
              let node = makeSpan([], [buildGroup(group.body, options)]);
              if (!group.smashHeight && !group.smashDepth)
                return node;
              if (group.smashHeight && (node.height = 0), group.smashDepth && (node.depth = 0), group.smashHeight && group.smashDepth)
                return makeSpan(["mord", "smash"], [node], options);
              if (node.children)
                for (let i = 0; i < node.children.length; i++)
                  group.smashHeight && (node.children[i].height = 0), group.smashDepth && (node.children[i].depth = 0);
              let smashedNode = makeVList({
                positionType: "firstBaseline",
                children: [{
                  type: "elem",
                  elem: node
                }]
              }, options);
              return makeSpan(["mord"], [smashedNode], options);
            },
            mathmlBuilder: (group, options) => {
              let node = new MathNode("mpadded", [buildMathML_buildGroup(group.body, options)]);
              return group.smashHeight && node.setAttribute("height", "0px"), group.smashDepth && node.setAttribute("depth", "0px"), node;
            }
          }), defineFunction({
            type: "sqrt",
            names: ["\\sqrt"],
            numArgs: 1,
            numOptionalArgs: 1,
            handler(_ref, args, optArgs) {
              let {
                parser
              } = _ref, index = optArgs[0], body = args[0];
              return {
                type: "sqrt",
                mode: parser.mode,
                body,
                index
              };
            },
            htmlBuilder(group, options) {
              let inner2 = buildGroup(group.body, options.havingCrampedStyle());
              inner2.height === 0 && (inner2.height = options.fontMetrics().xHeight), inner2 = wrapFragment(inner2, options);
              let theta = options.fontMetrics().defaultRuleThickness, phi = theta;
              options.style.id < src_Style.TEXT.id && (phi = options.fontMetrics().xHeight);
              let lineClearance = theta + phi / 4, minDelimiterHeight = inner2.height + inner2.depth + lineClearance + theta, {
                span: img,
                ruleWidth,
                advanceWidth
              } = makeSqrtImage(minDelimiterHeight, options), delimDepth = img.height - ruleWidth;
              delimDepth > inner2.height + inner2.depth + lineClearance && (lineClearance = (lineClearance + delimDepth - inner2.height - inner2.depth) / 2);
              let imgShift = img.height - inner2.height - lineClearance - ruleWidth;
              inner2.style.paddingLeft = makeEm(advanceWidth);
              let body = makeVList({
                positionType: "firstBaseline",
                children: [{
                  type: "elem",
                  elem: inner2,
                  wrapperClasses: ["svg-align"]
                }, {
                  type: "kern",
                  size: -(inner2.height + imgShift)
                }, {
                  type: "elem",
                  elem: img
                }, {
                  type: "kern",
                  size: ruleWidth
                }]
              }, options);
              if (group.index) {
                let newOptions = options.havingStyle(src_Style.SCRIPTSCRIPT), rootm = buildGroup(group.index, newOptions, options), toShift = 0.6 * (body.height - body.depth), rootVList = makeVList({
                  positionType: "shift",
                  positionData: -toShift,
                  children: [{
                    type: "elem",
                    elem: rootm
                  }]
                }, options), rootVListWrap = makeSpan(["root"], [rootVList]);
                return makeSpan(["mord", "sqrt"], [rootVListWrap, body], options);
              } else
                return makeSpan(["mord", "sqrt"], [body], options);
            },
            mathmlBuilder(group, options) {
              let {
                body,
                index
              } = group;
              return index ? new MathNode("mroot", [buildMathML_buildGroup(body, options), buildMathML_buildGroup(index, options)]) : new MathNode("msqrt", [buildMathML_buildGroup(body, options)]);
            }
          });
          let styling_styleMap = {
            display: src_Style.DISPLAY,
            text: src_Style.TEXT,
            script: src_Style.SCRIPT,
            scriptscript: src_Style.SCRIPTSCRIPT
          };
          function isStyleStr(s) {
            return s in styling_styleMap;
          }
          defineFunction({
            type: "styling",
            names: ["\\displaystyle", "\\textstyle", "\\scriptstyle", "\\scriptscriptstyle"],
            numArgs: 0,
            allowedInText: !0,
            primitive: !0,
            handler(_ref, args) {
              let {
                breakOnTokenText,
                funcName,
                parser
              } = _ref, body = parser.parseExpression(!0, breakOnTokenText), style = funcName.slice(1, funcName.length - 5);
              if (!isStyleStr(style))
                throw new Error("Unknown style: " + style);
              return {
                type: "styling",
                mode: parser.mode,
                // Figure out what style to use by pulling out the style from
                // the function name
                style,
                body
              };
            },
            htmlBuilder(group, options) {
              let newStyle = styling_styleMap[group.style], newOptions = options.havingStyle(newStyle);
              return group.resetFont && (newOptions = newOptions.withFont("")), sizingGroup(group.body, newOptions, options);
            },
            mathmlBuilder(group, options) {
              let newStyle = styling_styleMap[group.style], newOptions = options.havingStyle(newStyle);
              group.resetFont && (newOptions = newOptions.withFont(""));
              let inner2 = buildMathML_buildExpression(group.body, newOptions), node = new MathNode("mstyle", inner2), attr = {
                display: ["0", "true"],
                text: ["0", "false"],
                script: ["1", "false"],
                scriptscript: ["2", "false"]
              }[group.style];
              return node.setAttribute("scriptlevel", attr[0]), node.setAttribute("displaystyle", attr[1]), node;
            }
          });
          let htmlBuilderDelegate = function(group, options) {
            let base = group.base;
            return base ? base.type === "op" ? base.limits && (options.style.size === src_Style.DISPLAY.size || base.alwaysHandleSupSub) ? op_htmlBuilder : null : base.type === "operatorname" ? base.alwaysHandleSupSub && (options.style.size === src_Style.DISPLAY.size || base.limits) ? operatorname_htmlBuilder : null : base.type === "accent" ? isCharacterBox(base.base) ? htmlBuilder : null : base.type === "horizBrace" && !group.sub === base.isOver ? horizBrace_htmlBuilder : null : null;
          };
          defineFunctionBuilders({
            type: "supsub",
            htmlBuilder(group, options) {
              let builderDelegate = htmlBuilderDelegate(group, options);
              if (builderDelegate)
                return builderDelegate(group, options);
              let {
                base: valueBase,
                sup: valueSup,
                sub: valueSub
              } = group, base = buildGroup(valueBase, options), supm, subm, metrics = options.fontMetrics(), supShift = 0, subShift = 0, isCharBox = valueBase && isCharacterBox(valueBase);
              if (valueSup) {
                let newOptions = options.havingStyle(options.style.sup());
                supm = buildGroup(valueSup, newOptions, options), isCharBox || (supShift = base.height - newOptions.fontMetrics().supDrop * newOptions.sizeMultiplier / options.sizeMultiplier);
              }
              if (valueSub) {
                let newOptions = options.havingStyle(options.style.sub());
                subm = buildGroup(valueSub, newOptions, options), isCharBox || (subShift = base.depth + newOptions.fontMetrics().subDrop * newOptions.sizeMultiplier / options.sizeMultiplier);
              }
              let minSupShift;
              options.style === src_Style.DISPLAY ? minSupShift = metrics.sup1 : options.style.cramped ? minSupShift = metrics.sup3 : minSupShift = metrics.sup2;
              let multiplier = options.sizeMultiplier, marginRight = makeEm(0.5 / metrics.ptPerEm / multiplier), marginLeft = null;
              if (subm) {
                let isOiint = group.base && group.base.type === "op" && group.base.name && (group.base.name === "\\oiint" || group.base.name === "\\oiiint");
                if (base instanceof SymbolNode || isOiint) {
                  var _italic;
                  marginLeft = makeEm(-((_italic = base.italic) != null ? _italic : 0));
                }
              }
              let supsub;
              if (supm && subm) {
                supShift = Math.max(supShift, minSupShift, supm.depth + 0.25 * metrics.xHeight), subShift = Math.max(subShift, metrics.sub2);
                let maxWidth = 4 * metrics.defaultRuleThickness;
                if (supShift - supm.depth - (subm.height - subShift) < maxWidth) {
                  subShift = maxWidth - (supShift - supm.depth) + subm.height;
                  let psi = 0.8 * metrics.xHeight - (supShift - supm.depth);
                  psi > 0 && (supShift += psi, subShift -= psi);
                }
                let vlistElem = [{
                  type: "elem",
                  elem: subm,
                  shift: subShift,
                  marginRight,
                  marginLeft
                }, {
                  type: "elem",
                  elem: supm,
                  shift: -supShift,
                  marginRight
                }];
                supsub = makeVList({
                  positionType: "individualShift",
                  children: vlistElem
                }, options);
              } else if (subm)
                subShift = Math.max(subShift, metrics.sub1, subm.height - 0.8 * metrics.xHeight), supsub = makeVList({
                  positionType: "shift",
                  positionData: subShift,
                  children: [{
                    type: "elem",
                    elem: subm,
                    marginLeft,
                    marginRight
                  }]
                }, options);
              else if (supm)
                supShift = Math.max(supShift, minSupShift, supm.depth + 0.25 * metrics.xHeight), supsub = makeVList({
                  positionType: "shift",
                  positionData: -supShift,
                  children: [{
                    type: "elem",
                    elem: supm,
                    marginRight
                  }]
                }, options);
              else
                throw new Error("supsub must have either sup or sub.");
              let mclass = getTypeOfDomTree(base, "right") || "mord";
              return makeSpan([mclass], [base, makeSpan(["msupsub"], [supsub])], options);
            },
            mathmlBuilder(group, options) {
              let isBrace = !1, isOver, isSup;
              group.base && group.base.type === "horizBrace" && (isSup = !!group.sup, isSup === group.base.isOver && (isBrace = !0, isOver = group.base.isOver)), group.base && (group.base.type === "op" || group.base.type === "operatorname") && (group.base.parentIsSupSub = !0);
              let children = [buildMathML_buildGroup(group.base, options)];
              group.sub && children.push(buildMathML_buildGroup(group.sub, options)), group.sup && children.push(buildMathML_buildGroup(group.sup, options));
              let nodeType;
              if (isBrace)
                nodeType = isOver ? "mover" : "munder";
              else if (group.sub)
                if (group.sup) {
                  let base = group.base;
                  base && base.type === "op" && base.limits && options.style === src_Style.DISPLAY || base && base.type === "operatorname" && base.alwaysHandleSupSub && (options.style === src_Style.DISPLAY || base.limits) ? nodeType = "munderover" : nodeType = "msubsup";
                } else {
                  let base = group.base;
                  base && base.type === "op" && base.limits && (options.style === src_Style.DISPLAY || base.alwaysHandleSupSub) || base && base.type === "operatorname" && base.alwaysHandleSupSub && (base.limits || options.style === src_Style.DISPLAY) ? nodeType = "munder" : nodeType = "msub";
                }
              else {
                let base = group.base;
                base && base.type === "op" && base.limits && (options.style === src_Style.DISPLAY || base.alwaysHandleSupSub) || base && base.type === "operatorname" && base.alwaysHandleSupSub && (base.limits || options.style === src_Style.DISPLAY) ? nodeType = "mover" : nodeType = "msup";
              }
              return new MathNode(nodeType, children);
            }
          }), defineFunctionBuilders({
            type: "atom",
            htmlBuilder(group, options) {
              return mathsym(group.text, group.mode, options, ["m" + group.family]);
            },
            mathmlBuilder(group, options) {
              let node = new MathNode("mo", [makeText(group.text, group.mode)]);
              if (group.family === "bin") {
                let variant = getVariant(group, options);
                variant === "bold-italic" && node.setAttribute("mathvariant", variant);
              } else group.family === "punct" ? node.setAttribute("separator", "true") : (group.family === "open" || group.family === "close") && node.setAttribute("stretchy", "false");
              return node;
            }
          });
          let defaultVariant = {
            mi: "italic",
            mn: "normal",
            mtext: "normal"
          };
          defineFunctionBuilders({
            type: "mathord",
            htmlBuilder(group, options) {
              return makeOrd(group, options);
            },
            mathmlBuilder(group, options) {
              let node = new MathNode("mi", [makeText(group.text, group.mode, options)]), variant = getVariant(group, options) || "italic";
              return variant !== defaultVariant[node.type] && node.setAttribute("mathvariant", variant), node;
            }
          }), defineFunctionBuilders({
            type: "textord",
            htmlBuilder(group, options) {
              return makeOrd(group, options);
            },
            mathmlBuilder(group, options) {
              let text = makeText(group.text, group.mode, options), variant = getVariant(group, options) || "normal", node;
              return group.mode === "text" ? node = new MathNode("mtext", [text]) : /[0-9]/.test(group.text) ? node = new MathNode("mn", [text]) : group.text === "\\prime" ? node = new MathNode("mo", [text]) : node = new MathNode("mi", [text]), variant !== defaultVariant[node.type] && node.setAttribute("mathvariant", variant), node;
            }
          });
          let cssSpace = {
            "\\nobreak": "nobreak",
            "\\allowbreak": "allowbreak"
          }, regularSpace = {
            " ": {},
            "\\ ": {},
            "~": {
              className: "nobreak"
            },
            "\\space": {},
            "\\nobreakspace": {
              className: "nobreak"
            }
          };
          defineFunctionBuilders({
            type: "spacing",
            htmlBuilder(group, options) {
              if (regularSpace.hasOwnProperty(group.text)) {
                let className = regularSpace[group.text].className || "";
                if (group.mode === "text") {
                  let ord = makeOrd(group, options);
                  return ord.classes.push(className), ord;
                } else
                  return makeSpan(["mspace", className], [mathsym(group.text, group.mode, options)], options);
              } else {
                if (cssSpace.hasOwnProperty(group.text))
                  return makeSpan(["mspace", cssSpace[group.text]], [], options);
                throw new src_ParseError('Unknown type of space "' + group.text + '"');
              }
            },
            mathmlBuilder(group, options) {
              let node;
              if (regularSpace.hasOwnProperty(group.text))
                node = new MathNode("mtext", [new TextNode("\xA0")]);
              else {
                if (cssSpace.hasOwnProperty(group.text))
                  return new MathNode("mspace");
                throw new src_ParseError('Unknown type of space "' + group.text + '"');
              }
              return node;
            }
          });
          let pad = () => {
            let padNode = new MathNode("mtd", []);
            return padNode.setAttribute("width", "50%"), padNode;
          };
          defineFunctionBuilders({
            type: "tag",
            mathmlBuilder(group, options) {
              let table = new MathNode("mtable", [new MathNode("mtr", [pad(), new MathNode("mtd", [buildExpressionRow(group.body, options)]), pad(), new MathNode("mtd", [buildExpressionRow(group.tag, options)])])]);
              return table.setAttribute("width", "100%"), table;
            }
          });
          let textFontFamilies = {
            "\\text": void 0,
            "\\textrm": "textrm",
            "\\textsf": "textsf",
            "\\texttt": "texttt",
            "\\textnormal": "textrm"
          }, textFontWeights = {
            "\\textbf": "textbf",
            "\\textmd": "textmd"
          }, textFontShapes = {
            "\\textit": "textit",
            "\\textup": "textup"
          }, optionsWithFont = (group, options) => {
            let font = group.font;
            if (font) {
              if (textFontFamilies[font])
                return options.withTextFontFamily(textFontFamilies[font]);
              if (textFontWeights[font])
                return options.withTextFontWeight(textFontWeights[font]);
              if (font === "\\emph")
                return options.fontShape === "textit" ? options.withTextFontShape("textup") : options.withTextFontShape("textit");
            } else return options;
            return options.withTextFontShape(textFontShapes[font]);
          };
          defineFunction({
            type: "text",
            names: [
              // Font families
              "\\text",
              "\\textrm",
              "\\textsf",
              "\\texttt",
              "\\textnormal",
              // Font weights
              "\\textbf",
              "\\textmd",
              // Font Shapes
              "\\textit",
              "\\textup",
              "\\emph"
            ],
            numArgs: 1,
            argTypes: ["text"],
            allowedInArgument: !0,
            allowedInText: !0,
            handler(_ref, args) {
              let {
                parser,
                funcName
              } = _ref, body = args[0];
              return {
                type: "text",
                mode: parser.mode,
                body: ordargument(body),
                font: funcName
              };
            },
            htmlBuilder(group, options) {
              let newOptions = optionsWithFont(group, options), inner2 = buildExpression(group.body, newOptions, !0);
              return makeSpan(["mord", "text"], inner2, newOptions);
            },
            mathmlBuilder(group, options) {
              let newOptions = optionsWithFont(group, options);
              return buildExpressionRow(group.body, newOptions);
            }
          }), defineFunction({
            type: "underline",
            names: ["\\underline"],
            numArgs: 1,
            allowedInText: !0,
            handler(_ref, args) {
              let {
                parser
              } = _ref;
              return {
                type: "underline",
                mode: parser.mode,
                body: args[0]
              };
            },
            htmlBuilder(group, options) {
              let innerGroup = buildGroup(group.body, options), line = makeLineSpan("underline-line", options), defaultRuleThickness = options.fontMetrics().defaultRuleThickness, vlist = makeVList({
                positionType: "top",
                positionData: innerGroup.height,
                children: [{
                  type: "kern",
                  size: defaultRuleThickness
                }, {
                  type: "elem",
                  elem: line
                }, {
                  type: "kern",
                  size: 3 * defaultRuleThickness
                }, {
                  type: "elem",
                  elem: innerGroup
                }]
              }, options);
              return makeSpan(["mord", "underline"], [vlist], options);
            },
            mathmlBuilder(group, options) {
              let operator = new MathNode("mo", [new TextNode("\u203E")]);
              operator.setAttribute("stretchy", "true");
              let node = new MathNode("munder", [buildMathML_buildGroup(group.body, options), operator]);
              return node.setAttribute("accentunder", "true"), node;
            }
          }), defineFunction({
            type: "vcenter",
            names: ["\\vcenter"],
            numArgs: 1,
            argTypes: ["original"],
            // In LaTeX, \vcenter can act only on a box.
            allowedInText: !1,
            handler(_ref, args) {
              let {
                parser
              } = _ref;
              return {
                type: "vcenter",
                mode: parser.mode,
                body: args[0]
              };
            },
            htmlBuilder(group, options) {
              let body = buildGroup(group.body, options), axisHeight = options.fontMetrics().axisHeight, dy = 0.5 * (body.height - axisHeight - (body.depth + axisHeight));
              return makeVList({
                positionType: "shift",
                positionData: dy,
                children: [{
                  type: "elem",
                  elem: body
                }]
              }, options);
            },
            mathmlBuilder(group, options) {
              let mpadded = new MathNode("mpadded", [buildMathML_buildGroup(group.body, options)], ["vcenter"]);
              return new MathNode("mrow", [mpadded]);
            }
          }), defineFunction({
            type: "verb",
            names: ["\\verb"],
            numArgs: 0,
            allowedInText: !0,
            handler(context, args, optArgs) {
              throw new src_ParseError("\\verb ended by end of line instead of matching delimiter");
            },
            htmlBuilder(group, options) {
              let text = makeVerb(group), body = [], newOptions = options.havingStyle(options.style.text());
              for (let i = 0; i < text.length; i++) {
                let c = text[i];
                c === "~" && (c = "\\textasciitilde"), body.push(makeSymbol(c, "Typewriter-Regular", group.mode, newOptions, ["mord", "texttt"]));
              }
              return makeSpan(["mord", "text"].concat(newOptions.sizingClasses(options)), tryCombineChars(body), newOptions);
            },
            mathmlBuilder(group, options) {
              let text = new TextNode(makeVerb(group)), node = new MathNode("mtext", [text]);
              return node.setAttribute("mathvariant", "monospace"), node;
            }
          });
          let makeVerb = (group) => group.body.replace(/ /g, group.star ? "\u2423" : "\xA0");
          var src_functions = _functions;
          let spaceRegexString = `[ \r
	]`, controlWordRegexString = "\\\\[a-zA-Z@]+", controlSymbolRegexString = "\\\\[^\uD800-\uDFFF]", controlWordWhitespaceRegexString = "(" + controlWordRegexString + ")" + spaceRegexString + "*", controlSpaceRegexString = `\\\\(
|[ \r	]+
?)[ \r	]*`, combiningDiacriticalMarkString = "[\u0300-\u036F]", combiningDiacriticalMarksEndRegex = new RegExp(combiningDiacriticalMarkString + "+$"), tokenRegexString = "(" + spaceRegexString + "+)|" + // whitespace
          (controlSpaceRegexString + "|") + // \whitespace
          "([!-\\[\\]-\u2027\u202A-\uD7FF\uF900-\uFFFF]" + // single codepoint
          (combiningDiacriticalMarkString + "*") + // ...plus accents
          "|[\uD800-\uDBFF][\uDC00-\uDFFF]" + // surrogate pair
          (combiningDiacriticalMarkString + "*") + // ...plus accents
          "|\\\\verb\\*([^]).*?\\4|\\\\verb([^*a-zA-Z]).*?\\5" + // \verb unstarred
          ("|" + controlWordWhitespaceRegexString) + // \macroName + spaces
          ("|" + controlSymbolRegexString + ")");
          class Lexer {
            constructor(input, settings) {
              this.input = void 0, this.settings = void 0, this.tokenRegex = void 0, this.catcodes = void 0, this.input = input, this.settings = settings, this.tokenRegex = new RegExp(tokenRegexString, "g"), this.catcodes = {
                "%": 14,
                // comment character
                "~": 13
                // active character
              };
            }
            setCatcode(char, code) {
              this.catcodes[char] = code;
            }
            /**
             * This function lexes a single token.
             */
            lex() {
              let input = this.input, pos = this.tokenRegex.lastIndex;
              if (pos === input.length)
                return new Token("EOF", new SourceLocation(this, pos, pos));
              let match = this.tokenRegex.exec(input);
              if (match === null || match.index !== pos)
                throw new src_ParseError("Unexpected character: '" + input[pos] + "'", new Token(input[pos], new SourceLocation(this, pos, pos + 1)));
              let text = match[6] || match[3] || (match[2] ? "\\ " : " ");
              if (this.catcodes[text] === 14) {
                let nlIndex = input.indexOf(`
`, this.tokenRegex.lastIndex);
                return nlIndex === -1 ? (this.tokenRegex.lastIndex = input.length, this.settings.reportNonstrict("commentAtEnd", "% comment has no terminating newline; LaTeX would fail because of commenting the end of math mode (e.g. $)")) : this.tokenRegex.lastIndex = nlIndex + 1, this.lex();
              }
              return new Token(text, new SourceLocation(this, pos, this.tokenRegex.lastIndex));
            }
          }
          class Namespace {
            /**
             * Both arguments are optional.  The first argument is an object of
             * built-in mappings which never change.  The second argument is an object
             * of initial (global-level) mappings, which will constantly change
             * according to any global/top-level `set`s done.
             */
            constructor(builtins, globalMacros) {
              builtins === void 0 && (builtins = {}), globalMacros === void 0 && (globalMacros = {}), this.current = void 0, this.builtins = void 0, this.undefStack = void 0, this.current = globalMacros, this.builtins = builtins, this.undefStack = [];
            }
            /**
             * Start a new nested group, affecting future local `set`s.
             */
            beginGroup() {
              this.undefStack.push({});
            }
            /**
             * End current nested group, restoring values before the group began.
             */
            endGroup() {
              if (this.undefStack.length === 0)
                throw new src_ParseError("Unbalanced namespace destruction: attempt to pop global namespace; please report this as a bug");
              let undefs = this.undefStack.pop();
              for (let undef in undefs)
                undefs.hasOwnProperty(undef) && (undefs[undef] == null ? delete this.current[undef] : this.current[undef] = undefs[undef]);
            }
            /**
             * Ends all currently nested groups (if any), restoring values before the
             * groups began.  Useful in case of an error in the middle of parsing.
             */
            endGroups() {
              for (; this.undefStack.length > 0; )
                this.endGroup();
            }
            /**
             * Detect whether `name` has a definition.  Equivalent to
             * `get(name) != null`.
             */
            has(name) {
              return this.current.hasOwnProperty(name) || this.builtins.hasOwnProperty(name);
            }
            /**
             * Get the current value of a name, or `undefined` if there is no value.
             *
             * Note: Do not use `if (namespace.get(...))` to detect whether a macro
             * is defined, as the definition may be the empty string which evaluates
             * to `false` in JavaScript.  Use `if (namespace.get(...) != null)` or
             * `if (namespace.has(...))`.
             */
            get(name) {
              return this.current.hasOwnProperty(name) ? this.current[name] : this.builtins[name];
            }
            /**
             * Set the current value of a name, and optionally set it globally too.
             * Local set() sets the current value and (when appropriate) adds an undo
             * operation to the undo stack.  Global set() may change the undo
             * operation at every level, so takes time linear in their number.
             * A value of undefined means to delete existing definitions.
             */
            set(name, value, global) {
              if (global === void 0 && (global = !1), global) {
                for (let i = 0; i < this.undefStack.length; i++)
                  delete this.undefStack[i][name];
                this.undefStack.length > 0 && (this.undefStack[this.undefStack.length - 1][name] = value);
              } else {
                let top = this.undefStack[this.undefStack.length - 1];
                top && !top.hasOwnProperty(name) && (top[name] = this.current[name]);
              }
              value == null ? delete this.current[name] : this.current[name] = value;
            }
          }
          var src_macros = _macros;
          defineMacro("\\noexpand", function(context) {
            let t = context.popToken();
            return context.isExpandable(t.text) && (t.noexpand = !0, t.treatAsRelax = !0), {
              tokens: [t],
              numArgs: 0
            };
          }), defineMacro("\\expandafter", function(context) {
            let t = context.popToken();
            return context.expandOnce(!0), {
              tokens: [t],
              numArgs: 0
            };
          }), defineMacro("\\@firstoftwo", function(context) {
            return {
              tokens: context.consumeArgs(2)[0],
              numArgs: 0
            };
          }), defineMacro("\\@secondoftwo", function(context) {
            return {
              tokens: context.consumeArgs(2)[1],
              numArgs: 0
            };
          }), defineMacro("\\@ifnextchar", function(context) {
            let args = context.consumeArgs(3);
            context.consumeSpaces();
            let nextToken = context.future();
            return args[0].length === 1 && args[0][0].text === nextToken.text ? {
              tokens: args[1],
              numArgs: 0
            } : {
              tokens: args[2],
              numArgs: 0
            };
          }), defineMacro("\\@ifstar", "\\@ifnextchar *{\\@firstoftwo{#1}}"), defineMacro("\\TextOrMath", function(context) {
            let args = context.consumeArgs(2);
            return context.mode === "text" ? {
              tokens: args[0],
              numArgs: 0
            } : {
              tokens: args[1],
              numArgs: 0
            };
          });
          let digitToNumber = {
            0: 0,
            1: 1,
            2: 2,
            3: 3,
            4: 4,
            5: 5,
            6: 6,
            7: 7,
            8: 8,
            9: 9,
            a: 10,
            A: 10,
            b: 11,
            B: 11,
            c: 12,
            C: 12,
            d: 13,
            D: 13,
            e: 14,
            E: 14,
            f: 15,
            F: 15
          };
          defineMacro("\\char", function(context) {
            let token = context.popToken(), base, number = 0;
            if (token.text === "'")
              base = 8, token = context.popToken();
            else if (token.text === '"')
              base = 16, token = context.popToken();
            else if (token.text === "`")
              if (token = context.popToken(), token.text[0] === "\\")
                number = token.text.charCodeAt(1);
              else {
                if (token.text === "EOF")
                  throw new src_ParseError("\\char` missing argument");
                number = token.text.charCodeAt(0);
              }
            else
              base = 10;
            if (base) {
              if (number = digitToNumber[token.text], number == null || number >= base)
                throw new src_ParseError("Invalid base-" + base + " digit " + token.text);
              let digit;
              for (; (digit = digitToNumber[context.future().text]) != null && digit < base; )
                number *= base, number += digit, context.popToken();
            }
            return "\\@char{" + number + "}";
          });
          let newcommand = (context, existsOK, nonexistsOK, skipIfExists) => {
            let arg = context.consumeArg().tokens;
            if (arg.length !== 1)
              throw new src_ParseError("\\newcommand's first argument must be a macro name");
            let name = arg[0].text, exists = context.isDefined(name);
            if (exists && !existsOK)
              throw new src_ParseError("\\newcommand{" + name + "} attempting to redefine " + (name + "; use \\renewcommand"));
            if (!exists && !nonexistsOK)
              throw new src_ParseError("\\renewcommand{" + name + "} when command " + name + " does not yet exist; use \\newcommand");
            let numArgs = 0;
            if (arg = context.consumeArg().tokens, arg.length === 1 && arg[0].text === "[") {
              let argText = "", token = context.expandNextToken();
              for (; token.text !== "]" && token.text !== "EOF"; )
                argText += token.text, token = context.expandNextToken();
              if (!argText.match(/^\s*[0-9]+\s*$/))
                throw new src_ParseError("Invalid number of arguments: " + argText);
              numArgs = parseInt(argText), arg = context.consumeArg().tokens;
            }
            return exists && skipIfExists || context.macros.set(name, {
              tokens: arg,
              numArgs
            }), "";
          };
          defineMacro("\\newcommand", (context) => newcommand(context, !1, !0, !1)), defineMacro("\\renewcommand", (context) => newcommand(context, !0, !1, !1)), defineMacro("\\providecommand", (context) => newcommand(context, !0, !0, !0)), defineMacro("\\message", (context) => {
            let arg = context.consumeArgs(1)[0];
            return console.log(arg.reverse().map((token) => token.text).join("")), "";
          }), defineMacro("\\errmessage", (context) => {
            let arg = context.consumeArgs(1)[0];
            return console.error(arg.reverse().map((token) => token.text).join("")), "";
          }), defineMacro("\\show", (context) => {
            let tok = context.popToken(), name = tok.text;
            return console.log(tok, context.macros.get(name), src_functions[name], src_symbols.math[name], src_symbols.text[name]), "";
          }), defineMacro("\\bgroup", "{"), defineMacro("\\egroup", "}"), defineMacro("~", "\\nobreakspace"), defineMacro("\\lq", "`"), defineMacro("\\rq", "'"), defineMacro("\\aa", "\\r a"), defineMacro("\\AA", "\\r A"), defineMacro("\\textcopyright", "\\html@mathml{\\textcircled{c}}{\\char`\xA9}"), defineMacro("\\copyright", "\\TextOrMath{\\textcopyright}{\\text{\\textcopyright}}"), defineMacro("\\textregistered", "\\html@mathml{\\textcircled{\\scriptsize R}}{\\char`\xAE}"), defineMacro("\u212C", "\\mathscr{B}"), defineMacro("\u2130", "\\mathscr{E}"), defineMacro("\u2131", "\\mathscr{F}"), defineMacro("\u210B", "\\mathscr{H}"), defineMacro("\u2110", "\\mathscr{I}"), defineMacro("\u2112", "\\mathscr{L}"), defineMacro("\u2133", "\\mathscr{M}"), defineMacro("\u211B", "\\mathscr{R}"), defineMacro("\u212D", "\\mathfrak{C}"), defineMacro("\u210C", "\\mathfrak{H}"), defineMacro("\u2128", "\\mathfrak{Z}"), defineMacro("\\Bbbk", "\\Bbb{k}"), defineMacro("\\llap", "\\mathllap{\\textrm{#1}}"), defineMacro("\\rlap", "\\mathrlap{\\textrm{#1}}"), defineMacro("\\clap", "\\mathclap{\\textrm{#1}}"), defineMacro("\\mathstrut", "\\vphantom{(}"), defineMacro("\\underbar", "\\underline{\\text{#1}}"), defineMacro("\\not", '\\html@mathml{\\mathrel{\\mathrlap\\@not}\\nobreak}{\\char"338}'), defineMacro("\\neq", "\\html@mathml{\\mathrel{\\not=}}{\\mathrel{\\char`\u2260}}"), defineMacro("\\ne", "\\neq"), defineMacro("\u2260", "\\neq"), defineMacro("\\notin", "\\html@mathml{\\mathrel{{\\in}\\mathllap{/\\mskip1mu}}}{\\mathrel{\\char`\u2209}}"), defineMacro("\u2209", "\\notin"), defineMacro("\u2258", "\\html@mathml{\\mathrel{=\\kern{-1em}\\raisebox{0.4em}{$\\scriptsize\\frown$}}}{\\mathrel{\\char`\u2258}}"), defineMacro("\u2259", "\\html@mathml{\\stackrel{\\tiny\\wedge}{=}}{\\mathrel{\\char`\u2258}}"), defineMacro("\u225A", "\\html@mathml{\\stackrel{\\tiny\\vee}{=}}{\\mathrel{\\char`\u225A}}"), defineMacro("\u225B", "\\html@mathml{\\stackrel{\\scriptsize\\star}{=}}{\\mathrel{\\char`\u225B}}"), defineMacro("\u225D", "\\html@mathml{\\stackrel{\\tiny\\mathrm{def}}{=}}{\\mathrel{\\char`\u225D}}"), defineMacro("\u225E", "\\html@mathml{\\stackrel{\\tiny\\mathrm{m}}{=}}{\\mathrel{\\char`\u225E}}"), defineMacro("\u225F", "\\html@mathml{\\stackrel{\\tiny?}{=}}{\\mathrel{\\char`\u225F}}"), defineMacro("\u27C2", "\\perp"), defineMacro("\u203C", "\\mathclose{!\\mkern-0.8mu!}"), defineMacro("\u220C", "\\notni"), defineMacro("\u231C", "\\ulcorner"), defineMacro("\u231D", "\\urcorner"), defineMacro("\u231E", "\\llcorner"), defineMacro("\u231F", "\\lrcorner"), defineMacro("\xA9", "\\copyright"), defineMacro("\xAE", "\\textregistered"), defineMacro("\\ulcorner", '\\html@mathml{\\@ulcorner}{\\mathop{\\char"231c}}'), defineMacro("\\urcorner", '\\html@mathml{\\@urcorner}{\\mathop{\\char"231d}}'), defineMacro("\\llcorner", '\\html@mathml{\\@llcorner}{\\mathop{\\char"231e}}'), defineMacro("\\lrcorner", '\\html@mathml{\\@lrcorner}{\\mathop{\\char"231f}}'), defineMacro("\\vdots", "{\\varvdots\\rule{0pt}{15pt}}"), defineMacro("\u22EE", "\\vdots"), defineMacro("\\varGamma", "\\mathit{\\Gamma}"), defineMacro("\\varDelta", "\\mathit{\\Delta}"), defineMacro("\\varTheta", "\\mathit{\\Theta}"), defineMacro("\\varLambda", "\\mathit{\\Lambda}"), defineMacro("\\varXi", "\\mathit{\\Xi}"), defineMacro("\\varPi", "\\mathit{\\Pi}"), defineMacro("\\varSigma", "\\mathit{\\Sigma}"), defineMacro("\\varUpsilon", "\\mathit{\\Upsilon}"), defineMacro("\\varPhi", "\\mathit{\\Phi}"), defineMacro("\\varPsi", "\\mathit{\\Psi}"), defineMacro("\\varOmega", "\\mathit{\\Omega}"), defineMacro("\\substack", "\\begin{subarray}{c}#1\\end{subarray}"), defineMacro("\\colon", "\\nobreak\\mskip2mu\\mathpunct{}\\mathchoice{\\mkern-3mu}{\\mkern-3mu}{}{}{:}\\mskip6mu\\relax"), defineMacro("\\boxed", "\\fbox{$\\displaystyle{#1}$}"), defineMacro("\\iff", "\\DOTSB\\;\\Longleftrightarrow\\;"), defineMacro("\\implies", "\\DOTSB\\;\\Longrightarrow\\;"), defineMacro("\\impliedby", "\\DOTSB\\;\\Longleftarrow\\;"), defineMacro("\\dddot", "{\\overset{\\raisebox{-0.1ex}{\\normalsize ...}}{#1}}"), defineMacro("\\ddddot", "{\\overset{\\raisebox{-0.1ex}{\\normalsize ....}}{#1}}");
          let dotsByToken = {
            ",": "\\dotsc",
            "\\not": "\\dotsb",
            // \keybin@ checks for the following:
            "+": "\\dotsb",
            "=": "\\dotsb",
            "<": "\\dotsb",
            ">": "\\dotsb",
            "-": "\\dotsb",
            "*": "\\dotsb",
            ":": "\\dotsb",
            // Symbols whose definition starts with \DOTSB:
            "\\DOTSB": "\\dotsb",
            "\\coprod": "\\dotsb",
            "\\bigvee": "\\dotsb",
            "\\bigwedge": "\\dotsb",
            "\\biguplus": "\\dotsb",
            "\\bigcap": "\\dotsb",
            "\\bigcup": "\\dotsb",
            "\\prod": "\\dotsb",
            "\\sum": "\\dotsb",
            "\\bigotimes": "\\dotsb",
            "\\bigoplus": "\\dotsb",
            "\\bigodot": "\\dotsb",
            "\\bigsqcup": "\\dotsb",
            "\\And": "\\dotsb",
            "\\longrightarrow": "\\dotsb",
            "\\Longrightarrow": "\\dotsb",
            "\\longleftarrow": "\\dotsb",
            "\\Longleftarrow": "\\dotsb",
            "\\longleftrightarrow": "\\dotsb",
            "\\Longleftrightarrow": "\\dotsb",
            "\\mapsto": "\\dotsb",
            "\\longmapsto": "\\dotsb",
            "\\hookrightarrow": "\\dotsb",
            "\\doteq": "\\dotsb",
            // Symbols whose definition starts with \mathbin:
            "\\mathbin": "\\dotsb",
            // Symbols whose definition starts with \mathrel:
            "\\mathrel": "\\dotsb",
            "\\relbar": "\\dotsb",
            "\\Relbar": "\\dotsb",
            "\\xrightarrow": "\\dotsb",
            "\\xleftarrow": "\\dotsb",
            // Symbols whose definition starts with \DOTSI:
            "\\DOTSI": "\\dotsi",
            "\\int": "\\dotsi",
            "\\oint": "\\dotsi",
            "\\iint": "\\dotsi",
            "\\iiint": "\\dotsi",
            "\\iiiint": "\\dotsi",
            "\\idotsint": "\\dotsi",
            // Symbols whose definition starts with \DOTSX:
            "\\DOTSX": "\\dotsx"
          }, dotsbGroups = /* @__PURE__ */ new Set(["bin", "rel"]);
          defineMacro("\\dots", function(context) {
            let thedots = "\\dotso", next = context.expandAfterFuture().text;
            return next in dotsByToken ? thedots = dotsByToken[next] : (next.slice(0, 4) === "\\not" || next in src_symbols.math && dotsbGroups.has(src_symbols.math[next].group)) && (thedots = "\\dotsb"), thedots;
          });
          let spaceAfterDots = {
            // \rightdelim@ checks for the following:
            ")": !0,
            "]": !0,
            "\\rbrack": !0,
            "\\}": !0,
            "\\rbrace": !0,
            "\\rangle": !0,
            "\\rceil": !0,
            "\\rfloor": !0,
            "\\rgroup": !0,
            "\\rmoustache": !0,
            "\\right": !0,
            "\\bigr": !0,
            "\\biggr": !0,
            "\\Bigr": !0,
            "\\Biggr": !0,
            // \extra@ also tests for the following:
            $: !0,
            // \extrap@ checks for the following:
            ";": !0,
            ".": !0,
            ",": !0
          };
          defineMacro("\\dotso", function(context) {
            return context.future().text in spaceAfterDots ? "\\ldots\\," : "\\ldots";
          }), defineMacro("\\dotsc", function(context) {
            let next = context.future().text;
            return next in spaceAfterDots && next !== "," ? "\\ldots\\," : "\\ldots";
          }), defineMacro("\\cdots", function(context) {
            return context.future().text in spaceAfterDots ? "\\@cdots\\," : "\\@cdots";
          }), defineMacro("\\dotsb", "\\cdots"), defineMacro("\\dotsm", "\\cdots"), defineMacro("\\dotsi", "\\!\\cdots"), defineMacro("\\dotsx", "\\ldots\\,"), defineMacro("\\DOTSI", "\\relax"), defineMacro("\\DOTSB", "\\relax"), defineMacro("\\DOTSX", "\\relax"), defineMacro("\\tmspace", "\\TextOrMath{\\kern#1#3}{\\mskip#1#2}\\relax"), defineMacro("\\,", "\\tmspace+{3mu}{.1667em}"), defineMacro("\\thinspace", "\\,"), defineMacro("\\>", "\\mskip{4mu}"), defineMacro("\\:", "\\tmspace+{4mu}{.2222em}"), defineMacro("\\medspace", "\\:"), defineMacro("\\;", "\\tmspace+{5mu}{.2777em}"), defineMacro("\\thickspace", "\\;"), defineMacro("\\!", "\\tmspace-{3mu}{.1667em}"), defineMacro("\\negthinspace", "\\!"), defineMacro("\\negmedspace", "\\tmspace-{4mu}{.2222em}"), defineMacro("\\negthickspace", "\\tmspace-{5mu}{.277em}"), defineMacro("\\enspace", "\\kern.5em "), defineMacro("\\enskip", "\\hskip.5em\\relax"), defineMacro("\\quad", "\\hskip1em\\relax"), defineMacro("\\qquad", "\\hskip2em\\relax"), defineMacro("\\tag", "\\@ifstar\\tag@literal\\tag@paren"), defineMacro("\\tag@paren", "\\tag@literal{({#1})}"), defineMacro("\\tag@literal", (context) => {
            if (context.macros.get("\\df@tag"))
              throw new src_ParseError("Multiple \\tag");
            return "\\gdef\\df@tag{\\text{#1}}";
          }), defineMacro("\\bmod", "\\mathchoice{\\mskip1mu}{\\mskip1mu}{\\mskip5mu}{\\mskip5mu}\\mathbin{\\rm mod}\\mathchoice{\\mskip1mu}{\\mskip1mu}{\\mskip5mu}{\\mskip5mu}"), defineMacro("\\pod", "\\allowbreak\\mathchoice{\\mkern18mu}{\\mkern8mu}{\\mkern8mu}{\\mkern8mu}(#1)"), defineMacro("\\pmod", "\\pod{{\\rm mod}\\mkern6mu#1}"), defineMacro("\\mod", "\\allowbreak\\mathchoice{\\mkern18mu}{\\mkern12mu}{\\mkern12mu}{\\mkern12mu}{\\rm mod}\\,\\,#1"), defineMacro("\\newline", "\\\\\\relax"), defineMacro("\\TeX", "\\textrm{\\html@mathml{T\\kern-.1667em\\raisebox{-.5ex}{E}\\kern-.125emX}{TeX}}");
          let latexRaiseA = makeEm(fontMetricsData["Main-Regular"][84][1] - 0.7 * fontMetricsData["Main-Regular"][65][1]);
          defineMacro("\\LaTeX", "\\textrm{\\html@mathml{" + ("L\\kern-.36em\\raisebox{" + latexRaiseA + "}{\\scriptstyle A}") + "\\kern-.15em\\TeX}{LaTeX}}"), defineMacro("\\KaTeX", "\\textrm{\\html@mathml{" + ("K\\kern-.17em\\raisebox{" + latexRaiseA + "}{\\scriptstyle A}") + "\\kern-.15em\\TeX}{KaTeX}}"), defineMacro("\\hspace", "\\@ifstar\\@hspacer\\@hspace"), defineMacro("\\@hspace", "\\hskip #1\\relax"), defineMacro("\\@hspacer", "\\rule{0pt}{0pt}\\hskip #1\\relax"), defineMacro("\\ordinarycolon", ":"), defineMacro("\\vcentcolon", "\\mathrel{\\mathop\\ordinarycolon}"), defineMacro("\\dblcolon", '\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-.9mu}\\vcentcolon}}{\\mathop{\\char"2237}}'), defineMacro("\\coloneqq", '\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}=}}{\\mathop{\\char"2254}}'), defineMacro("\\Coloneqq", '\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}=}}{\\mathop{\\char"2237\\char"3d}}'), defineMacro("\\coloneq", '\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}\\mathrel{-}}}{\\mathop{\\char"3a\\char"2212}}'), defineMacro("\\Coloneq", '\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}\\mathrel{-}}}{\\mathop{\\char"2237\\char"2212}}'), defineMacro("\\eqqcolon", '\\html@mathml{\\mathrel{=\\mathrel{\\mkern-1.2mu}\\vcentcolon}}{\\mathop{\\char"2255}}'), defineMacro("\\Eqqcolon", '\\html@mathml{\\mathrel{=\\mathrel{\\mkern-1.2mu}\\dblcolon}}{\\mathop{\\char"3d\\char"2237}}'), defineMacro("\\eqcolon", '\\html@mathml{\\mathrel{\\mathrel{-}\\mathrel{\\mkern-1.2mu}\\vcentcolon}}{\\mathop{\\char"2239}}'), defineMacro("\\Eqcolon", '\\html@mathml{\\mathrel{\\mathrel{-}\\mathrel{\\mkern-1.2mu}\\dblcolon}}{\\mathop{\\char"2212\\char"2237}}'), defineMacro("\\colonapprox", '\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}\\approx}}{\\mathop{\\char"3a\\char"2248}}'), defineMacro("\\Colonapprox", '\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}\\approx}}{\\mathop{\\char"2237\\char"2248}}'), defineMacro("\\colonsim", '\\html@mathml{\\mathrel{\\vcentcolon\\mathrel{\\mkern-1.2mu}\\sim}}{\\mathop{\\char"3a\\char"223c}}'), defineMacro("\\Colonsim", '\\html@mathml{\\mathrel{\\dblcolon\\mathrel{\\mkern-1.2mu}\\sim}}{\\mathop{\\char"2237\\char"223c}}'), defineMacro("\u2237", "\\dblcolon"), defineMacro("\u2239", "\\eqcolon"), defineMacro("\u2254", "\\coloneqq"), defineMacro("\u2255", "\\eqqcolon"), defineMacro("\u2A74", "\\Coloneqq"), defineMacro("\\ratio", "\\vcentcolon"), defineMacro("\\coloncolon", "\\dblcolon"), defineMacro("\\colonequals", "\\coloneqq"), defineMacro("\\coloncolonequals", "\\Coloneqq"), defineMacro("\\equalscolon", "\\eqqcolon"), defineMacro("\\equalscoloncolon", "\\Eqqcolon"), defineMacro("\\colonminus", "\\coloneq"), defineMacro("\\coloncolonminus", "\\Coloneq"), defineMacro("\\minuscolon", "\\eqcolon"), defineMacro("\\minuscoloncolon", "\\Eqcolon"), defineMacro("\\coloncolonapprox", "\\Colonapprox"), defineMacro("\\coloncolonsim", "\\Colonsim"), defineMacro("\\simcolon", "\\mathrel{\\sim\\mathrel{\\mkern-1.2mu}\\vcentcolon}"), defineMacro("\\simcoloncolon", "\\mathrel{\\sim\\mathrel{\\mkern-1.2mu}\\dblcolon}"), defineMacro("\\approxcolon", "\\mathrel{\\approx\\mathrel{\\mkern-1.2mu}\\vcentcolon}"), defineMacro("\\approxcoloncolon", "\\mathrel{\\approx\\mathrel{\\mkern-1.2mu}\\dblcolon}"), defineMacro("\\notni", "\\html@mathml{\\not\\ni}{\\mathrel{\\char`\u220C}}"), defineMacro("\\limsup", "\\DOTSB\\operatorname*{lim\\,sup}"), defineMacro("\\liminf", "\\DOTSB\\operatorname*{lim\\,inf}"), defineMacro("\\injlim", "\\DOTSB\\operatorname*{inj\\,lim}"), defineMacro("\\projlim", "\\DOTSB\\operatorname*{proj\\,lim}"), defineMacro("\\varlimsup", "\\DOTSB\\operatorname*{\\overline{lim}}"), defineMacro("\\varliminf", "\\DOTSB\\operatorname*{\\underline{lim}}"), defineMacro("\\varinjlim", "\\DOTSB\\operatorname*{\\underrightarrow{lim}}"), defineMacro("\\varprojlim", "\\DOTSB\\operatorname*{\\underleftarrow{lim}}"), defineMacro("\\gvertneqq", "\\html@mathml{\\@gvertneqq}{\u2269}"), defineMacro("\\lvertneqq", "\\html@mathml{\\@lvertneqq}{\u2268}"), defineMacro("\\ngeqq", "\\html@mathml{\\@ngeqq}{\u2271}"), defineMacro("\\ngeqslant", "\\html@mathml{\\@ngeqslant}{\u2271}"), defineMacro("\\nleqq", "\\html@mathml{\\@nleqq}{\u2270}"), defineMacro("\\nleqslant", "\\html@mathml{\\@nleqslant}{\u2270}"), defineMacro("\\nshortmid", "\\html@mathml{\\@nshortmid}{\u2224}"), defineMacro("\\nshortparallel", "\\html@mathml{\\@nshortparallel}{\u2226}"), defineMacro("\\nsubseteqq", "\\html@mathml{\\@nsubseteqq}{\u2288}"), defineMacro("\\nsupseteqq", "\\html@mathml{\\@nsupseteqq}{\u2289}"), defineMacro("\\varsubsetneq", "\\html@mathml{\\@varsubsetneq}{\u228A}"), defineMacro("\\varsubsetneqq", "\\html@mathml{\\@varsubsetneqq}{\u2ACB}"), defineMacro("\\varsupsetneq", "\\html@mathml{\\@varsupsetneq}{\u228B}"), defineMacro("\\varsupsetneqq", "\\html@mathml{\\@varsupsetneqq}{\u2ACC}"), defineMacro("\\imath", "\\html@mathml{\\@imath}{\u0131}"), defineMacro("\\jmath", "\\html@mathml{\\@jmath}{\u0237}"), defineMacro("\\llbracket", "\\html@mathml{\\mathopen{[\\mkern-3.2mu[}}{\\mathopen{\\char`\u27E6}}"), defineMacro("\\rrbracket", "\\html@mathml{\\mathclose{]\\mkern-3.2mu]}}{\\mathclose{\\char`\u27E7}}"), defineMacro("\u27E6", "\\llbracket"), defineMacro("\u27E7", "\\rrbracket"), defineMacro("\\lBrace", "\\html@mathml{\\mathopen{\\{\\mkern-3.2mu[}}{\\mathopen{\\char`\u2983}}"), defineMacro("\\rBrace", "\\html@mathml{\\mathclose{]\\mkern-3.2mu\\}}}{\\mathclose{\\char`\u2984}}"), defineMacro("\u2983", "\\lBrace"), defineMacro("\u2984", "\\rBrace"), defineMacro("\\minuso", "\\mathbin{\\html@mathml{{\\mathrlap{\\mathchoice{\\kern{0.145em}}{\\kern{0.145em}}{\\kern{0.1015em}}{\\kern{0.0725em}}\\circ}{-}}}{\\char`\u29B5}}"), defineMacro("\u29B5", "\\minuso"), defineMacro("\\darr", "\\downarrow"), defineMacro("\\dArr", "\\Downarrow"), defineMacro("\\Darr", "\\Downarrow"), defineMacro("\\lang", "\\langle"), defineMacro("\\rang", "\\rangle"), defineMacro("\\uarr", "\\uparrow"), defineMacro("\\uArr", "\\Uparrow"), defineMacro("\\Uarr", "\\Uparrow"), defineMacro("\\N", "\\mathbb{N}"), defineMacro("\\R", "\\mathbb{R}"), defineMacro("\\Z", "\\mathbb{Z}"), defineMacro("\\alef", "\\aleph"), defineMacro("\\alefsym", "\\aleph"), defineMacro("\\Alpha", "\\mathrm{A}"), defineMacro("\\Beta", "\\mathrm{B}"), defineMacro("\\bull", "\\bullet"), defineMacro("\\Chi", "\\mathrm{X}"), defineMacro("\\clubs", "\\clubsuit"), defineMacro("\\cnums", "\\mathbb{C}"), defineMacro("\\Complex", "\\mathbb{C}"), defineMacro("\\Dagger", "\\ddagger"), defineMacro("\\diamonds", "\\diamondsuit"), defineMacro("\\empty", "\\emptyset"), defineMacro("\\Epsilon", "\\mathrm{E}"), defineMacro("\\Eta", "\\mathrm{H}"), defineMacro("\\exist", "\\exists"), defineMacro("\\harr", "\\leftrightarrow"), defineMacro("\\hArr", "\\Leftrightarrow"), defineMacro("\\Harr", "\\Leftrightarrow"), defineMacro("\\hearts", "\\heartsuit"), defineMacro("\\image", "\\Im"), defineMacro("\\infin", "\\infty"), defineMacro("\\Iota", "\\mathrm{I}"), defineMacro("\\isin", "\\in"), defineMacro("\\Kappa", "\\mathrm{K}"), defineMacro("\\larr", "\\leftarrow"), defineMacro("\\lArr", "\\Leftarrow"), defineMacro("\\Larr", "\\Leftarrow"), defineMacro("\\lrarr", "\\leftrightarrow"), defineMacro("\\lrArr", "\\Leftrightarrow"), defineMacro("\\Lrarr", "\\Leftrightarrow"), defineMacro("\\Mu", "\\mathrm{M}"), defineMacro("\\natnums", "\\mathbb{N}"), defineMacro("\\Nu", "\\mathrm{N}"), defineMacro("\\Omicron", "\\mathrm{O}"), defineMacro("\\plusmn", "\\pm"), defineMacro("\\rarr", "\\rightarrow"), defineMacro("\\rArr", "\\Rightarrow"), defineMacro("\\Rarr", "\\Rightarrow"), defineMacro("\\real", "\\Re"), defineMacro("\\reals", "\\mathbb{R}"), defineMacro("\\Reals", "\\mathbb{R}"), defineMacro("\\Rho", "\\mathrm{P}"), defineMacro("\\sdot", "\\cdot"), defineMacro("\\sect", "\\S"), defineMacro("\\spades", "\\spadesuit"), defineMacro("\\sub", "\\subset"), defineMacro("\\sube", "\\subseteq"), defineMacro("\\supe", "\\supseteq"), defineMacro("\\Tau", "\\mathrm{T}"), defineMacro("\\thetasym", "\\vartheta"), defineMacro("\\weierp", "\\wp"), defineMacro("\\Zeta", "\\mathrm{Z}"), defineMacro("\\argmin", "\\DOTSB\\operatorname*{arg\\,min}"), defineMacro("\\argmax", "\\DOTSB\\operatorname*{arg\\,max}"), defineMacro("\\plim", "\\DOTSB\\mathop{\\operatorname{plim}}\\limits"), defineMacro("\\bra", "\\mathinner{\\langle{#1}|}"), defineMacro("\\ket", "\\mathinner{|{#1}\\rangle}"), defineMacro("\\braket", "\\mathinner{\\langle{#1}\\rangle}"), defineMacro("\\Bra", "\\left\\langle#1\\right|"), defineMacro("\\Ket", "\\left|#1\\right\\rangle");
          let braketHelper = (one) => (context) => {
            let left = context.consumeArg().tokens, middle = context.consumeArg().tokens, middleDouble = context.consumeArg().tokens, right = context.consumeArg().tokens, oldMiddle = context.macros.get("|"), oldMiddleDouble = context.macros.get("\\|");
            context.macros.beginGroup();
            let midMacro = (double) => (context2) => {
              one && (context2.macros.set("|", oldMiddle), middleDouble.length && context2.macros.set("\\|", oldMiddleDouble));
              let doubled = double;
              return !double && middleDouble.length && context2.future().text === "|" && (context2.popToken(), doubled = !0), {
                tokens: doubled ? middleDouble : middle,
                numArgs: 0
              };
            };
            context.macros.set("|", midMacro(!1)), middleDouble.length && context.macros.set("\\|", midMacro(!0));
            let arg = context.consumeArg().tokens, expanded = context.expandTokens([
              ...right,
              ...arg,
              ...left
              // reversed
            ]);
            return context.macros.endGroup(), {
              tokens: expanded.reverse(),
              numArgs: 0
            };
          };
          defineMacro("\\bra@ket", braketHelper(!1)), defineMacro("\\bra@set", braketHelper(!0)), defineMacro("\\Braket", "\\bra@ket{\\left\\langle}{\\,\\middle\\vert\\,}{\\,\\middle\\vert\\,}{\\right\\rangle}"), defineMacro("\\Set", "\\bra@set{\\left\\{\\:}{\\;\\middle\\vert\\;}{\\;\\middle\\Vert\\;}{\\:\\right\\}}"), defineMacro("\\set", "\\bra@set{\\{\\,}{\\mid}{}{\\,\\}}"), defineMacro("\\angln", "{\\angl n}"), defineMacro("\\blue", "\\textcolor{##6495ed}{#1}"), defineMacro("\\orange", "\\textcolor{##ffa500}{#1}"), defineMacro("\\pink", "\\textcolor{##ff00af}{#1}"), defineMacro("\\red", "\\textcolor{##df0030}{#1}"), defineMacro("\\green", "\\textcolor{##28ae7b}{#1}"), defineMacro("\\gray", "\\textcolor{gray}{#1}"), defineMacro("\\purple", "\\textcolor{##9d38bd}{#1}"), defineMacro("\\blueA", "\\textcolor{##ccfaff}{#1}"), defineMacro("\\blueB", "\\textcolor{##80f6ff}{#1}"), defineMacro("\\blueC", "\\textcolor{##63d9ea}{#1}"), defineMacro("\\blueD", "\\textcolor{##11accd}{#1}"), defineMacro("\\blueE", "\\textcolor{##0c7f99}{#1}"), defineMacro("\\tealA", "\\textcolor{##94fff5}{#1}"), defineMacro("\\tealB", "\\textcolor{##26edd5}{#1}"), defineMacro("\\tealC", "\\textcolor{##01d1c1}{#1}"), defineMacro("\\tealD", "\\textcolor{##01a995}{#1}"), defineMacro("\\tealE", "\\textcolor{##208170}{#1}"), defineMacro("\\greenA", "\\textcolor{##b6ffb0}{#1}"), defineMacro("\\greenB", "\\textcolor{##8af281}{#1}"), defineMacro("\\greenC", "\\textcolor{##74cf70}{#1}"), defineMacro("\\greenD", "\\textcolor{##1fab54}{#1}"), defineMacro("\\greenE", "\\textcolor{##0d923f}{#1}"), defineMacro("\\goldA", "\\textcolor{##ffd0a9}{#1}"), defineMacro("\\goldB", "\\textcolor{##ffbb71}{#1}"), defineMacro("\\goldC", "\\textcolor{##ff9c39}{#1}"), defineMacro("\\goldD", "\\textcolor{##e07d10}{#1}"), defineMacro("\\goldE", "\\textcolor{##a75a05}{#1}"), defineMacro("\\redA", "\\textcolor{##fca9a9}{#1}"), defineMacro("\\redB", "\\textcolor{##ff8482}{#1}"), defineMacro("\\redC", "\\textcolor{##f9685d}{#1}"), defineMacro("\\redD", "\\textcolor{##e84d39}{#1}"), defineMacro("\\redE", "\\textcolor{##bc2612}{#1}"), defineMacro("\\maroonA", "\\textcolor{##ffbde0}{#1}"), defineMacro("\\maroonB", "\\textcolor{##ff92c6}{#1}"), defineMacro("\\maroonC", "\\textcolor{##ed5fa6}{#1}"), defineMacro("\\maroonD", "\\textcolor{##ca337c}{#1}"), defineMacro("\\maroonE", "\\textcolor{##9e034e}{#1}"), defineMacro("\\purpleA", "\\textcolor{##ddd7ff}{#1}"), defineMacro("\\purpleB", "\\textcolor{##c6b9fc}{#1}"), defineMacro("\\purpleC", "\\textcolor{##aa87ff}{#1}"), defineMacro("\\purpleD", "\\textcolor{##7854ab}{#1}"), defineMacro("\\purpleE", "\\textcolor{##543b78}{#1}"), defineMacro("\\mintA", "\\textcolor{##f5f9e8}{#1}"), defineMacro("\\mintB", "\\textcolor{##edf2df}{#1}"), defineMacro("\\mintC", "\\textcolor{##e0e5cc}{#1}"), defineMacro("\\grayA", "\\textcolor{##f6f7f7}{#1}"), defineMacro("\\grayB", "\\textcolor{##f0f1f2}{#1}"), defineMacro("\\grayC", "\\textcolor{##e3e5e6}{#1}"), defineMacro("\\grayD", "\\textcolor{##d6d8da}{#1}"), defineMacro("\\grayE", "\\textcolor{##babec2}{#1}"), defineMacro("\\grayF", "\\textcolor{##888d93}{#1}"), defineMacro("\\grayG", "\\textcolor{##626569}{#1}"), defineMacro("\\grayH", "\\textcolor{##3b3e40}{#1}"), defineMacro("\\grayI", "\\textcolor{##21242c}{#1}"), defineMacro("\\kaBlue", "\\textcolor{##314453}{#1}"), defineMacro("\\kaGreen", "\\textcolor{##71B307}{#1}");
          let implicitCommands = {
            "^": !0,
            // Parser.js
            _: !0,
            // Parser.js
            "\\limits": !0,
            // Parser.js
            "\\nolimits": !0
            // Parser.js
          };
          class MacroExpander {
            constructor(input, settings, mode) {
              this.settings = void 0, this.expansionCount = void 0, this.lexer = void 0, this.macros = void 0, this.stack = void 0, this.mode = void 0, this.settings = settings, this.expansionCount = 0, this.feed(input), this.macros = new Namespace(src_macros, settings.macros), this.mode = mode, this.stack = [];
            }
            /**
             * Feed a new input string to the same MacroExpander
             * (with existing macros etc.).
             */
            feed(input) {
              this.lexer = new Lexer(input, this.settings);
            }
            /**
             * Switches between "text" and "math" modes.
             */
            switchMode(newMode) {
              this.mode = newMode;
            }
            /**
             * Start a new group nesting within all namespaces.
             */
            beginGroup() {
              this.macros.beginGroup();
            }
            /**
             * End current group nesting within all namespaces.
             */
            endGroup() {
              this.macros.endGroup();
            }
            /**
             * Ends all currently nested groups (if any), restoring values before the
             * groups began.  Useful in case of an error in the middle of parsing.
             */
            endGroups() {
              this.macros.endGroups();
            }
            /**
             * Returns the topmost token on the stack, without expanding it.
             * Similar in behavior to TeX's `\futurelet`.
             */
            future() {
              return this.stack.length === 0 && this.pushToken(this.lexer.lex()), this.stack[this.stack.length - 1];
            }
            /**
             * Remove and return the next unexpanded token.
             */
            popToken() {
              return this.future(), this.stack.pop();
            }
            /**
             * Add a given token to the token stack.  In particular, this get be used
             * to put back a token returned from one of the other methods.
             */
            pushToken(token) {
              this.stack.push(token);
            }
            /**
             * Append an array of tokens to the token stack.
             */
            pushTokens(tokens) {
              this.stack.push(...tokens);
            }
            /**
             * Find an macro argument without expanding tokens and append the array of
             * tokens to the token stack. Uses Token as a container for the result.
             */
            scanArgument(isOptional) {
              let start, end, tokens;
              if (isOptional) {
                if (this.consumeSpaces(), this.future().text !== "[")
                  return null;
                start = this.popToken(), {
                  tokens,
                  end
                } = this.consumeArg(["]"]);
              } else
                ({
                  tokens,
                  start,
                  end
                } = this.consumeArg());
              return this.pushToken(new Token("EOF", end.loc)), this.pushTokens(tokens), new Token("", SourceLocation.range(start, end));
            }
            /**
             * Consume all following space tokens, without expansion.
             */
            consumeSpaces() {
              for (; this.future().text === " "; )
                this.stack.pop();
            }
            /**
             * Consume an argument from the token stream, and return the resulting array
             * of tokens and start/end token.
             */
            consumeArg(delims) {
              let tokens = [], isDelimited = delims && delims.length > 0;
              isDelimited || this.consumeSpaces();
              let start = this.future(), tok, depth = 0, match = 0;
              do {
                if (tok = this.popToken(), tokens.push(tok), tok.text === "{")
                  ++depth;
                else if (tok.text === "}") {
                  if (--depth, depth === -1)
                    throw new src_ParseError("Extra }", tok);
                } else if (tok.text === "EOF")
                  throw new src_ParseError("Unexpected end of input in a macro argument, expected '" + (delims && isDelimited ? delims[match] : "}") + "'", tok);
                if (delims && isDelimited)
                  if ((depth === 0 || depth === 1 && delims[match] === "{") && tok.text === delims[match]) {
                    if (++match, match === delims.length) {
                      tokens.splice(-match, match);
                      break;
                    }
                  } else
                    match = 0;
              } while (depth !== 0 || isDelimited);
              return start.text === "{" && tokens[tokens.length - 1].text === "}" && (tokens.pop(), tokens.shift()), tokens.reverse(), {
                tokens,
                start,
                end: tok
              };
            }
            /**
             * Consume the specified number of (delimited) arguments from the token
             * stream and return the resulting array of arguments.
             */
            consumeArgs(numArgs, delimiters2) {
              if (delimiters2) {
                if (delimiters2.length !== numArgs + 1)
                  throw new src_ParseError("The length of delimiters doesn't match the number of args!");
                let delims = delimiters2[0];
                for (let i = 0; i < delims.length; i++) {
                  let tok = this.popToken();
                  if (delims[i] !== tok.text)
                    throw new src_ParseError("Use of the macro doesn't match its definition", tok);
                }
              }
              let args = [];
              for (let i = 0; i < numArgs; i++)
                args.push(this.consumeArg(delimiters2 && delimiters2[i + 1]).tokens);
              return args;
            }
            /**
             * Increment `expansionCount` by the specified amount.
             * Throw an error if it exceeds `maxExpand`.
             */
            countExpansion(amount) {
              if (this.expansionCount += amount, this.expansionCount > this.settings.maxExpand)
                throw new src_ParseError("Too many expansions: infinite loop or need to increase maxExpand setting");
            }
            /**
             * Expand the next token only once if possible.
             *
             * If the token is expanded, the resulting tokens will be pushed onto
             * the stack in reverse order, and the number of such tokens will be
             * returned.  This number might be zero or positive.
             *
             * If not, the return value is `false`, and the next token remains at the
             * top of the stack.
             *
             * In either case, the next token will be on the top of the stack,
             * or the stack will be empty (in case of empty expansion
             * and no other tokens).
             *
             * Used to implement `expandAfterFuture` and `expandNextToken`.
             *
             * If expandableOnly, only expandable tokens are expanded and
             * an undefined control sequence results in an error.
             */
            expandOnce(expandableOnly) {
              let topToken = this.popToken(), name = topToken.text, expansion = topToken.noexpand ? null : this._getExpansion(name);
              if (expansion == null || expandableOnly && expansion.unexpandable) {
                if (expandableOnly && expansion == null && name[0] === "\\" && !this.isDefined(name))
                  throw new src_ParseError("Undefined control sequence: " + name);
                return this.pushToken(topToken), !1;
              }
              this.countExpansion(1);
              let tokens = expansion.tokens, args = this.consumeArgs(expansion.numArgs, expansion.delimiters);
              if (expansion.numArgs) {
                tokens = tokens.slice();
                for (let i = tokens.length - 1; i >= 0; --i) {
                  let tok = tokens[i];
                  if (tok.text === "#") {
                    if (i === 0)
                      throw new src_ParseError("Incomplete placeholder at end of macro body", tok);
                    if (tok = tokens[--i], tok.text === "#")
                      tokens.splice(i + 1, 1);
                    else if (/^[1-9]$/.test(tok.text))
                      tokens.splice(i, 2, ...args[+tok.text - 1]);
                    else
                      throw new src_ParseError("Not a valid argument number", tok);
                  }
                }
              }
              return this.pushTokens(tokens), tokens.length;
            }
            /**
             * Expand the next token only once (if possible), and return the resulting
             * top token on the stack (without removing anything from the stack).
             * Similar in behavior to TeX's `\expandafter\futurelet`.
             * Equivalent to expandOnce() followed by future().
             */
            expandAfterFuture() {
              return this.expandOnce(), this.future();
            }
            /**
             * Recursively expand first token, then return first non-expandable token.
             */
            expandNextToken() {
              for (; ; )
                if (this.expandOnce() === !1) {
                  let token = this.stack.pop();
                  return token.treatAsRelax && (token.text = "\\relax"), token;
                }
            }
            /**
             * Fully expand the given macro name and return the resulting list of
             * tokens, or return `undefined` if no such macro is defined.
             */
            expandMacro(name) {
              return this.macros.has(name) ? this.expandTokens([new Token(name)]) : void 0;
            }
            /**
             * Fully expand the given token stream and return the resulting list of
             * tokens.  Note that the input tokens are in reverse order, but the
             * output tokens are in forward order.
             */
            expandTokens(tokens) {
              let output = [], oldStackLength = this.stack.length;
              for (this.pushTokens(tokens); this.stack.length > oldStackLength; )
                if (this.expandOnce(!0) === !1) {
                  let token = this.stack.pop();
                  token.treatAsRelax && (token.noexpand = !1, token.treatAsRelax = !1), output.push(token);
                }
              return this.countExpansion(output.length), output;
            }
            /**
             * Fully expand the given macro name and return the result as a string,
             * or return `undefined` if no such macro is defined.
             */
            expandMacroAsText(name) {
              let tokens = this.expandMacro(name);
              return tokens && tokens.map((token) => token.text).join("");
            }
            /**
             * Returns the expanded macro as a reversed array of tokens and a macro
             * argument count.  Or returns `null` if no such macro.
             */
            _getExpansion(name) {
              let definition = this.macros.get(name);
              if (definition == null)
                return definition;
              if (name.length === 1) {
                let catcode = this.lexer.catcodes[name];
                if (catcode != null && catcode !== 13)
                  return;
              }
              let expansion = typeof definition == "function" ? definition(this) : definition;
              if (typeof expansion == "string") {
                let numArgs = 0;
                if (expansion.includes("#")) {
                  let stripped = expansion.replace(/##/g, "");
                  for (; stripped.includes("#" + (numArgs + 1)); )
                    ++numArgs;
                }
                let bodyLexer = new Lexer(expansion, this.settings), tokens = [], tok = bodyLexer.lex();
                for (; tok.text !== "EOF"; )
                  tokens.push(tok), tok = bodyLexer.lex();
                return tokens.reverse(), {
                  tokens,
                  numArgs
                };
              }
              return expansion;
            }
            /**
             * Determine whether a command is currently "defined" (has some
             * functionality), meaning that it's a macro (in the current group),
             * a function, a symbol, or one of the special commands listed in
             * `implicitCommands`.
             */
            isDefined(name) {
              return this.macros.has(name) || src_functions.hasOwnProperty(name) || src_symbols.math.hasOwnProperty(name) || src_symbols.text.hasOwnProperty(name) || implicitCommands.hasOwnProperty(name);
            }
            /**
             * Determine whether a command is expandable.
             */
            isExpandable(name) {
              let macro = this.macros.get(name);
              return macro != null ? typeof macro == "string" || typeof macro == "function" || !macro.unexpandable : src_functions.hasOwnProperty(name) && !src_functions[name].primitive;
            }
          }
          let unicodeSubRegEx = /^[₊₋₌₍₎₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ]/, uSubsAndSups = Object.freeze({
            "\u208A": "+",
            "\u208B": "-",
            "\u208C": "=",
            "\u208D": "(",
            "\u208E": ")",
            "\u2080": "0",
            "\u2081": "1",
            "\u2082": "2",
            "\u2083": "3",
            "\u2084": "4",
            "\u2085": "5",
            "\u2086": "6",
            "\u2087": "7",
            "\u2088": "8",
            "\u2089": "9",
            "\u2090": "a",
            "\u2091": "e",
            "\u2095": "h",
            "\u1D62": "i",
            "\u2C7C": "j",
            "\u2096": "k",
            "\u2097": "l",
            "\u2098": "m",
            "\u2099": "n",
            "\u2092": "o",
            "\u209A": "p",
            "\u1D63": "r",
            "\u209B": "s",
            "\u209C": "t",
            "\u1D64": "u",
            "\u1D65": "v",
            "\u2093": "x",
            "\u1D66": "\u03B2",
            "\u1D67": "\u03B3",
            "\u1D68": "\u03C1",
            "\u1D69": "\u03D5",
            "\u1D6A": "\u03C7",
            "\u207A": "+",
            "\u207B": "-",
            "\u207C": "=",
            "\u207D": "(",
            "\u207E": ")",
            "\u2070": "0",
            "\xB9": "1",
            "\xB2": "2",
            "\xB3": "3",
            "\u2074": "4",
            "\u2075": "5",
            "\u2076": "6",
            "\u2077": "7",
            "\u2078": "8",
            "\u2079": "9",
            "\u1D2C": "A",
            "\u1D2E": "B",
            "\u1D30": "D",
            "\u1D31": "E",
            "\u1D33": "G",
            "\u1D34": "H",
            "\u1D35": "I",
            "\u1D36": "J",
            "\u1D37": "K",
            "\u1D38": "L",
            "\u1D39": "M",
            "\u1D3A": "N",
            "\u1D3C": "O",
            "\u1D3E": "P",
            "\u1D3F": "R",
            "\u1D40": "T",
            "\u1D41": "U",
            "\u2C7D": "V",
            "\u1D42": "W",
            "\u1D43": "a",
            "\u1D47": "b",
            "\u1D9C": "c",
            "\u1D48": "d",
            "\u1D49": "e",
            "\u1DA0": "f",
            "\u1D4D": "g",
            \u02B0: "h",
            "\u2071": "i",
            \u02B2: "j",
            "\u1D4F": "k",
            \u02E1: "l",
            "\u1D50": "m",
            \u207F: "n",
            "\u1D52": "o",
            "\u1D56": "p",
            \u02B3: "r",
            \u02E2: "s",
            "\u1D57": "t",
            "\u1D58": "u",
            "\u1D5B": "v",
            \u02B7: "w",
            \u02E3: "x",
            \u02B8: "y",
            "\u1DBB": "z",
            "\u1D5D": "\u03B2",
            "\u1D5E": "\u03B3",
            "\u1D5F": "\u03B4",
            "\u1D60": "\u03D5",
            "\u1D61": "\u03C7",
            "\u1DBF": "\u03B8"
          }), unicodeAccents = {
            "\u0301": {
              text: "\\'",
              math: "\\acute"
            },
            "\u0300": {
              text: "\\`",
              math: "\\grave"
            },
            "\u0308": {
              text: '\\"',
              math: "\\ddot"
            },
            "\u0303": {
              text: "\\~",
              math: "\\tilde"
            },
            "\u0304": {
              text: "\\=",
              math: "\\bar"
            },
            "\u0306": {
              text: "\\u",
              math: "\\breve"
            },
            "\u030C": {
              text: "\\v",
              math: "\\check"
            },
            "\u0302": {
              text: "\\^",
              math: "\\hat"
            },
            "\u0307": {
              text: "\\.",
              math: "\\dot"
            },
            "\u030A": {
              text: "\\r",
              math: "\\mathring"
            },
            "\u030B": {
              text: "\\H"
            },
            "\u0327": {
              text: "\\c"
            }
          }, unicodeSymbols = {
            \u00E1: "a\u0301",
            \u00E0: "a\u0300",
            \u00E4: "a\u0308",
            \u01DF: "a\u0308\u0304",
            \u00E3: "a\u0303",
            \u0101: "a\u0304",
            \u0103: "a\u0306",
            \u1EAF: "a\u0306\u0301",
            \u1EB1: "a\u0306\u0300",
            \u1EB5: "a\u0306\u0303",
            \u01CE: "a\u030C",
            \u00E2: "a\u0302",
            \u1EA5: "a\u0302\u0301",
            \u1EA7: "a\u0302\u0300",
            \u1EAB: "a\u0302\u0303",
            \u0227: "a\u0307",
            \u01E1: "a\u0307\u0304",
            \u00E5: "a\u030A",
            \u01FB: "a\u030A\u0301",
            \u1E03: "b\u0307",
            \u0107: "c\u0301",
            \u1E09: "c\u0327\u0301",
            \u010D: "c\u030C",
            \u0109: "c\u0302",
            \u010B: "c\u0307",
            \u00E7: "c\u0327",
            \u010F: "d\u030C",
            \u1E0B: "d\u0307",
            \u1E11: "d\u0327",
            \u00E9: "e\u0301",
            \u00E8: "e\u0300",
            \u00EB: "e\u0308",
            \u1EBD: "e\u0303",
            \u0113: "e\u0304",
            \u1E17: "e\u0304\u0301",
            \u1E15: "e\u0304\u0300",
            \u0115: "e\u0306",
            \u1E1D: "e\u0327\u0306",
            \u011B: "e\u030C",
            \u00EA: "e\u0302",
            \u1EBF: "e\u0302\u0301",
            \u1EC1: "e\u0302\u0300",
            \u1EC5: "e\u0302\u0303",
            \u0117: "e\u0307",
            \u0229: "e\u0327",
            \u1E1F: "f\u0307",
            \u01F5: "g\u0301",
            \u1E21: "g\u0304",
            \u011F: "g\u0306",
            \u01E7: "g\u030C",
            \u011D: "g\u0302",
            \u0121: "g\u0307",
            \u0123: "g\u0327",
            \u1E27: "h\u0308",
            \u021F: "h\u030C",
            \u0125: "h\u0302",
            \u1E23: "h\u0307",
            \u1E29: "h\u0327",
            \u00ED: "i\u0301",
            \u00EC: "i\u0300",
            \u00EF: "i\u0308",
            \u1E2F: "i\u0308\u0301",
            \u0129: "i\u0303",
            \u012B: "i\u0304",
            \u012D: "i\u0306",
            \u01D0: "i\u030C",
            \u00EE: "i\u0302",
            \u01F0: "j\u030C",
            \u0135: "j\u0302",
            \u1E31: "k\u0301",
            \u01E9: "k\u030C",
            \u0137: "k\u0327",
            \u013A: "l\u0301",
            \u013E: "l\u030C",
            \u013C: "l\u0327",
            \u1E3F: "m\u0301",
            \u1E41: "m\u0307",
            \u0144: "n\u0301",
            \u01F9: "n\u0300",
            \u00F1: "n\u0303",
            \u0148: "n\u030C",
            \u1E45: "n\u0307",
            \u0146: "n\u0327",
            \u00F3: "o\u0301",
            \u00F2: "o\u0300",
            \u00F6: "o\u0308",
            \u022B: "o\u0308\u0304",
            \u00F5: "o\u0303",
            \u1E4D: "o\u0303\u0301",
            \u1E4F: "o\u0303\u0308",
            \u022D: "o\u0303\u0304",
            \u014D: "o\u0304",
            \u1E53: "o\u0304\u0301",
            \u1E51: "o\u0304\u0300",
            \u014F: "o\u0306",
            \u01D2: "o\u030C",
            \u00F4: "o\u0302",
            \u1ED1: "o\u0302\u0301",
            \u1ED3: "o\u0302\u0300",
            \u1ED7: "o\u0302\u0303",
            \u022F: "o\u0307",
            \u0231: "o\u0307\u0304",
            \u0151: "o\u030B",
            \u1E55: "p\u0301",
            \u1E57: "p\u0307",
            \u0155: "r\u0301",
            \u0159: "r\u030C",
            \u1E59: "r\u0307",
            \u0157: "r\u0327",
            \u015B: "s\u0301",
            \u1E65: "s\u0301\u0307",
            \u0161: "s\u030C",
            \u1E67: "s\u030C\u0307",
            \u015D: "s\u0302",
            \u1E61: "s\u0307",
            \u015F: "s\u0327",
            \u1E97: "t\u0308",
            \u0165: "t\u030C",
            \u1E6B: "t\u0307",
            \u0163: "t\u0327",
            \u00FA: "u\u0301",
            \u00F9: "u\u0300",
            \u00FC: "u\u0308",
            \u01D8: "u\u0308\u0301",
            \u01DC: "u\u0308\u0300",
            \u01D6: "u\u0308\u0304",
            \u01DA: "u\u0308\u030C",
            \u0169: "u\u0303",
            \u1E79: "u\u0303\u0301",
            \u016B: "u\u0304",
            \u1E7B: "u\u0304\u0308",
            \u016D: "u\u0306",
            \u01D4: "u\u030C",
            \u00FB: "u\u0302",
            \u016F: "u\u030A",
            \u0171: "u\u030B",
            \u1E7D: "v\u0303",
            \u1E83: "w\u0301",
            \u1E81: "w\u0300",
            \u1E85: "w\u0308",
            \u0175: "w\u0302",
            \u1E87: "w\u0307",
            \u1E98: "w\u030A",
            \u1E8D: "x\u0308",
            \u1E8B: "x\u0307",
            \u00FD: "y\u0301",
            \u1EF3: "y\u0300",
            \u00FF: "y\u0308",
            \u1EF9: "y\u0303",
            \u0233: "y\u0304",
            \u0177: "y\u0302",
            \u1E8F: "y\u0307",
            \u1E99: "y\u030A",
            \u017A: "z\u0301",
            \u017E: "z\u030C",
            \u1E91: "z\u0302",
            \u017C: "z\u0307",
            \u00C1: "A\u0301",
            \u00C0: "A\u0300",
            \u00C4: "A\u0308",
            \u01DE: "A\u0308\u0304",
            \u00C3: "A\u0303",
            \u0100: "A\u0304",
            \u0102: "A\u0306",
            \u1EAE: "A\u0306\u0301",
            \u1EB0: "A\u0306\u0300",
            \u1EB4: "A\u0306\u0303",
            \u01CD: "A\u030C",
            \u00C2: "A\u0302",
            \u1EA4: "A\u0302\u0301",
            \u1EA6: "A\u0302\u0300",
            \u1EAA: "A\u0302\u0303",
            \u0226: "A\u0307",
            \u01E0: "A\u0307\u0304",
            \u00C5: "A\u030A",
            \u01FA: "A\u030A\u0301",
            \u1E02: "B\u0307",
            \u0106: "C\u0301",
            \u1E08: "C\u0327\u0301",
            \u010C: "C\u030C",
            \u0108: "C\u0302",
            \u010A: "C\u0307",
            \u00C7: "C\u0327",
            \u010E: "D\u030C",
            \u1E0A: "D\u0307",
            \u1E10: "D\u0327",
            \u00C9: "E\u0301",
            \u00C8: "E\u0300",
            \u00CB: "E\u0308",
            \u1EBC: "E\u0303",
            \u0112: "E\u0304",
            \u1E16: "E\u0304\u0301",
            \u1E14: "E\u0304\u0300",
            \u0114: "E\u0306",
            \u1E1C: "E\u0327\u0306",
            \u011A: "E\u030C",
            \u00CA: "E\u0302",
            \u1EBE: "E\u0302\u0301",
            \u1EC0: "E\u0302\u0300",
            \u1EC4: "E\u0302\u0303",
            \u0116: "E\u0307",
            \u0228: "E\u0327",
            \u1E1E: "F\u0307",
            \u01F4: "G\u0301",
            \u1E20: "G\u0304",
            \u011E: "G\u0306",
            \u01E6: "G\u030C",
            \u011C: "G\u0302",
            \u0120: "G\u0307",
            \u0122: "G\u0327",
            \u1E26: "H\u0308",
            \u021E: "H\u030C",
            \u0124: "H\u0302",
            \u1E22: "H\u0307",
            \u1E28: "H\u0327",
            \u00CD: "I\u0301",
            \u00CC: "I\u0300",
            \u00CF: "I\u0308",
            \u1E2E: "I\u0308\u0301",
            \u0128: "I\u0303",
            \u012A: "I\u0304",
            \u012C: "I\u0306",
            \u01CF: "I\u030C",
            \u00CE: "I\u0302",
            \u0130: "I\u0307",
            \u0134: "J\u0302",
            \u1E30: "K\u0301",
            \u01E8: "K\u030C",
            \u0136: "K\u0327",
            \u0139: "L\u0301",
            \u013D: "L\u030C",
            \u013B: "L\u0327",
            \u1E3E: "M\u0301",
            \u1E40: "M\u0307",
            \u0143: "N\u0301",
            \u01F8: "N\u0300",
            \u00D1: "N\u0303",
            \u0147: "N\u030C",
            \u1E44: "N\u0307",
            \u0145: "N\u0327",
            \u00D3: "O\u0301",
            \u00D2: "O\u0300",
            \u00D6: "O\u0308",
            \u022A: "O\u0308\u0304",
            \u00D5: "O\u0303",
            \u1E4C: "O\u0303\u0301",
            \u1E4E: "O\u0303\u0308",
            \u022C: "O\u0303\u0304",
            \u014C: "O\u0304",
            \u1E52: "O\u0304\u0301",
            \u1E50: "O\u0304\u0300",
            \u014E: "O\u0306",
            \u01D1: "O\u030C",
            \u00D4: "O\u0302",
            \u1ED0: "O\u0302\u0301",
            \u1ED2: "O\u0302\u0300",
            \u1ED6: "O\u0302\u0303",
            \u022E: "O\u0307",
            \u0230: "O\u0307\u0304",
            \u0150: "O\u030B",
            \u1E54: "P\u0301",
            \u1E56: "P\u0307",
            \u0154: "R\u0301",
            \u0158: "R\u030C",
            \u1E58: "R\u0307",
            \u0156: "R\u0327",
            \u015A: "S\u0301",
            \u1E64: "S\u0301\u0307",
            \u0160: "S\u030C",
            \u1E66: "S\u030C\u0307",
            \u015C: "S\u0302",
            \u1E60: "S\u0307",
            \u015E: "S\u0327",
            \u0164: "T\u030C",
            \u1E6A: "T\u0307",
            \u0162: "T\u0327",
            \u00DA: "U\u0301",
            \u00D9: "U\u0300",
            \u00DC: "U\u0308",
            \u01D7: "U\u0308\u0301",
            \u01DB: "U\u0308\u0300",
            \u01D5: "U\u0308\u0304",
            \u01D9: "U\u0308\u030C",
            \u0168: "U\u0303",
            \u1E78: "U\u0303\u0301",
            \u016A: "U\u0304",
            \u1E7A: "U\u0304\u0308",
            \u016C: "U\u0306",
            \u01D3: "U\u030C",
            \u00DB: "U\u0302",
            \u016E: "U\u030A",
            \u0170: "U\u030B",
            \u1E7C: "V\u0303",
            \u1E82: "W\u0301",
            \u1E80: "W\u0300",
            \u1E84: "W\u0308",
            \u0174: "W\u0302",
            \u1E86: "W\u0307",
            \u1E8C: "X\u0308",
            \u1E8A: "X\u0307",
            \u00DD: "Y\u0301",
            \u1EF2: "Y\u0300",
            \u0178: "Y\u0308",
            \u1EF8: "Y\u0303",
            \u0232: "Y\u0304",
            \u0176: "Y\u0302",
            \u1E8E: "Y\u0307",
            \u0179: "Z\u0301",
            \u017D: "Z\u030C",
            \u1E90: "Z\u0302",
            \u017B: "Z\u0307",
            \u03AC: "\u03B1\u0301",
            \u1F70: "\u03B1\u0300",
            \u1FB1: "\u03B1\u0304",
            \u1FB0: "\u03B1\u0306",
            \u03AD: "\u03B5\u0301",
            \u1F72: "\u03B5\u0300",
            \u03AE: "\u03B7\u0301",
            \u1F74: "\u03B7\u0300",
            \u03AF: "\u03B9\u0301",
            \u1F76: "\u03B9\u0300",
            \u03CA: "\u03B9\u0308",
            \u0390: "\u03B9\u0308\u0301",
            \u1FD2: "\u03B9\u0308\u0300",
            \u1FD1: "\u03B9\u0304",
            \u1FD0: "\u03B9\u0306",
            \u03CC: "\u03BF\u0301",
            \u1F78: "\u03BF\u0300",
            \u03CD: "\u03C5\u0301",
            \u1F7A: "\u03C5\u0300",
            \u03CB: "\u03C5\u0308",
            \u03B0: "\u03C5\u0308\u0301",
            \u1FE2: "\u03C5\u0308\u0300",
            \u1FE1: "\u03C5\u0304",
            \u1FE0: "\u03C5\u0306",
            \u03CE: "\u03C9\u0301",
            \u1F7C: "\u03C9\u0300",
            \u038E: "\u03A5\u0301",
            \u1FEA: "\u03A5\u0300",
            \u03AB: "\u03A5\u0308",
            \u1FE9: "\u03A5\u0304",
            \u1FE8: "\u03A5\u0306",
            \u038F: "\u03A9\u0301",
            \u1FFA: "\u03A9\u0300"
          };
          class Parser {
            constructor(input, settings) {
              this.mode = void 0, this.gullet = void 0, this.settings = void 0, this.leftrightDepth = void 0, this.nextToken = void 0, this.mode = "math", this.gullet = new MacroExpander(input, settings, this.mode), this.settings = settings, this.leftrightDepth = 0, this.nextToken = null;
            }
            /**
             * Checks a result to make sure it has the right type, and throws an
             * appropriate error otherwise.
             */
            expect(text, consume) {
              if (consume === void 0 && (consume = !0), this.fetch().text !== text)
                throw new src_ParseError("Expected '" + text + "', got '" + this.fetch().text + "'", this.fetch());
              consume && this.consume();
            }
            /**
             * Discards the current lookahead token, considering it consumed.
             */
            consume() {
              this.nextToken = null;
            }
            /**
             * Return the current lookahead token, or if there isn't one (at the
             * beginning, or if the previous lookahead token was consume()d),
             * fetch the next token as the new lookahead token and return it.
             */
            fetch() {
              return this.nextToken == null && (this.nextToken = this.gullet.expandNextToken()), this.nextToken;
            }
            /**
             * Switches between "text" and "math" modes.
             */
            switchMode(newMode) {
              this.mode = newMode, this.gullet.switchMode(newMode);
            }
            /**
             * Main parsing function, which parses an entire input.
             */
            parse() {
              this.settings.globalGroup || this.gullet.beginGroup(), this.settings.colorIsTextColor && this.gullet.macros.set("\\color", "\\textcolor");
              try {
                let parse = this.parseExpression(!1);
                return this.expect("EOF"), this.settings.globalGroup || this.gullet.endGroup(), parse;
              } finally {
                this.gullet.endGroups();
              }
            }
            /**
             * Fully parse a separate sequence of tokens as a separate job.
             * Tokens should be specified in reverse order, as in a MacroDefinition.
             */
            subparse(tokens) {
              let oldToken = this.nextToken;
              this.consume(), this.gullet.pushToken(new Token("}")), this.gullet.pushTokens(tokens);
              let parse = this.parseExpression(!1);
              return this.expect("}"), this.nextToken = oldToken, parse;
            }
            /**
             * Parses an "expression", which is a list of atoms.
             *
             * `breakOnInfix`: Should the parsing stop when we hit infix nodes? This
             *                 happens when functions have higher precedence than infix
             *                 nodes in implicit parses.
             *
             * `breakOnTokenText`: The text of the token that the expression should end
             *                     with, or `null` if something else should end the
             *                     expression.
             */
            parseExpression(breakOnInfix, breakOnTokenText) {
              let body = [];
              for (; ; ) {
                this.mode === "math" && this.consumeSpaces();
                let lex = this.fetch();
                if (Parser.endOfExpression.has(lex.text) || breakOnTokenText && lex.text === breakOnTokenText || breakOnInfix && src_functions[lex.text] && src_functions[lex.text].infix)
                  break;
                let atom = this.parseAtom(breakOnTokenText);
                if (atom) {
                  if (atom.type === "internal")
                    continue;
                } else break;
                body.push(atom);
              }
              return this.mode === "text" && this.formLigatures(body), this.handleInfixNodes(body);
            }
            /**
             * Rewrites infix operators such as \over with corresponding commands such
             * as \frac.
             *
             * There can only be one infix operator per group.  If there's more than one
             * then the expression is ambiguous.  This can be resolved by adding {}.
             */
            handleInfixNodes(body) {
              let overIndex = -1, funcName;
              for (let i = 0; i < body.length; i++) {
                let node = body[i];
                if (node.type === "infix") {
                  if (overIndex !== -1)
                    throw new src_ParseError("only one infix operator per group", node.token);
                  overIndex = i, funcName = node.replaceWith;
                }
              }
              if (overIndex !== -1 && funcName) {
                let numerNode, denomNode, numerBody = body.slice(0, overIndex), denomBody = body.slice(overIndex + 1);
                numerBody.length === 1 && numerBody[0].type === "ordgroup" ? numerNode = numerBody[0] : numerNode = {
                  type: "ordgroup",
                  mode: this.mode,
                  body: numerBody
                }, denomBody.length === 1 && denomBody[0].type === "ordgroup" ? denomNode = denomBody[0] : denomNode = {
                  type: "ordgroup",
                  mode: this.mode,
                  body: denomBody
                };
                let node;
                return funcName === "\\\\abovefrac" ? node = this.callFunction(funcName, [numerNode, body[overIndex], denomNode], []) : node = this.callFunction(funcName, [numerNode, denomNode], []), [node];
              } else
                return body;
            }
            /**
             * Handle a subscript or superscript with nice errors.
             */
            handleSupSubscript(name) {
              let symbolToken = this.fetch(), symbol = symbolToken.text;
              this.consume(), this.consumeSpaces();
              let group;
              do {
                var _group;
                group = this.parseGroup(name);
              } while (((_group = group) == null ? void 0 : _group.type) === "internal");
              if (!group)
                throw new src_ParseError("Expected group after '" + symbol + "'", symbolToken);
              return group;
            }
            /**
             * Converts the textual input of an unsupported command into a text node
             * contained within a color node whose color is determined by errorColor
             */
            formatUnsupportedCmd(text) {
              let textordArray = [];
              for (let i = 0; i < text.length; i++)
                textordArray.push({
                  type: "textord",
                  mode: "text",
                  text: text[i]
                });
              let textNode = {
                type: "text",
                mode: this.mode,
                body: textordArray
              };
              return {
                type: "color",
                mode: this.mode,
                color: this.settings.errorColor,
                body: [textNode]
              };
            }
            /**
             * Parses a group with optional super/subscripts.
             */
            parseAtom(breakOnTokenText) {
              let base = this.parseGroup("atom", breakOnTokenText);
              if (base?.type === "internal" || this.mode === "text")
                return base;
              let superscript, subscript;
              for (; ; ) {
                this.consumeSpaces();
                let lex = this.fetch();
                if (lex.text === "\\limits" || lex.text === "\\nolimits") {
                  if (base && base.type === "op")
                    base.limits = lex.text === "\\limits", base.alwaysHandleSupSub = !0;
                  else if (base && base.type === "operatorname")
                    base.alwaysHandleSupSub && (base.limits = lex.text === "\\limits");
                  else
                    throw new src_ParseError("Limit controls must follow a math operator", lex);
                  this.consume();
                } else if (lex.text === "^") {
                  if (superscript)
                    throw new src_ParseError("Double superscript", lex);
                  superscript = this.handleSupSubscript("superscript");
                } else if (lex.text === "_") {
                  if (subscript)
                    throw new src_ParseError("Double subscript", lex);
                  subscript = this.handleSupSubscript("subscript");
                } else if (lex.text === "'") {
                  if (superscript)
                    throw new src_ParseError("Double superscript", lex);
                  let prime = {
                    type: "textord",
                    mode: this.mode,
                    text: "\\prime"
                  }, primes = [prime];
                  for (this.consume(); this.fetch().text === "'"; )
                    primes.push(prime), this.consume();
                  this.fetch().text === "^" && primes.push(this.handleSupSubscript("superscript")), superscript = {
                    type: "ordgroup",
                    mode: this.mode,
                    body: primes
                  };
                } else if (uSubsAndSups[lex.text]) {
                  let isSub = unicodeSubRegEx.test(lex.text), subsupTokens = [];
                  for (subsupTokens.push(new Token(uSubsAndSups[lex.text])), this.consume(); ; ) {
                    let token = this.fetch().text;
                    if (!uSubsAndSups[token] || unicodeSubRegEx.test(token) !== isSub)
                      break;
                    subsupTokens.unshift(new Token(uSubsAndSups[token])), this.consume();
                  }
                  let body = this.subparse(subsupTokens);
                  isSub ? subscript = {
                    type: "ordgroup",
                    mode: "math",
                    body
                  } : superscript = {
                    type: "ordgroup",
                    mode: "math",
                    body
                  };
                } else
                  break;
              }
              return superscript && subscript ? {
                type: "supsub",
                mode: this.mode,
                base,
                sup: superscript,
                sub: subscript
              } : superscript ? {
                type: "supsub",
                mode: this.mode,
                base,
                sup: superscript
              } : subscript ? {
                type: "supsub",
                mode: this.mode,
                base,
                sub: subscript
              } : base;
            }
            /**
             * Parses an entire function, including its base and all of its arguments.
             */
            parseFunction(breakOnTokenText, name) {
              let token = this.fetch(), func = token.text, funcData = src_functions[func];
              if (!funcData)
                return null;
              if (this.consume(), name && name !== "atom" && !funcData.allowedInArgument)
                throw new src_ParseError("Got function '" + func + "' with no arguments" + (name ? " as " + name : ""), token);
              if (this.mode === "text" && !funcData.allowedInText)
                throw new src_ParseError("Can't use function '" + func + "' in text mode", token);
              if (this.mode === "math" && funcData.allowedInMath === !1)
                throw new src_ParseError("Can't use function '" + func + "' in math mode", token);
              let {
                args,
                optArgs
              } = this.parseArguments(func, funcData);
              return this.callFunction(func, args, optArgs, token, breakOnTokenText);
            }
            /**
             * Call a function handler with a suitable context and arguments.
             */
            callFunction(name, args, optArgs, token, breakOnTokenText) {
              let context = {
                funcName: name,
                parser: this,
                token,
                breakOnTokenText
              }, func = src_functions[name];
              if (func && func.handler)
                return func.handler(context, args, optArgs);
              throw new src_ParseError("No function handler for " + name);
            }
            /**
             * Parses the arguments of a function or environment
             */
            parseArguments(func, funcData) {
              var _funcData$numOptional;
              let numOptionalArgs = (_funcData$numOptional = funcData.numOptionalArgs) != null ? _funcData$numOptional : 0, totalArgs = funcData.numArgs + numOptionalArgs;
              if (totalArgs === 0)
                return {
                  args: [],
                  optArgs: []
                };
              let args = [], optArgs = [];
              for (let i = 0; i < totalArgs; i++) {
                var _funcData$argTypes;
                let argType = (_funcData$argTypes = funcData.argTypes) == null ? void 0 : _funcData$argTypes[i], isOptional = i < numOptionalArgs;
                ("primitive" in funcData && funcData.primitive && argType == null || // \sqrt expands into primitive if optional argument doesn't exist
                funcData.type === "sqrt" && i === 1 && optArgs[0] == null) && (argType = "primitive");
                let arg = this.parseGroupOfType("argument to '" + func + "'", argType, isOptional);
                if (isOptional)
                  optArgs.push(arg);
                else if (arg != null)
                  args.push(arg);
                else
                  throw new src_ParseError("Null argument, please report this as a bug");
              }
              return {
                args,
                optArgs
              };
            }
            /**
             * Parses a group when the mode is changing.
             */
            parseGroupOfType(name, type, optional) {
              switch (type) {
                case "color":
                  return this.parseColorGroup(optional);
                case "size":
                  return this.parseSizeGroup(optional);
                case "url":
                  return this.parseUrlGroup(optional);
                case "math":
                case "text":
                  return this.parseArgumentGroup(optional, type);
                case "hbox": {
                  let group = this.parseArgumentGroup(optional, "text");
                  return group != null ? {
                    type: "styling",
                    mode: group.mode,
                    body: [group],
                    style: "text",
                    // simulate \textstyle
                    resetFont: !0
                  } : null;
                }
                case "raw": {
                  let token = this.parseStringGroup(optional);
                  return token != null ? {
                    type: "raw",
                    mode: "text",
                    string: token.text
                  } : null;
                }
                case "primitive": {
                  if (optional)
                    throw new src_ParseError("A primitive argument cannot be optional");
                  let group = this.parseGroup(name);
                  if (group == null)
                    throw new src_ParseError("Expected group as " + name, this.fetch());
                  return group;
                }
                case "original":
                case void 0:
                  return this.parseArgumentGroup(optional);
                default:
                  throw new src_ParseError("Unknown group type as " + name, this.fetch());
              }
            }
            /**
             * Discard any space tokens, fetching the next non-space token.
             */
            consumeSpaces() {
              for (; this.fetch().text === " "; )
                this.consume();
            }
            /**
             * Parses a group, essentially returning the string formed by the
             * brace-enclosed tokens plus some position information.
             */
            parseStringGroup(optional) {
              let argToken = this.gullet.scanArgument(optional);
              if (argToken == null)
                return null;
              let str = "", nextToken;
              for (; (nextToken = this.fetch()).text !== "EOF"; )
                str += nextToken.text, this.consume();
              return this.consume(), argToken.text = str, argToken;
            }
            /**
             * Parses a regex-delimited group: the largest sequence of tokens
             * whose concatenated strings match `regex`. Returns the string
             * formed by the tokens plus some position information.
             */
            parseRegexGroup(regex, modeName) {
              let firstToken = this.fetch(), lastToken = firstToken, str = "", nextToken;
              for (; (nextToken = this.fetch()).text !== "EOF" && regex.test(str + nextToken.text); )
                lastToken = nextToken, str += lastToken.text, this.consume();
              if (str === "")
                throw new src_ParseError("Invalid " + modeName + ": '" + firstToken.text + "'", firstToken);
              return firstToken.range(lastToken, str);
            }
            /**
             * Parses a color description.
             */
            parseColorGroup(optional) {
              let res = this.parseStringGroup(optional);
              if (res == null)
                return null;
              let match = /^(#[a-f0-9]{3,4}|#[a-f0-9]{6}|#[a-f0-9]{8}|[a-f0-9]{6}|[a-z]+)$/i.exec(res.text);
              if (!match)
                throw new src_ParseError("Invalid color: '" + res.text + "'", res);
              let color = match[0];
              return /^[0-9a-f]{6}$/i.test(color) && (color = "#" + color), {
                type: "color-token",
                mode: this.mode,
                color
              };
            }
            /**
             * Parses a size specification, consisting of magnitude and unit.
             */
            parseSizeGroup(optional) {
              let res, isBlank = !1;
              if (this.gullet.consumeSpaces(), !optional && this.gullet.future().text !== "{" ? res = this.parseRegexGroup(/^[-+]? *(?:$|\d+|\d+\.\d*|\.\d*) *[a-z]{0,2} *$/, "size") : res = this.parseStringGroup(optional), !res)
                return null;
              !optional && res.text.length === 0 && (res.text = "0pt", isBlank = !0);
              let match = /([-+]?) *(\d+(?:\.\d*)?|\.\d+) *([a-z]{2})/.exec(res.text);
              if (!match)
                throw new src_ParseError("Invalid size: '" + res.text + "'", res);
              let data = {
                number: +(match[1] + match[2]),
                // sign + magnitude, cast to number
                unit: match[3]
              };
              if (!validUnit(data))
                throw new src_ParseError("Invalid unit: '" + data.unit + "'", res);
              return {
                type: "size",
                mode: this.mode,
                value: data,
                isBlank
              };
            }
            /**
             * Parses an URL, checking escaped letters and allowed protocols,
             * and setting the catcode of % as an active character (as in \hyperref).
             */
            parseUrlGroup(optional) {
              this.gullet.lexer.setCatcode("%", 13), this.gullet.lexer.setCatcode("~", 12);
              let res = this.parseStringGroup(optional);
              if (this.gullet.lexer.setCatcode("%", 14), this.gullet.lexer.setCatcode("~", 13), res == null)
                return null;
              let url = res.text.replace(/\\([#$%&~_^{}])/g, "$1");
              return {
                type: "url",
                mode: this.mode,
                url
              };
            }
            /**
             * Parses an argument with the mode specified.
             */
            parseArgumentGroup(optional, mode) {
              let argToken = this.gullet.scanArgument(optional);
              if (argToken == null)
                return null;
              let outerMode = this.mode;
              mode && this.switchMode(mode), this.gullet.beginGroup();
              let expression = this.parseExpression(!1, "EOF");
              this.expect("EOF"), this.gullet.endGroup();
              let result = {
                type: "ordgroup",
                mode: this.mode,
                loc: argToken.loc,
                body: expression
              };
              return mode && this.switchMode(outerMode), result;
            }
            /**
             * Parses an ordinary group, which is either a single nucleus (like "x")
             * or an expression in braces (like "{x+y}") or an implicit group, a group
             * that starts at the current position, and ends right before a higher explicit
             * group ends, or at EOF.
             */
            parseGroup(name, breakOnTokenText) {
              let firstToken = this.fetch(), text = firstToken.text, result;
              if (text === "{" || text === "\\begingroup") {
                this.consume();
                let groupEnd = text === "{" ? "}" : "\\endgroup";
                this.gullet.beginGroup();
                let expression = this.parseExpression(!1, groupEnd), lastToken = this.fetch();
                this.expect(groupEnd), this.gullet.endGroup(), result = {
                  type: "ordgroup",
                  mode: this.mode,
                  loc: SourceLocation.range(firstToken, lastToken),
                  body: expression,
                  // A group formed by \begingroup...\endgroup is a semi-simple group
                  // which doesn't affect spacing in math mode, i.e., is transparent.
                  // https://tex.stackexchange.com/questions/1930/when-should-one-
                  // use-begingroup-instead-of-bgroup
                  semisimple: text === "\\begingroup" || void 0
                };
              } else if (result = this.parseFunction(breakOnTokenText, name) || this.parseSymbol(), result == null && text[0] === "\\" && !implicitCommands.hasOwnProperty(text)) {
                if (this.settings.throwOnError)
                  throw new src_ParseError("Undefined control sequence: " + text, firstToken);
                result = this.formatUnsupportedCmd(text), this.consume();
              }
              return result;
            }
            /**
             * Form ligature-like combinations of characters for text mode.
             * This includes inputs like "--", "---", "``" and "''".
             * The result will simply replace multiple textord nodes with a single
             * character in each value by a single textord node having multiple
             * characters in its value.  The representation is still ASCII source.
             * The group will be modified in place.
             */
            formLigatures(group) {
              let n = group.length - 1;
              for (let i = 0; i < n; ++i) {
                let a = group[i];
                if (a.type !== "textord")
                  continue;
                let v = a.text, next = group[i + 1];
                if (!(!next || next.type !== "textord")) {
                  if (v === "-" && next.text === "-") {
                    let afterNext = group[i + 2];
                    i + 1 < n && afterNext && afterNext.type === "textord" && afterNext.text === "-" ? (group.splice(i, 3, {
                      type: "textord",
                      mode: "text",
                      loc: SourceLocation.range(a, afterNext),
                      text: "---"
                    }), n -= 2) : (group.splice(i, 2, {
                      type: "textord",
                      mode: "text",
                      loc: SourceLocation.range(a, next),
                      text: "--"
                    }), n -= 1);
                  }
                  (v === "'" || v === "`") && next.text === v && (group.splice(i, 2, {
                    type: "textord",
                    mode: "text",
                    loc: SourceLocation.range(a, next),
                    text: v + v
                  }), n -= 1);
                }
              }
            }
            /**
             * Parse a single symbol out of the string. Here, we handle single character
             * symbols and special functions like \verb.
             */
            parseSymbol() {
              let nucleus = this.fetch(), text = nucleus.text;
              if (/^\\verb[^a-zA-Z]/.test(text)) {
                this.consume();
                let arg = text.slice(5), star = arg.charAt(0) === "*";
                if (star && (arg = arg.slice(1)), arg.length < 2 || arg.charAt(0) !== arg.slice(-1))
                  throw new src_ParseError(`\\verb assertion failed --
                    please report what input caused this bug`);
                return arg = arg.slice(1, -1), {
                  type: "verb",
                  mode: "text",
                  body: arg,
                  star
                };
              }
              unicodeSymbols.hasOwnProperty(text[0]) && !src_symbols[this.mode][text[0]] && (this.settings.strict && this.mode === "math" && this.settings.reportNonstrict("unicodeTextInMathMode", 'Accented Unicode text character "' + text[0] + '" used in math mode', nucleus), text = unicodeSymbols[text[0]] + text.slice(1));
              let match = combiningDiacriticalMarksEndRegex.exec(text);
              match && (text = text.substring(0, match.index), text === "i" ? text = "\u0131" : text === "j" && (text = "\u0237"));
              let symbol;
              if (src_symbols[this.mode][text]) {
                this.settings.strict && this.mode === "math" && extraLatin.includes(text) && this.settings.reportNonstrict("unicodeTextInMathMode", 'Latin-1/Unicode text character "' + text[0] + '" used in math mode', nucleus);
                let group = src_symbols[this.mode][text].group, loc = SourceLocation.range(nucleus), s;
                isAtom(group) ? s = {
                  type: "atom",
                  mode: this.mode,
                  family: group,
                  loc,
                  text
                } : s = {
                  type: group,
                  mode: this.mode,
                  loc,
                  text
                }, symbol = s;
              } else if (text.charCodeAt(0) >= 128)
                this.settings.strict && (supportedCodepoint(text.charCodeAt(0)) ? this.mode === "math" && this.settings.reportNonstrict("unicodeTextInMathMode", 'Unicode text character "' + text[0] + '" used in math mode', nucleus) : this.settings.reportNonstrict("unknownSymbol", 'Unrecognized Unicode character "' + text[0] + '"' + (" (" + text.charCodeAt(0) + ")"), nucleus)), symbol = {
                  type: "textord",
                  mode: "text",
                  loc: SourceLocation.range(nucleus),
                  text
                };
              else
                return null;
              if (this.consume(), match)
                for (let i = 0; i < match[0].length; i++) {
                  let accent2 = match[0][i];
                  if (!unicodeAccents[accent2])
                    throw new src_ParseError("Unknown accent ' " + accent2 + "'", nucleus);
                  let command = unicodeAccents[accent2][this.mode] || unicodeAccents[accent2].text;
                  if (!command)
                    throw new src_ParseError("Accent " + accent2 + " unsupported in " + this.mode + " mode", nucleus);
                  symbol = {
                    type: "accent",
                    mode: this.mode,
                    loc: SourceLocation.range(nucleus),
                    label: command,
                    isStretchy: !1,
                    isShifty: !0,
                    base: symbol
                  };
                }
              return symbol;
            }
          }
          Parser.endOfExpression = /* @__PURE__ */ new Set(["}", "\\endgroup", "\\end", "\\right", "&"]);
          var src_parseTree = function(toParse, settings) {
            if (!(typeof toParse == "string" || toParse instanceof String))
              throw new TypeError("KaTeX can only parse string typed expression");
            let parser = new Parser(toParse, settings);
            delete parser.gullet.macros.current["\\df@tag"];
            let tree = parser.parse();
            if (delete parser.gullet.macros.current["\\current@color"], delete parser.gullet.macros.current["\\color"], parser.gullet.macros.get("\\df@tag")) {
              if (!settings.displayMode)
                throw new src_ParseError("\\tag works only in display equations");
              tree = [{
                type: "tag",
                mode: "text",
                body: tree,
                tag: parser.subparse([new Token("\\df@tag")])
              }];
            }
            return tree;
          };
          let render = function(expression, baseNode, options) {
            baseNode.textContent = "";
            let node = renderToDomTree(expression, options).toNode();
            baseNode.appendChild(node);
          };
          typeof document < "u" && document.compatMode !== "CSS1Compat" && (typeof console < "u" && console.warn("Warning: KaTeX doesn't work in quirks mode. Make sure your website has a suitable doctype."), render = function() {
            throw new src_ParseError("KaTeX doesn't work in quirks mode.");
          });
          let renderToString = function(expression, options) {
            return renderToDomTree(expression, options).toMarkup();
          }, generateParseTree = function(expression, options) {
            let settings = new Settings(options);
            return src_parseTree(expression, settings);
          }, renderError = function(error, expression, options) {
            if (options.throwOnError || !(error instanceof src_ParseError))
              throw error;
            let node = makeSpan(["katex-error"], [new SymbolNode(expression)]);
            return node.setAttribute("title", error.toString()), node.setAttribute("style", "color:" + options.errorColor), node;
          }, renderToDomTree = function(expression, options) {
            let settings = new Settings(options);
            try {
              let tree = src_parseTree(expression, settings);
              return buildTree(tree, expression, settings);
            } catch (error) {
              return renderError(error, expression, settings);
            }
          };
          var katex = {
            /**
             * Current KaTeX version
             */
            version: "0.17.0",
            /**
             * Renders the given LaTeX into an HTML+MathML combination, and adds
             * it as a child to the specified DOM node.
             */
            render,
            /**
             * Renders the given LaTeX into an HTML+MathML combination string,
             * for sending to the client.
             */
            renderToString,
            /**
             * KaTeX error, usually during parsing.
             */
            ParseError: src_ParseError,
            /**
             * The schema of Settings
             */
            SETTINGS_SCHEMA,
            /**
             * Parses the given LaTeX into KaTeX's internal parse tree structure,
             * without rendering to HTML or MathML.
             *
             * NOTE: This method is not currently recommended for public use.
             * The internal tree representation is unstable and is very likely
             * to change. Use at your own risk.
             */
            __parse: generateParseTree,
            /**
             * Renders the given LaTeX into an HTML+MathML internal DOM tree
             * representation, without flattening that representation to a string.
             *
             * NOTE: This method is not currently recommended for public use.
             * The internal tree representation is unstable and is very likely
             * to change. Use at your own risk.
             */
            __renderToDomTree: renderToDomTree,
            /**
             * Renders the given LaTeX into an HTML internal DOM tree representation,
             * without MathML and without flattening that representation to a string.
             *
             * NOTE: This method is not currently recommended for public use.
             * The internal tree representation is unstable and is very likely
             * to change. Use at your own risk.
             */
            __renderToHTMLTree: function(expression, options) {
              let settings = new Settings(options);
              try {
                let tree = src_parseTree(expression, settings);
                return buildHTMLTree(tree, expression, settings);
              } catch (error) {
                return renderError(error, expression, settings);
              }
            },
            /**
             * extends internal font metrics object with a new object
             * each key in the new object represents a font name
            */
            __setFontMetrics: setFontMetrics,
            /**
             * adds a new symbol to builtin symbols table
             */
            __defineSymbol: defineSymbol,
            /**
             * adds a new function to builtin function list,
             * which directly produce parse tree elements
             * and have their own html/mathml builders
             */
            __defineFunction: defineFunction,
            /**
             * adds a new macro to builtin macro list
             */
            __defineMacro: defineMacro,
            /**
             * Expose the dom tree node types, which can be useful for type checking nodes.
             *
             * NOTE: These methods are not currently recommended for public use.
             * The internal tree representation is unstable and is very likely
             * to change. Use at your own risk.
             */
            __domTree: {
              Span,
              Anchor,
              SymbolNode,
              SvgNode,
              PathNode,
              LineNode
            }
          }, katex_webpack = katex;
          return __webpack_exports__ = __webpack_exports__.default, __webpack_exports__;
        })()
      );
    });
  }
});

// node_modules/katex/package.json
var require_package = __commonJS({
  "node_modules/katex/package.json"(exports2, module2) {
    module2.exports = {
      name: "katex",
      version: "0.17.0",
      description: "Fast math typesetting for the web.",
      main: "dist/katex.js",
      types: "types/katex.d.ts",
      exports: {
        ".": {
          require: {
            types: "./types/katex.d.ts",
            default: "./dist/katex.js"
          },
          import: {
            types: "./types/katex.d.ts",
            default: "./dist/katex.mjs"
          }
        },
        "./contrib/auto-render": {
          require: "./dist/contrib/auto-render.js",
          import: "./dist/contrib/auto-render.mjs"
        },
        "./contrib/mhchem": {
          require: "./dist/contrib/mhchem.js",
          import: "./dist/contrib/mhchem.mjs"
        },
        "./contrib/copy-tex": {
          require: "./dist/contrib/copy-tex.js",
          import: "./dist/contrib/copy-tex.mjs"
        },
        "./contrib/mathtex-script-type": {
          require: "./dist/contrib/mathtex-script-type.js",
          import: "./dist/contrib/mathtex-script-type.mjs"
        },
        "./contrib/render-a11y-string": {
          require: "./dist/contrib/render-a11y-string.js",
          import: "./dist/contrib/render-a11y-string.mjs"
        },
        "./*": "./*"
      },
      homepage: "https://katex.org",
      repository: {
        type: "git",
        url: "https://github.com/KaTeX/KaTeX.git"
      },
      funding: [
        "https://opencollective.com/katex",
        "https://github.com/sponsors/katex"
      ],
      files: [
        "katex.ts",
        "cli.js",
        "src/",
        "contrib/",
        "dist/",
        "types/"
      ],
      license: "MIT",
      packageManager: "yarn@4.1.1",
      devDependencies: {
        "@babel/core": "^7.29.0",
        "@babel/plugin-proposal-class-properties": "^7.18.6",
        "@babel/plugin-transform-react-jsx": "^7.28.6",
        "@babel/plugin-transform-runtime": "^7.29.0",
        "@babel/preset-env": "^7.29.0",
        "@babel/preset-react": "^7.28.5",
        "@babel/preset-typescript": "^7.28.5",
        "@babel/register": "^7.28.6",
        "@babel/runtime": "^7.28.6",
        "@eslint/eslintrc": "^3.3.5",
        "@eslint/js": "^10.0.1",
        "@rollup/plugin-babel": "^5.3.1",
        "@rollup/plugin-commonjs": "^28.0.9",
        "@rollup/plugin-typescript": "^12.3.0",
        "@semantic-release/changelog": "^6.0.1",
        "@semantic-release/git": "^10.0.1",
        "@stylistic/stylelint-plugin": "^5.1.0",
        "@typescript-eslint/eslint-plugin": "^8.59.1",
        "@typescript-eslint/parser": "^8.59.1",
        "babel-jest": "^30.2.0",
        "babel-loader": "^8.2.5",
        "babel-plugin-istanbul": "^6.1.1",
        "babel-plugin-preval": "^5.1.0",
        "babel-plugin-version-inline": "^1.0.0",
        benchmark: "^2.1.4",
        browserslist: "^4.21.3",
        "caniuse-lite": "^1.0.30001384",
        "css-loader": "^6.7.1",
        cssnano: "^5.1.13",
        eslint: "^10.0.3",
        "eslint-plugin-actions": "^2.0.0",
        "eslint-plugin-react": "^7.37.5",
        "fs-extra": "^10.1.0",
        globals: "^17.6.0",
        got: "^11.8.5",
        husky: "^4.3.8",
        "istanbul-lib-coverage": "^3.2.0",
        "istanbul-lib-report": "^3.0.0",
        "istanbul-reports": "^3.1.5",
        jest: "^30.2.0",
        "jest-diff": "^30.2.0",
        "jest-environment-jsdom": "^30.2.0",
        "jest-matcher-utils": "^30.2.0",
        "jest-message-util": "^30.2.0",
        "jest-serializer-html": "^7.1.0",
        "js-yaml": "^4.1.0",
        "json-stable-stringify": "^1.0.1",
        jspngopt: "^0.2.0",
        "mini-css-extract-plugin": "^2.6.1",
        mkdirp: "^1.0.4",
        "p-retry": "^4.6.2",
        pako: "^2.0.4",
        postcss: "^8.4.16",
        "postcss-loader": "^7.0.1",
        "postcss-preset-env": "^7.8.0",
        "postcss-scss": "^4.0.9",
        rimraf: "^3.0.2",
        rollup: "^2.79.2",
        sass: "^1.94.2",
        "sass-loader": "^16.0.6",
        "selenium-webdriver": "^4.4.0",
        "semantic-release": "^19.0.5",
        "sri-toolbox": "^0.2.0",
        "style-loader": "^3.3.1",
        stylelint: "^17.9.1",
        "stylelint-config-standard": "^40.0.0",
        "stylelint-scss": "^7.0.0",
        "terser-webpack-plugin": "^5.3.6",
        tslib: "^2.8.1",
        typescript: "^5.9.3",
        webpack: "^5.74.0",
        "webpack-bundle-analyzer": "^5.0.0",
        "webpack-cli": "^5.0.0",
        "webpack-dev-server": "^5.0.0",
        "webpack-remove-empty-scripts": "^1.0.4"
      },
      bin: "cli.js",
      scripts: {
        test: "yarn test:lint && yarn test:ts && yarn test:jest",
        "test:lint": "yarn test:lint:js && yarn test:lint:css",
        "test:lint:js": "eslint .",
        "test:lint:css": "stylelint src/styles/katex.scss static/main.css website/static/**/*.css",
        "test:jest": "jest",
        "test:jest:watch": "jest --watch",
        "test:jest:update": "jest --updateSnapshot",
        "test:jest:coverage": "jest --coverage",
        "test:screenshots": "yarn test:screenshots:update --verify",
        "test:screenshots:update": "dockers/screenshotter/screenshotter.sh",
        "test:perf": `NODE_ENV=test node -e "require('@babel/register')({extensions:['.js','.ts']}); require('./test/perf-test.ts')"`,
        "test:ts": "tsc --noEmit",
        "test:build": "node test/verify-build.js",
        clean: "rm -rf dist/ node_modules/",
        "clean-install": "yarn clean && yarn",
        start: "webpack serve --config webpack.dev.js",
        analyze: "webpack --config webpack.analyze.js",
        build: "rimraf dist/ && mkdirp dist && cp README.md dist && rollup -c --failAfterWarnings && webpack && node update-sri.js package dist/README.md",
        "build:fonts": "dockers/fonts/buildFonts.sh",
        "build:metrics": "dockers/fonts/buildMetrics.sh",
        watch: "yarn build --watch",
        postversion: "yarn dist && node update-sri.js package README.md contrib/*/README.md docs/*.md website/pages/index.html",
        "semantic-release": "semantic-release",
        dist: "yarn build && yarn dist:zip",
        "dist:zip": "rimraf katex/ katex.tar.gz katex.zip && cp -R dist katex && tar czf katex.tar.gz katex && zip -rq katex.zip katex && rimraf katex/"
      },
      dependencies: {
        commander: "^8.3.0"
      },
      husky: {
        hooks: {
          "pre-commit": "yarn test:lint"
        }
      },
      jest: {
        collectCoverageFrom: [
          "src/**/*.{js,ts}",
          "contrib/**/*.{js,ts}",
          "!src/unicodeSymbols.{js,ts}",
          "!contrib/mhchem/**"
        ],
        setupFilesAfterEnv: [
          "<rootDir>/test/setup.ts"
        ],
        snapshotSerializers: [
          "jest-serializer-html"
        ],
        testMatch: [
          "**/test/*-spec.ts"
        ],
        testEnvironmentOptions: {
          url: "http://localhost/"
        },
        transform: {
          "^.+\\.(js|ts)$": "babel-jest"
        },
        moduleNameMapper: {
          "^katex$": "<rootDir>/katex.ts"
        }
      }
    };
  }
});

// <stdin>
module.exports = { get katex() {
  return require_katex();
}, get "katex/package.json"() {
  return require_package();
} };
