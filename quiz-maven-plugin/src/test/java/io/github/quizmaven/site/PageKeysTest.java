package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is right by a page, read from nothing but the page, is what is right by its quiz. */
class PageKeysTest {

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("src", "test", "resources", "fixtures", "valid"),
                    Path.of("src", "test", "resources", "pages"),
                    Path.of("..", "content", "src", "quiz"));

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"quiz-data\">(.*?)</script>");

    private static final Pattern OPTION = Pattern.compile("data-option=\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("class=\"step\" data-step=\"([^\"]+)\"");
    private static final Pattern STEP_TEXT =
            Pattern.compile("<div class=\"text\"[^>]*>(.*?)</div>", Pattern.DOTALL);
    private static final Pattern PAIR = Pattern.compile("class=\"pair\" data-item=\"([^\"]+)\"");

    @Test
    void areThoseOfTheQuiz() throws IOException {
        Set<String> types = new TreeSet<>();
        for (Quiz quiz : quizzes()) {
            String page = page(quiz);
            Matcher data = DATA.matcher(page);
            assertTrue(data.find(), quiz.id());
            JsonNode said = new JsonMapper().readTree(data.group(1)).get("questions");
            List<Question> asked =
                    quiz.questions().stream().filter(each -> each.response() != null).toList();
            String[] articles = page.split("<article ");
            assertEquals(asked.size(), said.size(), quiz.id());
            assertEquals(asked.size(), articles.length - 1, quiz.id());
            for (int index = 0; index < asked.size(); index++) {
                Response response = asked.get(index).response();
                assertEquals(
                        expected(response),
                        found(response, said.get(index), articles[index + 1]),
                        quiz.id() + " " + asked.get(index).id());
                types.add(response.type() == null ? "card" : response.type().word());
            }
        }
        assertEquals(8, types.size(), types.toString());
    }

    private static String page(Quiz quiz) {
        return SiteFolder.files(quiz).stream()
                .filter(each -> each.path().equals(quiz.id() + "/index.html"))
                .map(RenderedFile::content)
                .map(each -> new String(each, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** By places among what is offered, and by words where nothing is. */
    private static List<String> expected(Response response) {
        List<String> expected = new ArrayList<>();
        if (response instanceof Ordering ordering) {
            ordering.solved().forEach(each -> expected.add(plain(each.text().source())));
        } else if (response instanceof Numeric numeric && numeric.accepted() != null) {
            expected.add(numeric.accepted().from().toPlainString());
            expected.add(numeric.accepted().to().toPlainString());
        } else if (response instanceof ShortAnswer answer) {
            expected.addAll(answer.answers());
        } else if (response instanceof Cloze cloze) {
            cloze.blanks().forEach(each -> expected.add(each.answers().toString()));
        } else if (response instanceof Matching matching) {
            List<Matching.Pair> pairs =
                    matching.pairs().stream().filter(each -> each.left() != null).toList();
            for (int index = 0; index < pairs.size(); index++) {
                String match = pairs.get(index).right().source();
                // What a select box says of a formula is none of its source.
                expected.add(index + " " + (match.contains("$") ? "offered" : plain(match)));
            }
        } else {
            for (int index = 0; index < response.options().size(); index++) {
                if (response.options().get(index).correct()) {
                    expected.add(String.valueOf(index));
                }
            }
        }
        return expected;
    }

    private static List<String> found(Response response, JsonNode said, String article) {
        Stream<JsonNode> key = said.get("key").valueStream();
        if (response instanceof Ordering) {
            return key.map(each -> step(each.asString(), article)).toList();
        }
        if (response instanceof Matching) {
            List<String> found = new ArrayList<>();
            List<String> expected = expected(response);
            for (JsonNode each : said.get("key")) {
                String pair = pair(each.asString().split(":"), all(PAIR, article), article);
                boolean formula = expected.get(found.size()).endsWith(" offered");
                boolean offered = !pair.endsWith(" not offered");
                found.add(formula && offered ? pair.replaceFirst(" .*", " offered") : pair);
            }
            return found;
        }
        if (response instanceof Cloze) {
            return key.map(each -> each.valueStream().map(JsonNode::asString).toList().toString())
                    .toList();
        }
        if (response.options().isEmpty()) {
            return key.map(JsonNode::asString).toList();
        }
        List<String> options = all(OPTION, article);
        return key.map(each -> String.valueOf(options.indexOf(each.asString()))).toList();
    }

    /** Steps are shown in an order that gives nothing away. */
    private static String step(String id, String article) {
        List<String> ids = all(STEP, article);
        String item = article.split("<li class=\"step\"")[ids.indexOf(id) + 1];
        Matcher words = STEP_TEXT.matcher(item);
        return words.find() ? shown(words.group(1)) : "not shown";
    }

    private static String pair(String[] ids, List<String> items, String article) {
        int item = items.indexOf(ids[0]);
        String row = article.split("<tr class=\"pair\"")[item + 1];
        Matcher choice = Pattern.compile("value=\"" + ids[1] + "\">([^<]*)<").matcher(row);
        return item + " " + (choice.find() ? shown(choice.group(1)) : "not offered");
    }

    /**
     * Letters and digits of the first line alone, without formulas, since a page may show markup
     * otherwise.
     */
    private static String plain(String source) {
        return source.replaceAll("\\$[^$]*\\$", "").strip().split("\n", 2)[0].replaceAll("\\W", "");
    }

    private static String shown(String html) {
        return plain(html.replaceAll("(?s)<math.*?</math>|<[^>]*>|&#?\\w+;", ""));
    }

    private static List<String> all(Pattern pattern, String article) {
        return pattern.matcher(article).results().map((MatchResult each) -> each.group(1)).toList();
    }

    private static List<Quiz> quizzes() throws IOException {
        List<Quiz> quizzes = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                    SourceFile file = SourceFile.of("x.md", Files.readString(each));
                    if (new QuizReader().quiz(file).authored() instanceof Quiz quiz
                            && !quiz.questions().isEmpty()) {
                        quizzes.add(quiz);
                    }
                }
            }
        }
        return quizzes;
    }
}
