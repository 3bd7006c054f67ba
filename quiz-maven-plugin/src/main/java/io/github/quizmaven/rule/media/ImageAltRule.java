package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.LinkUse;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Each image says in words what it shows. */
public final class ImageAltRule implements Rule {

    private static final RuleId ID = RuleId.warning("image-alt");

    /** Words that say that there is an image but not what it shows; and mere numbers. */
    private static final Pattern USELESS =
            Pattern.compile(
                    "(?:an?\\s+|the\\s+|this\\s+)?(?:(?:alt|alt[ _-]?text|alternative text|answer|"
                            + "chart|diagram|exhibit|fig|figure|graphic|graph|illustration|image|"
                            + "image description|img|photo|pic|picture|q|question|screen ?shot|"
                            + "untitled)[\\s._#-]*)?\\d*[\\s.:!?_-]*",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        Uses.images(bound)
                .forEach(
                        use -> {
                            if (use.text().isEmpty()) {
                                report.accept(
                                        diagnostic(bound, use, "the image has no text instead"));
                            } else if (isUseless(use)) {
                                report.accept(
                                        diagnostic(
                                                bound,
                                                use,
                                                "`"
                                                        + use.text()
                                                        + "` does not say what the image shows"));
                            }
                        });
    }

    private static Diagnostic diagnostic(BoundQuiz bound, LinkUse use, String message) {
        return new Diagnostic(
                ID,
                bound.place(use.textPlace()),
                message,
                "say between `![` and `]` what somebody who cannot see the image must know");
    }

    private static boolean isUseless(LinkUse use) {
        return USELESS.matcher(use.text()).matches() || isFileName(use);
    }

    /** A name without its ending may be a word of the language; then it may say something. */
    private static boolean isFileName(LinkUse use) {
        String address = use.destination().split("[?#]", 2)[0];
        String name = address.substring(address.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return use.text().equals(name)
                || use.text().equals(stem) && !stem.chars().allMatch(Character::isLetter);
    }
}
