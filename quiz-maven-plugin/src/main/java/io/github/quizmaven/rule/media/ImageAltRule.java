package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Each image says in words what it shows. */
public final class ImageAltRule implements TextRule {

    private static final RuleId ID = RuleId.warning("image-alt");

    /** Words that say that there is an image but not what it shows; and mere numbers. */
    private static final Pattern USELESS =
            Pattern.compile(
                    "(?:an?\\s++|the\\s++|this\\s++)?(?:(?:alt|alt[ _-]?text|alternative"
                        + " text|answer|"
                        + "chart|diagram|exhibit|fig|figure|graphic|graph|illustration|image|image"
                        + " description|img|photo|pic|picture|q|question|screen ?shot|"
                        + "untitled)[\\s._#-]*+)?\\d*+[\\s.:!?_-]*+",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> report) {
        for (Links.Link link : Links.of(subject).all()) {
            LinkUse use = link.use();
            if (link.isImage() && use.text().isEmpty()) {
                report.accept(diagnostic(subject, use, "the image has no alternative text"));
            } else if (link.isImage() && (isUseless(use.text()) || isFileName(use))) {
                report.accept(
                        diagnostic(
                                subject,
                                use,
                                "`" + use.text() + "` does not say what the image shows"));
            }
        }
    }

    private static Diagnostic diagnostic(Subject subject, LinkUse use, String message) {
        return new Diagnostic(
                ID,
                subject.place(use.textPlace()),
                message,
                "say between `![` and `]` what somebody who cannot see the image must know");
    }

    static boolean isUseless(CharSequence text) {
        return USELESS.matcher(text).matches();
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
