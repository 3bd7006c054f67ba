// Reads the questions of GIFT files with gift-pegjs: node gift.js <folder of node_modules> <file> ...
const fs = require('fs');
const path = require('path');
const [modules, ...files] = process.argv.slice(2);
const parser = require(path.join(path.resolve(modules), 'gift-pegjs'));

function entries(text) {
    const found = [];
    let lines = [];
    let first = 0;
    (text + '\n').split(/\r\n|\n|\r/).concat('').forEach((line, number) => {
        if (line.trim()) {
            first = lines.length ? first : number + 1;
            lines.push(line);
        } else if (lines.length) {
            found.push({ first, last: number, text: lines.join('\n') });
            lines = [];
        }
    });
    return found.filter((each) => !each.text.split('\n').every((line) => /^\s*\/\//.test(line)));
}

const result = {};
for (const file of files) {
    result[file] = entries(fs.readFileSync(file, 'utf8')).map((entry) => {
        let questions;
        try {
            questions = parser.parse(entry.text);
        } catch (failure) {
            questions = [{ type: 'unreadable' }];
        }
        return { first: entry.first, last: entry.last, questions };
    });
}
process.stdout.write(JSON.stringify(result));
