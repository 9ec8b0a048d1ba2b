// node types.mjs schema.json: prints Python classes for the documents that the schema allows
import { readFileSync } from "node:fs";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktype } from "quicktype-core";

// its class for date-times needs another library, which is not what is shown here
const schema = readFileSync(process.argv[2], "utf8").replaceAll(/"format"\s*:\s*"date-time",?/g, "");

const source = new JSONSchemaInput(new FetchingJSONSchemaStore());
await source.addSource({ name: "Article", schema });
const inputData = new InputData();
inputData.addInput(source);
const { lines } = await quicktype({ inputData, lang: "python" });
console.log(lines.join("\n"));
