// No sentence in code: what a person reads lives in i18n/. Finds words between tags, in attributes that are
// read or spoken, and in strings that look like a sentence.

/** Attributes and props whose text a person reads. */
const READ =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|words|text|hint|aside|error|main|reason|said)$/;

/** Whether text between tags says something. */
export function saysSomething(text) {
  return /\p{L}{2,}/u.test(text);
}

/** Whether a string in code is written for people: several words, with a capital, an umlaut or a full stop. */
export function isSentence(text) {
  if (!/\p{L}{2,}[,:]? \p{L}{2,}/u.test(text)) return false;
  return /[äöüßÄÖÜ…]/.test(text) || /^\p{Lu}\p{L}* /u.test(text) || /[.!?]$/.test(text.trim());
}

export const noSentences = {
  meta: {
    type: "problem",
    schema: [],
    messages: { no: "A sentence in code: “{{text}}” belongs into i18n/." },
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: "no", data: { text: text.trim().slice(0, 40) } });
    return {
      SvelteText(node) {
        const inStyle = ["SvelteStyleElement", "SvelteScriptElement"].includes(node.parent.type);
        if (!inStyle && saysSomething(node.value)) report(node, node.value);
      },
      SvelteAttribute(node) {
        if (!READ.test(node.key.name)) return;
        for (const part of node.value) {
          if (part.type === "SvelteLiteral" && saysSomething(part.value)) report(part, part.value);
        }
      },
      Literal(node) {
        if (typeof node.value === "string" && isSentence(node.value) && !isForProgrammers(node))
          report(node, node.value);
      },
      TemplateElement(node) {
        if (isSentence(node.value.raw) && !isForProgrammers(node.parent)) report(node, node.value.raw);
      },
    };
  },
};

/** `new Error("…")` and `console.…("…")` are not for people at the screen. */
function isForProgrammers(node) {
  const { parent } = node;
  if (parent?.type === "NewExpression") return parent.callee.name === "Error";
  return parent?.type === "CallExpression" && parent.callee.object?.name === "console";
}
