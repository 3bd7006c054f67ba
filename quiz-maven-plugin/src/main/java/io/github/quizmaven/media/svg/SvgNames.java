package io.github.quizmaven.media.svg;

import java.util.Locale;
import java.util.Set;

/** The elements and attributes that drawings are made of; others are not let through. */
final class SvgNames {

    private static final Set<String> ELEMENTS =
            StyleCheck.words(
                    """
                    a altGlyph altGlyphDef altGlyphItem animate animateColor animateMotion
                    animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix
                    feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
                    feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG
                    feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
                    fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter flowDiv
                    flowLine flowPara flowRegion flowRegionExclude flowRoot flowSpan font font-face
                    font-face-format font-face-name font-face-src g glyph glyphRef hatch hatchpath
                    hkern image line linearGradient marker mask mesh meshgradient meshpatch meshrow
                    metadata missing-glyph mpath path pattern polygon polyline radialGradient rect
                    set solidcolor stop style svg switch symbol text textPath title tref tspan use
                    view vkern
                    """);

    private static final Set<String> ATTRIBUTES =
            StyleCheck.words(
                    """
                    accent-height accumulate additive alignment-baseline alphabetic amplitude
                    arabic-form ascent attributeName attributeType azimuth baseFrequency
                    baseProfile baseline-shift bbox begin bias by calcMode cap-height class clip
                    clip-path clip-rule clipPathUnits color color-interpolation
                    color-interpolation-filters color-profile color-rendering content
                    contentScriptType contentStyleType cursor cx cy d descent diffuseConstant
                    direction display divisor dominant-baseline dur dx dy edgeMode elevation
                    enable-background end exponent externalResourcesRequired fill fill-opacity
                    fill-rule filter filterRes filterUnits flood-color flood-opacity font
                    font-family font-feature-settings font-kerning font-size font-size-adjust
                    font-stretch font-style font-variant font-variant-caps font-variant-ligatures
                    font-variant-numeric font-variant-position font-variation-settings font-weight
                    format fr from fx fy g1 g2 glyph-name glyph-orientation-horizontal
                    glyph-orientation-vertical glyphRef gradientTransform gradientUnits hanging
                    height horiz-adv-x horiz-origin-x horiz-origin-y host href hreflang id
                    ideographic image-rendering in in2 inline-size intercept isolation k k1 k2 k3
                    k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes lang
                    lengthAdjust letter-spacing lighting-color limitingConeAngle line-height local
                    marker marker-end marker-mid marker-start markerHeight markerUnits markerWidth
                    mask mask-type maskContentUnits maskUnits mathematical max media method min
                    mix-blend-mode mode modified name numOctaves offset opacity operator order
                    orient orientation origin overflow overline-position overline-thickness
                    paint-order panose-1 path pathLength patternContentUnits patternTransform
                    patternUnits pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha
                    preserveAspectRatio primitiveUnits r radius refX refY rel rendering-intent
                    repeatCount repeatDur requiredExtensions requiredFeatures requiredFonts
                    requiredFormats restart result role rotate rx ry scale seed shape-inside
                    shape-margin shape-padding shape-rendering shape-subtract side slope
                    solid-color solid-opacity spacing specularConstant specularExponent
                    spreadMethod startOffset stdDeviation stemh stemv stitchTiles stop-color
                    stop-opacity strikethrough-position strikethrough-thickness string stroke
                    stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
                    stroke-miterlimit stroke-opacity stroke-width style surfaceScale
                    systemLanguage tabindex tableValues target targetX targetY text-align
                    text-anchor text-decoration text-decoration-color text-decoration-line
                    text-decoration-style text-indent text-overflow text-rendering textLength
                    title to transform transform-box transform-origin type u1 u2
                    underline-position underline-thickness unicode unicode-bidi unicode-range
                    units-per-em v-alphabetic v-hanging v-ideographic v-mathematical values
                    vector-effect version vert-adv-y vert-origin-x vert-origin-y viewBox
                    viewTarget visibility white-space width widths word-spacing writing-mode x
                    x-height x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan agent
                    etag
                    """);

    /** Attributes whose values are words for people or names. */
    private static final Set<String> WORDS =
            StyleCheck.words(
                    """
                    agent class content etag glyph-name host id lang modified name rel role string
                    systemLanguage target title type unicode version
                    """);

    /** Attributes that an animation must not set. */
    private static final Set<String> FIXED = Set.of("href", "attributeName", "target", "content");

    /** Elements whose addresses do not draw again what they lead to. */
    private static final Set<String> NOT_DRAWING =
            StyleCheck.words(
                    "a animate animateColor animateMotion animateTransform mpath set view");

    private SvgNames() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name) || isForOthers(name);
    }

    /** Whether an attribute's value is never taken for a style. */
    static boolean isText(String name) {
        return WORDS.contains(name) || isForOthers(name);
    }

    /** Whether an attribute is for scripts of pages or for screen readers. */
    private static boolean isForOthers(String name) {
        return name.startsWith("data-") || name.startsWith("aria-");
    }

    static boolean isHandler(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("on");
    }

    /** Whether an animation may set an attribute. */
    static boolean isAnimated(String name) {
        return ATTRIBUTES.contains(name) && !FIXED.contains(name);
    }

    /** Whether an element draws what its address leads to. */
    static boolean repeats(String element) {
        return !NOT_DRAWING.contains(element);
    }
}
