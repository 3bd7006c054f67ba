package io.github.quizmaven.site.response;

import io.github.quizmaven.site.template.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question asks for as its page shows it. */
public interface ResponseView extends View {

    /** Where headings in a question start. */
    int TOP_HEADING = 3;

    /** The template whose macros draw it: {@code form} to answer, {@code key} for what is right. */
    String template();

    /** What is chosen from; empty where nothing is. */
    default List<OptionView> options() {
        return List.of();
    }

    /** Those that are right. */
    default List<OptionView> rights() {
        List<OptionView> rights = new ArrayList<>();
        for (OptionView each : options()) {
            if (each.correct()) {
                rights.add(each);
            }
        }
        return rights;
    }

    /** Those about which something is said after an answer. */
    default List<OptionView> told() {
        List<OptionView> told = new ArrayList<>();
        for (OptionView each : options()) {
            if (each.feedback() != null) {
                told.add(each);
            }
        }
        return told;
    }

    @Override
    default @Nullable Object property(String property) {
        return switch (property) {
            case "template" -> template();
            case "options" -> options();
            case "rights" -> rights();
            case "told" -> told();
            default -> null;
        };
    }
}
