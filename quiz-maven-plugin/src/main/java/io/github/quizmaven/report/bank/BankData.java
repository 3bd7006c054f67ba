package io.github.quizmaven.report.bank;

import io.github.quizmaven.report.format.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A bank as JSON, with all that is known of each question. */
final class BankData implements BankFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String file() {
        return "bank.json";
    }

    @Override
    public String text(Bank bank) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("quizzes", bank.quizzes().size());
        json.put("questions", bank.questions().count());
        json.put("points", bank.points());
        ArrayNode files = json.putArray("files");
        for (BankQuiz quiz : bank.quizzes()) {
            ObjectNode file = files.addObject();
            file.put("file", quiz.file());
            file.put("title", quiz.title());
            file.put("mode", quiz.mode());
            ArrayNode questions = file.putArray("questions");
            quiz.questions().forEach(each -> write(each, questions.addObject()));
        }
        return JsonText.of(json);
    }

    private static void write(BankQuestion question, ObjectNode json) {
        BankQuestion.Traits traits = question.traits();
        json.put("line", question.line());
        json.put("title", question.title());
        json.put("type", traits.type());
        json.put("level", traits.level());
        json.put("category", traits.category());
        traits.tags().forEach(json.putArray("tags")::add);
        json.put("points", traits.points());
        question.lacks().forEach(json.putArray("lacks")::add);
    }
}
