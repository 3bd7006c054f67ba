// The least that a build of quizzes must do, by the fastest libraries of Node: every file read and
// parsed by markdown-it, its data checked by ajv against the plugin's own schemas, a plain page
// written. Of questions it reads titles, metadata, hints and task lists.
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import {load} from 'js-yaml';
import MarkdownIt from 'markdown-it';

const [source, output, schemas] = process.argv.slice(2);
const markdown = new MarkdownIt();
const ajv = new Ajv({strict: false, allErrors: true, validateFormats: false});
const schema = (name) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));
ajv.addSchema(schema('question.schema.json'));
const valid = ajv.compile(schema('quiz.schema.json'));

/** The questions among the blocks of a file, with what their metadata and task lists say. */
function questions(tokens) {
  const found = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.type === 'heading_open' && token.tag === 'h2') {
      found.push({title: tokens[at + 1].content, type: 'single-choice', hints: [], options: []});
    } else if (token.type === 'inline' && tokens[at - 3]?.content === 'Hint') {
      found.at(-1).hints.push(token.content);
    } else if (token.type === 'fence' && token.info === 'yaml question') {
      Object.assign(found.at(-1), load(token.content));
    } else if (token.type === 'inline' && /^\[[ x]\] /.test(token.content)) {
      const options = found.at(-1).options;
      const id = String(options.length);
      options.push({id, text: token.content.slice(4), correct: token.content[1] === 'x'});
    }
  }
  return found.filter((each) => each.type !== 'single-choice' || each.options.length > 0);
}

for (const path of readdirSync(source, {recursive: true}).filter((each) => each.endsWith('.md'))) {
  const text = readFileSync(join(source, path), 'utf8');
  const end = text.indexOf('\n---\n', 4);
  const tokens = markdown.parse(text.slice(end + 5), {});
  const quiz = {...load(text.slice(4, end)), questions: questions(tokens)};
  if (!valid(quiz)) {
    console.error(path, ajv.errorsText(valid.errors));
    process.exitCode = 1;
  }
  const page = join(output, path.replace(/\.md$/, '.html'));
  mkdirSync(dirname(page), {recursive: true});
  const body = markdown.renderer.render(tokens, markdown.options, {});
  writeFileSync(page, `<!doctype html><title>${quiz.title}</title>${body}`);
}
