// src/render/safe-css.ts
import { CssSyntaxError, parse } from "postcss";
import valueParser from "postcss-value-parser";
function sanitizeCss(css, options) {
  if (!suspicious.test(css) && !css.includes("{")) return css;
  let root;
  try {
    root = parse(css, { from: void 0 });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const start = offsetOf(css, error.line ?? 1, error.column ?? 1);
    options.onFinding({
      rule: "unsafe-style",
      reason: `Unexpected style that cannot be read (${error.reason.toLowerCase()}), expected CSS`,
      note: "close every bracket, quote and comment: a browser drops what it cannot read without a word",
      text: css.slice(start).split(/[\r\n]/u, 1)[0] ?? "",
      start
    });
    return "";
  }
  if (!suspicious.test(css)) return css;
  root.walkAtRules((rule) => {
    const name = decodeIdentifier(rule.name).toLowerCase();
    const start = rule.source?.start?.offset;
    const text = `@${rule.name}`;
    if (name === "import" || name === "import-theme") {
      const imported = importedName(rule.params);
      if (options.importable?.(imported) === true && name === rule.name) return;
      options.onFinding({
        rule: isRemote(imported) ? "remote-resource" : "unsafe-style",
        reason: `Unexpected \`@import\` of \`${clip(imported)}\`, expected styles that stand here or the name of a theme`,
        note: "copy what it holds into this style, or into the theme",
        text,
        start
      });
      rule.remove();
      return;
    }
    if (!["document", "-moz-document", "namespace"].includes(name) && !fetching.test(decodeIdentifier(rule.params)))
      return;
    options.onFinding({
      rule: "unsafe-style",
      reason: `Unexpected \`@${clip(name)}\` that names an address, expected a rule without addresses`,
      note: "leave it out",
      text,
      start
    });
    rule.remove();
  });
  root.walkDecls((declaration) => {
    sanitizeDeclaration(declaration, options);
  });
  const safe = root.toString();
  return stray(safe) ? refuse(css, options) : safe;
}
function stray(css) {
  if (!/url/iu.test(css) && !css.includes("\\")) return false;
  let found = false;
  const bare = css.replace(
    /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/gu,
    (match) => match.startsWith("/*") ? " " : '""'
  );
  for (const match of decodeIdentifier(bare).matchAll(/\burl\(\s*(""|[^)\s]*)/giu)) {
    const url = match[1] ?? "";
    if (url !== '""' && !url.startsWith("#") && !/^brief-asset:\d+:$/u.test(url)) found = true;
  }
  return found;
}
function refuse(css, options) {
  options.onFinding({
    rule: "unsafe-style",
    reason: 'Unexpected address in a style, expected `url("\u2026")` with the path of a file of the project',
    note: "write the path between quotes, without escapes",
    text: css,
    start: 0
  });
  return "";
}
var suspicious = /url|src\s*\(|image|cross-fade|element\s*\(|paint\s*\(|expression|behavio|binding|@|\\/iu;
var fetching = /\b(?:url|src|image|image-set|element)\s*\(/iu;
var imageFunctions = /* @__PURE__ */ new Set([
  "image-set",
  "-webkit-image-set",
  "cross-fade",
  "-webkit-cross-fade",
  "-moz-image-set"
]);
var refusedFunctions = /* @__PURE__ */ new Set([
  "src",
  "image",
  "element",
  "-moz-element",
  "paint",
  "expression",
  "url-prefix",
  "domain",
  "regexp",
  "-webkit-canvas"
]);
function sanitizeDeclaration(declaration, options) {
  const property2 = decodeIdentifier(declaration.prop).toLowerCase();
  const start = declaration.source?.start?.offset;
  const drop = (reason, note, rule = "unsafe-style", text = declaration.toString()) => {
    options.onFinding({ rule, reason, note, text, start });
    declaration.remove();
  };
  if (property2 === "behavior" || property2 === "-moz-binding") {
    drop(`Unexpected \`${property2}\`, expected a property that runs nothing`, "leave it out");
    return;
  }
  if (!suspicious.test(declaration.value)) return;
  const use = property2 === "src" && isFontFace(declaration.parent) ? "font" : "image";
  const value = valueParser(declaration.value);
  const bad = [];
  const asked = [];
  const replace = (node, url) => {
    if (url.startsWith("#")) return;
    const made = options.resource(url, use);
    Object.assign(node, { type: "word", value: `url(${made})` });
    asked.push(url);
  };
  value.walk((node) => {
    if (bad.length > 0) return false;
    if (node.type !== "function") return void 0;
    const name = decodeIdentifier(node.value).toLowerCase();
    if (name !== node.value.toLowerCase() && (name === "url" || imageFunctions.has(name) || refusedFunctions.has(name))) {
      bad.push(node.value);
      return false;
    }
    if (name === "url") {
      const url = addressOf(node);
      if (url === void 0) {
        bad.push(valueParser.stringify(node));
        return false;
      }
      replace(node, url);
      return false;
    }
    if (refusedFunctions.has(name)) {
      bad.push(node.value);
      return false;
    }
    if (!imageFunctions.has(name)) return void 0;
    for (const argument of node.nodes) {
      if (argument.type === "string") replace(argument, unescapeCss(argument.value));
      if (argument.type === "function" && ["var", "env", "attr"].includes(argument.value.toLowerCase())) {
        bad.push(argument.value);
        return false;
      }
    }
    return void 0;
  });
  const [first] = bad;
  if (first !== void 0) {
    drop(
      `Unexpected \`${clip(first)}\` in a style, expected \`url("\u2026")\` with the path of a file of the project`,
      'write the picture as `url("picture.png")`'
    );
  } else if (asked.length > 0) declaration.value = valueParser.stringify(value.nodes);
}
function isFontFace(parent) {
  return parent?.type === "atrule" && parent.name.toLowerCase() === "font-face";
}
function addressOf(node) {
  const inner = node.nodes.filter(({ type }) => type !== "space" && type !== "comment");
  if (inner.length === 0) return "";
  if (inner.length > 1) {
    return inner.some(({ type }) => type === "string" || type === "function") ? void 0 : unescapeCss(valueParser.stringify(node.nodes).trim());
  }
  const [only] = inner;
  return only?.type === "string" || only?.type === "word" ? unescapeCss(only.value.trim()) : void 0;
}
function importedName(params) {
  const [first] = valueParser(params).nodes.filter(
    ({ type }) => type !== "space" && type !== "comment"
  );
  if (first === void 0) return "";
  if (first.type === "function") return addressOf(first) ?? valueParser.stringify(first);
  return unescapeCss(first.value);
}
function isRemote(url) {
  const clean = cleanUrl(url);
  if (/^[\\/]{2}/u.test(clean)) return true;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(clean)?.[1]?.toLowerCase();
  return scheme !== void 0 && scheme.length > 1 && scheme !== "data" && scheme !== "file";
}
function cleanUrl(url) {
  return url.replace(/[\t\r\n]/gu, "").replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/gu, "");
}
function clip(text) {
  const flat = text.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return flat.length > 60 ? `${flat.slice(0, 60).replace(/[\ud800-\udbff]$/u, "")}\u2026` : flat;
}
function decodeIdentifier(text) {
  return text.includes("\\") ? unescapeCss(text) : text;
}
function unescapeCss(text) {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?|\r\n|([\s\S]))/giu,
    (_, hex, other) => {
      if (hex === void 0) return other === void 0 || /[\n\r\f]/u.test(other) ? "" : other;
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 1114111 || code >= 55296 && code <= 57343 ? "\uFFFD" : String.fromCodePoint(code);
    }
  );
}
function offsetOf(text, line, column) {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf("\n", start);
    if (next < 0) break;
    start = next + 1;
  }
  return Math.min(text.length, start + column - 1);
}

// src/render/safe.ts
function sanitize(tree, options) {
  cleanChildren(tree, options, false);
  limitUses(tree, options);
}
function removedLabel(what, svg = false) {
  const text = { type: "text", value: `[removed: ${what}]` };
  return svg ? {
    type: "element",
    tagName: "text",
    properties: { className: ["brief-removed"], x: "0", y: "1em" },
    children: [text]
  } : {
    type: "element",
    tagName: "span",
    properties: { className: ["brief-removed"] },
    children: [text]
  };
}
var words = (text) => new Set(text.trim().split(/\s+/u));
var htmlElements = words(`
  a abbr acronym address area article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del
  details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main map mark
  menu meter nav nobr ol p picture pre progress q rb rp rt rtc ruby s samp search section small source span strike strong style
  sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`);
var svgElements = words(`
  a animate animateColor animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g image line linearGradient marker mask metadata
  mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol text textPath title tspan use view`);
var mathElements = words(`
  annotation annotation-xml maction maligngroup malignmark math menclose merror mfenced mfrac mglyph mi mlabeledtr
  mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext
  mtr munder munderover none semantics`);
var advice = [
  [
    words("script noscript"),
    "a briefing runs no scripts: write what it would make as text, or as a picture in the project"
  ],
  [
    words("iframe frame frameset noframes object embed applet param portal fencedframe webview"),
    "show a picture of it from the project, or link to it"
  ],
  [
    words(
      "form input button select option optgroup textarea label fieldset legend output datalist keygen isindex command"
    ),
    "a briefing asks for nothing: write it as text"
  ],
  [words("audio video track bgsound"), "show a picture from the project and link to the recording"],
  [
    words("link base meta"),
    "write styles between `<style>` and `</style>`, the rest into the front matter"
  ]
];
var dangerous = new Set(advice.flatMap(([names]) => [...names]));
function adviceFor(name) {
  return advice.find(([names]) => names.has(name))?.[1] ?? "use an element for layout, such as `<div>` or `<span>`";
}
function isAllowed(element, inSvg) {
  const name = element.tagName;
  const local = name.slice(name.indexOf(":") + 1).toLowerCase();
  if (dangerous.has(local)) return isTaskBox(element);
  if (name.includes(":") || /^[a-z][\w.]*-[\w.-]*$/u.test(name) && name !== "font-face")
    return true;
  return htmlElements.has(name) || svgElements.has(name) || mathElements.has(name) || inSvg && name === "font-face";
}
function isTaskBox({ tagName, properties }) {
  return tagName === "input" && properties["type"] === "checkbox" && Boolean(properties["disabled"]);
}
function cleanChildren(parent, options, inSvg) {
  const kept = [];
  for (const child of parent.children) {
    if (child.type === "comment" || child.type === "doctype") continue;
    if (child.type === "element") kept.push(...cleanElement(child, options, inSvg));
    else kept.push(child);
  }
  parent.children = kept;
}
function cleanElement(element, options, inSvg) {
  const name = element.tagName;
  const svg = name === "svg" || inSvg && name !== "foreignObject" && name !== "desc" && name !== "title";
  if (!isAllowed(element, inSvg)) {
    options.onFinding({
      rule: "unsafe-html",
      reason: `Unexpected \`<${clip(name)}>\`, expected text, layout, a drawing or a picture`,
      note: adviceFor(name.slice(name.indexOf(":") + 1).toLowerCase()),
      node: element,
      attribute: void 0,
      text: void 0
    });
    return [removedLabel(clip(name), inSvg)];
  }
  const animated = property(element, "attributeName").toLowerCase();
  if (/^(?:set|animate)/u.test(name) && /^(?:on|(?:\w+:)?href$|src$|style$)/u.test(animated)) {
    options.onFinding({
      rule: "unsafe-html",
      reason: `Unexpected \`<${name}>\` of \`${clip(animated)}\`, expected one of a visible property`,
      note: "leave it out",
      node: element,
      attribute: "attributeName",
      text: void 0
    });
    return [];
  }
  for (const key of Object.keys(element.properties)) cleanProperty(element, key, options);
  if (name === "style") {
    const css = element.children.map((child) => child.type === "text" ? child.value : "").join("");
    const safe = sanitizeCss(css, {
      ...options.importable === void 0 ? {} : { importable: options.importable },
      onFinding: (finding) => {
        options.onFinding(toFinding(finding, element, void 0));
      },
      resource: (url, use) => options.resource(url, use, element, void 0)
    });
    element.children = [{ type: "text", value: safe }];
    return [element];
  }
  cleanChildren(element, options, svg);
  return [element];
}
function toFinding({ rule, reason, note, text }, node, attribute) {
  return { rule, reason, note, node, attribute, text };
}
var fetchingAttributes = words(
  "action formaction ping manifest background codebase classid archive dynsrc lowsrc longdesc profile attributionsrc imagesrcset poster data xmlbase srcdoc httpequiv"
);
var markup = words("srcdoc httpequiv");
function cleanProperty(element, key, options) {
  const { properties } = element;
  const name = key.toLowerCase().replaceAll(/[-:]/gu, "");
  const value = property(element, key);
  const refuse2 = (reason, note, rule = "unsafe-html", text) => {
    options.onFinding({ rule, reason, note, node: element, attribute: key, text });
    Reflect.deleteProperty(properties, key);
  };
  if (/^on[a-z]/u.test(name)) {
    refuse2(
      `Unexpected event handler \`${clip(name)}\`, expected an element that runs nothing`,
      "leave it out: a briefing runs no scripts"
    );
    return;
  }
  if (name === "style") {
    const safe = sanitizeCss(value, {
      onFinding: (finding) => {
        options.onFinding(toFinding(finding, element, key));
      },
      resource: (url, use) => options.resource(url, use, element, key)
    });
    properties[key] = safe;
    return;
  }
  if (fetchingAttributes.has(name) && !(name === "data" && element.tagName !== "object")) {
    refuse2(
      `Unexpected attribute \`${clip(key)}\`, expected none that ${markup.has(name) ? "holds a page" : "fetches"}`,
      "leave it out",
      markup.has(name) ? "unsafe-html" : "remote-resource"
    );
    return;
  }
  if (name === "srcset") {
    properties[key] = cleanSourceSet(value, (url) => options.resource(url, "image", element, key));
    return;
  }
  if (name === "href" || name === "xlinkhref" || name === "src") {
    cleanAddress(element, key, value, refuse2, options);
    return;
  }
  if (runs.test(cleanUrl(value)) || /^(?:values|to|from|by)$/u.test(name) && /(?:java|vb)script\s*:/iu.test(value)) {
    refuse2(`Unexpected \`${clip(value)}\`, expected a value that runs nothing`, "leave it out");
    return;
  }
  if (!/url|image|src\s*\(|\\/iu.test(value) || !cssAttributes.has(name)) return;
  const before = value;
  const found = [];
  const after = sanitizeCss(`fill:${before}`, {
    onFinding: ({ text: bad }) => found.push(bad),
    resource: (url) => {
      found.push(url);
      return "#";
    }
  });
  if (found.length > 0 || after === "") {
    refuse2(
      `Unexpected \`${clip(before)}\`, expected the id of something in the drawing, as in \`url(#shade)\``,
      "draw it with `<image>` and a file of the project",
      "unsafe-style"
    );
  }
}
var cssAttributes = words(
  "fill stroke filter mask clippath clip marker markerstart markermid markerend cursor src listening colorprofile bgcolor"
);
var runs = /^(?:(?:java|vb|live)script|data\s*:\s*(?:text\/(?:html|xml)|application\/(?:xhtml|xml)|image\/svg))[^,]*[:,]/iu;
var linkSchemes = words("http https mailto tel sms geo ftp");
function cleanAddress(element, key, value, refuse2, options) {
  const name = element.tagName;
  const url = cleanUrl(value);
  if (name === "a" || name === "area") {
    const problem = linkProblem(url);
    if (problem !== void 0) refuse2(problem.reason, problem.note);
    return;
  }
  if (["img", "source", "image", "feImage", "mglyph"].includes(name)) {
    if (!url.startsWith("#"))
      element.properties[key] = options.resource(value, "image", element, key);
    return;
  }
  if (url.startsWith("#") || url === "") return;
  refuse2(
    `Unexpected address \`${clip(url)}\` on \`<${name}>\`, expected the id of something in the document, as in \`#shape\``,
    "copy what it names into the document"
  );
}
function linkProblem(href) {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(cleanUrl(href))?.[1]?.toLowerCase();
  if (scheme === void 0 || linkSchemes.has(scheme)) return void 0;
  return {
    reason: `Unexpected link to \`${clip(href)}\`, expected an address on the web, a mail address or a place in the document`,
    note: "link to `https://\u2026`, `mailto:\u2026`, `#heading` or a relative path"
  };
}
function cleanSourceSet(value, resource) {
  return [
    ...value.matchAll(/\s*([^\s,](?:\S*[^\s,])?)(?:\s+([\d.]+[wxh](?:\s+\d+h)?))?\s*(?:,|$)/gu)
  ].map(
    ([, url = "", size]) => [resource(url), size].filter((part) => part !== void 0).join(" ")
  ).join(", ");
}
function property(element, key) {
  const value = element.properties[key];
  if (value === void 0 || value === null) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}
var maximumUses = 5e3;
function limitUses(tree, options) {
  const uses = [];
  const ids = /* @__PURE__ */ new Map();
  const visit = (node) => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const id = child.properties["id"];
      if (typeof id === "string" && !ids.has(id)) ids.set(id, child);
      if (localName(child) === "use") uses.push({ node: child, parent: node });
      visit(child);
    }
  };
  visit(tree);
  if (uses.length === 0) return;
  const weights = /* @__PURE__ */ new Map();
  const weigh = (node) => {
    const known = weights.get(node);
    if (known !== void 0) return known;
    weights.set(node, Infinity);
    let weight = 1;
    for (const child of node.children) if (child.type === "element") weight += weigh(child);
    if (localName(node) === "use") {
      const target = ids.get(useTarget(node));
      if (target !== void 0) weight += weigh(target);
    }
    weights.set(node, weight);
    return weight;
  };
  let total = 0;
  let told;
  for (const { node, parent } of uses) {
    total += weigh(node);
    if (total <= maximumUses) continue;
    if (told === void 0) {
      options.onFinding({
        rule: "unsafe-html",
        reason: `Unexpected \`<use>\` that stands for more than ${String(maximumUses)} shapes, expected a drawing that can be drawn`,
        note: "save the drawing as a picture (png) in the project and show that",
        node,
        attribute: void 0,
        text: void 0
      });
      told = node;
    }
    parent.children.splice(parent.children.indexOf(node), 1, removedLabel("use", true));
  }
}
function localName({ tagName }) {
  return tagName.slice(tagName.indexOf(":") + 1);
}
function useTarget(node) {
  const href = property(node, "href") || property(node, "xLinkHref");
  return cleanUrl(href).replace(/^#/u, "");
}

export {
  sanitizeCss,
  isRemote,
  cleanUrl,
  clip,
  sanitize,
  linkProblem
};
