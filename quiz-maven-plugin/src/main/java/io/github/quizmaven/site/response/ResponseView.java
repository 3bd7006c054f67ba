package io.github.quizmaven.site.response;

import java.util.List;

/** What a question asks for as its page shows it. */
public sealed interface ResponseView
        permits ChoiceView,
                OrderingView,
                SequencesView,
                MatchingView,
                NumericView,
                SliderView,
                ShortAnswerView,
                ClozeView {

    /** Where headings in a question start. */
    int TOP_HEADING = 3;

    /** The template whose macros draw it: {@code form} to answer, {@code key} for what is right. */
    String template();

    /** What is chosen from; empty where nothing is. */
    default List<OptionView> options() {
        return List.of();
    }
}
