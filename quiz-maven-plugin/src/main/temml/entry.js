// What commands.js may use of Temml. Only this and what it needs becomes part of temml.js.
import ParseError from "./package/src/ParseError";
import Parser from "./package/src/Parser";
import Settings from "./package/src/Settings";
import Style from "./package/src/Style";
import { buildExpression, buildExpressionRow, makeText } from "./package/src/buildMathML";
import { StyleLevel } from "./package/src/constants";
import { _mathmlGroupBuilders as builders } from "./package/src/defineFunction";
import defineMacro from "./package/src/defineMacro";
import environments from "./package/src/environments";
import functions from "./package/src/functions";
import parseTree from "./package/src/parseTree";
import { variantChar } from "./package/src/replace";

self.temml = {
  ParseError, Parser, Settings, Style, StyleLevel, buildExpression, buildExpressionRow, builders,
  defineMacro, environments, functions, makeText, parseTree, variantChar,
};
