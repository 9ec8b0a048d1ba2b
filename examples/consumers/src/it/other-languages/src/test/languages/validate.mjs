// node validate.mjs schema.json document.json …: a line for each document, "valid" or what is wrong
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const [schema, ...documents] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file)));
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
formats(ajv);
for (const format of ["iri", "iri-reference"]) {
  ajv.addFormat(format, (text) => URL.canParse(text, "https://news.example/"));
}
const validate = ajv.compile(schema);
for (const document of documents) {
  const errors = validate(document) ? [] : validate.errors;
  console.log(errors.map((e) => `${e.instancePath} ${e.keyword}`).join(", ") || "valid");
}
