import {
  sourceText
} from "./chunk-LFAVGJUQ.js";
import {
  sanitize
} from "./chunk-ZWLBHSIV.js";

// src/render/slide-tree.ts
import { fromHtml } from "hast-util-from-html";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
function cleanSlide(html, range, options) {
  try {
    return clean(html, range, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    options.tell(
      range,
      "limit",
      "Unexpected HTML that is nested too deeply, expected at most a few hundred levels",
      {
        note: "close the elements that were opened"
      }
    );
    return { tree: { type: "root", children: [] }, toHtml: () => "" };
  }
}
var printer = unified().use(rehypeStringify, { characterReferences: { useNamedReferences: false } }).freeze();
function clean(html, range, { text, tell, want, onImage }) {
  const source = sourceText(text);
  const tree = fromHtml(html, { fragment: true, verbose: true });
  const places = placesOf(tree, range);
  const blockOf = (node) => places.get(node) ?? range;
  const tagOf = (node) => {
    const opening = node.data?.position.opening ?? node.position;
    return opening?.start.offset === void 0 ? "" : html.slice(opening.start.offset, opening.end.offset);
  };
  const attributeOf = (node, name) => {
    const place = node.data?.position.properties?.[name];
    return place?.start.offset === void 0 ? "" : html.slice(place.start.offset, place.end.offset);
  };
  const placeOf = ({
    node,
    attribute,
    text: wrong
  }) => {
    const block = blockOf(node);
    if (attribute === void 0 && wrong !== void 0)
      return source.find([wrong, wrong.split("\n", 1)[0] ?? "", tagOf(node)], block);
    const tag = tagOf(node);
    const opened = [tag, tag.replace(/\s*\/>$/u, ">"), tag.replace(/\s*\/?>$/u, "")];
    const needles = attribute === void 0 ? [] : [attributeOf(node, attribute)];
    return source.find([...needles, ...opened, `<${node.tagName}`], block);
  };
  for (const node of imagesOf(tree)) {
    const alt = node.properties["alt"];
    const hidden = node.properties["ariaHidden"] === "true" || node.properties["role"] === "presentation";
    if (hidden || typeof alt === "string" && alt === "" || String(node.properties["src"]).startsWith("brief-asset:"))
      continue;
    onImage({
      alt: typeof alt === "string" ? alt : "",
      ...placeOf({ node, attribute: void 0, text: void 0 })
    });
  }
  sanitize(tree, {
    onFinding(finding) {
      tell(placeOf(finding), finding.rule, finding.reason, { note: finding.note });
    },
    resource(url, use, node, attribute) {
      if (/^brief-asset:\d+:$/u.test(url)) return url;
      return want(
        url,
        attribute === void 0 ? blockOf(node) : within(placeOf({ node, attribute, text: void 0 }), blockOf(node)),
        use
      );
    }
  });
  return { tree, toHtml: () => printer.stringify(tree) };
}
function within(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end ? inner : outer;
}
function placesOf(tree, slide) {
  const places = /* @__PURE__ */ new Map();
  let current = slide;
  const visit = (node) => {
    if (node.type === "comment")
      current = toRange(/^brief:(\d+-\d+)$/u.exec(node.value)?.[1]) ?? current;
    if (node.type === "element") {
      current = toRange(node.properties["dataAt"]) ?? current;
      places.set(node, current);
    }
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  return places;
}
function toRange(value) {
  const [, start, end] = typeof value === "string" ? /^(\d+)-(\d+)$/u.exec(value) ?? [] : [];
  return start === void 0 || end === void 0 ? void 0 : { start: Number(start), end: Number(end) };
}
function imagesOf(tree) {
  const images = [];
  const visit = (node) => {
    if (node.type === "element" && node.tagName === "img") images.push(node);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  return images;
}
export {
  cleanSlide
};
