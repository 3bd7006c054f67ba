package io.github.quizmaven.site.view;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.site.response.ResponseView;
import io.github.quizmaven.site.template.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page shows it.
 *
 * @param number its place on the page, from 1
 * @param stem what is asked beside the title; null if nothing is, or if the response shows it
 * @param response what it asks for
 */
public record QuestionView(
        String id,
        String number,
        TitleView title,
        QuestionFacts facts,
        @Nullable TemplateHTMLOutputModel stem,
        ResponseView response,
        PartViews parts)
        implements View {

    /** The element's id. */
    public String anchor() {
        return anchorOf(id);
    }

    /** The id of the element of a question. */
    public static String anchorOf(String id) {
        return "q-" + id;
    }

    /**
     * The title.
     *
     * @param spoken the title for names, if it holds formulas, which browsers leave out of names;
     *     null otherwise
     */
    public record TitleView(TemplateHTMLOutputModel content, @Nullable String spoken)
            implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "content" -> content;
                case "spoken" -> spoken;
                default -> null;
            };
        }
    }

    /**
     * What its kicker says.
     *
     * @param kind what kind of question it is, in words
     * @param rank of its level, from 1; empty if it has none
     * @param points what it is worth
     * @param time how long it may take, in words, or null
     * @param subtracts whether what is wrong counts against what is right
     */
    public record QuestionFacts(
            String kind,
            @Nullable String category,
            @Nullable String level,
            String rank,
            String points,
            @Nullable String time,
            boolean subtracts)
            implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "kind" -> kind;
                case "category" -> category;
                case "level" -> level;
                case "rank" -> rank;
                case "points" -> points;
                case "time" -> time;
                case "subtracts" -> subtracts;
                default -> null;
            };
        }
    }

    /**
     * What it says beside what it asks.
     *
     * @param leadIn what is above the mistakes, or null
     */
    public record PartViews(
            List<TemplateHTMLOutputModel> hints,
            @Nullable TemplateHTMLOutputModel solution,
            @Nullable TemplateHTMLOutputModel quickCheck,
            @Nullable TemplateHTMLOutputModel leadIn,
            List<TemplateHTMLOutputModel> mistakes,
            @Nullable TemplateHTMLOutputModel references)
            implements View {

        public PartViews {
            hints = List.copyOf(hints);
            mistakes = List.copyOf(mistakes);
        }

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "hints" -> hints;
                case "solution" -> solution;
                case "quickCheck" -> quickCheck;
                case "leadIn" -> leadIn;
                case "mistakes" -> mistakes;
                case "references" -> references;
                default -> null;
            };
        }
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "id" -> id;
            case "number" -> number;
            case "title" -> title;
            case "facts" -> facts;
            case "stem" -> stem;
            case "response" -> response;
            case "parts" -> parts;
            case "anchor" -> anchor();
            case "titleId" -> anchor() + (title.spoken() == null ? ".title" : ".name");
            default -> null;
        };
    }
}
