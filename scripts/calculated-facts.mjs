/**
 * A webpack loader for indicators (src/kpi) and functions across them: leaves out what templates, pane and help alone ask,
 * so that what Excel loads first is what it calculates and explains with. Which facts these are is said in define.ts,
 * by the interfaces named here; descriptions of arguments go as well, Excel has them from functions.json.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath, URL } from "node:url";
import ts from "typescript";

const FACTS_DECLARED_IN = fileURLToPath(new URL("../src/kpi/define.ts", import.meta.url));
/** Left out wherever they stand. */
const INTERFACES = new Set(["TemplateFacts", "EntryFacts", "HelpFacts"]);
/** Left out of what is declared, as define…({ … }): their names are common words. */
const INTERFACES_OF_INDICATORS = new Set(["Explanation"]);

export default function calculatedFacts(source) {
  this.addDependency(FACTS_DECLARED_IN);
  const facts = declaredFacts(readFileSync(FACTS_DECLARED_IN, "utf8"));
  return calculatedOnly(source, facts);
}

/** The names of the facts that calculation does not know. */
export function declaredFacts(source) {
  const { statements } = parse(source);
  const namesOf = (interfaces) => {
    const declared = statements.filter(
      (each) => ts.isInterfaceDeclaration(each) && interfaces.has(each.name.text),
    );
    return new Set(declared.flatMap(({ members }) => members.map(({ name }) => name.text)));
  };
  return { anywhere: namesOf(INTERFACES), ofIndicators: namesOf(INTERFACES_OF_INDICATORS) };
}

/** The source without them; every line stays where it is. */
export function calculatedOnly(source, facts) {
  const cuts = [];
  const visit = (node) => {
    if (ts.isObjectLiteralElement(node) && isLeftOut(node, facts)) cuts.push(node);
    else if (isDescription(node)) cuts.push(node);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(parse(source), visit);
  return cuts.reduceRight((text, node) => {
    const left = source.slice(node.getStart(), node.end).replace(/[^\n]/g, "");
    const instead = ts.isObjectLiteralElement(node) ? "...{}" : "undefined";
    return text.slice(0, node.getStart()) + instead + left + text.slice(node.end);
  }, source);
}

function parse(source) {
  return ts.createSourceFile("indicator.ts", source, ts.ScriptTarget.Latest, true);
}

function isLeftOut(node, facts) {
  const name = node.name?.text;
  if (facts.anywhere.has(name)) return true;
  const owner = node.parent.parent;
  const isOfIndicator = ts.isCallExpression(owner) && /^define/.test(owner.expression.text);
  if (isOfIndicator) return facts.ofIndicators.has(name);
  return name === "description" && ts.isPropertyAssignment(node) && isText(node.initializer);
}

/** The second of two texts with which an argument is declared: its name, and what it is. */
function isDescription(node) {
  const { parent } = node;
  return (
    ts.isCallExpression(parent) &&
    parent.arguments.indexOf(node) === 1 &&
    isText(node) &&
    isText(parent.arguments[0])
  );
}

function isText(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.text);
  return names.length === 2 && names[0] === "zh" && names[1] === "en";
}
