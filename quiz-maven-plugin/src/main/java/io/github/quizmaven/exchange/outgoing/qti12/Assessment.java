package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.pack.PackagePictures;
import java.math.BigDecimal;

/**
 * A quiz on its way into a package, which needs nothing more of the quiz itself.
 *
 * @param id the quiz's
 * @param ident by which a platform knows it
 * @param name what the platform calls it
 * @param introduction what is said before its questions, as HTML
 * @param points what can be earned in it
 * @param text its file
 * @param pictures what it shows
 */
record Assessment(
        String id,
        String ident,
        String name,
        String introduction,
        QuizRules rules,
        BigDecimal points,
        String text,
        PackagePictures pictures) {}
