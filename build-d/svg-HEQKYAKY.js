import {
  sanitize
} from "./chunk-ZWLBHSIV.js";

// src/render/svg.ts
import { fromHtml } from "hast-util-from-html";
function svgProblem(text) {
  if (/<!ENTITY/iu.test(text)) return "it declares entities";
  if (/<\?xml-stylesheet/iu.test(text)) return "it names a style sheet";
  const markup = text.replace(/^\ufeff/u, "").replace(/<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/giu, "").replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, "$1").replace(/<(\/?)svg:/giu, "<$1");
  const found = [];
  try {
    sanitize(fromHtml(markup, { fragment: true }), {
      onFinding: ({ reason }) => found.push(reason),
      resource(url) {
        if (!/^\s*data:image\/(?:png|jpeg|gif|webp|avif)[;,]/iu.test(url)) {
          found.push(`Unexpected reference to another file`);
        }
        return url;
      }
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return "it is nested too deeply";
  }
  const [first] = found;
  return first === void 0 ? void 0 : first.replace(/^Unexpected /u, "").replace(/, expected[\s\S]*$/u, "");
}
export {
  svgProblem
};
