// Which elements may have a role. The page's own answer decides; this only keeps the question short.

const NATIVE = {
  article: "article",
  banner: "header",
  button: "button, summary, input[type=button], input[type=submit]",
  cell: "td",
  checkbox: "input[type=checkbox]",
  columnheader: "th",
  combobox: "select, input[list]",
  complementary: "aside",
  contentinfo: "footer",
  dialog: "dialog",
  form: "form",
  gridcell: "td",
  group: "fieldset, details",
  heading: "h1, h2, h3, h4, h5, h6",
  img: "img, svg",
  link: "a[href]",
  list: "ul, ol",
  listbox: "select",
  listitem: "li",
  main: "main",
  navigation: "nav",
  option: "option",
  progressbar: "progress",
  radio: "input[type=radio]",
  region: "section",
  row: "tr",
  searchbox: "input[type=search]",
  spinbutton: "input[type=number]",
  status: "output",
  table: "table",
  textbox:
    "textarea, input:not([type]), input:is([type=text], [type=email], [type=tel], [type=url], [type=password])",
};

/** A selector that finds at least every element of the role. */
export function candidates(role) {
  const said = `[role~="${role}"]`;
  return NATIVE[role] ? `${said}, ${NATIVE[role]}` : said;
}
