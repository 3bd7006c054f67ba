package io.github.quizmaven.math;

import io.github.quizmaven.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The commands and environments that authors use most, to guess which one was meant. */
public final class KnownNames {

    private static final List<String> COMMANDS =
            words(
                    """
                    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa
                    lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi
                    psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
                    frac dfrac tfrac cfrac binom sqrt sum prod int iint oint lim limsup liminf sup
                    inf max min det gcd log ln lg exp sin cos tan cot sec csc arcsin arccos arctan
                    sinh cosh tanh dim ker deg arg Pr bmod pmod mod
                    cdot times div pm mp ast star circ bullet oplus otimes cup cap setminus
                    le leq ge geq ne neq approx equiv sim simeq cong propto ll gg prec succ
                    in notin ni subset subseteq supset supseteq emptyset varnothing forall exists
                    nexists neg land lor wedge vee vdash models top bot
                    to rightarrow leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow
                    implies iff mapsto longrightarrow uparrow downarrow xrightarrow xleftarrow
                    infty partial nabla hbar ell Re Im aleph prime angle triangle perp parallel mid
                    hat bar vec dot ddot tilde widehat widetilde overline underline overbrace
                    underbrace overset underset stackrel boxed cancel phantom
                    mathbb mathcal mathfrak mathscr mathbf mathrm mathit mathsf mathtt boldsymbol
                    operatorname text textbf textit texttt left right middle big Big bigg Bigg
                    langle rangle lfloor rfloor lceil rceil lvert rvert lVert rVert lbrace rbrace
                    ldots cdots vdots ddots dots quad qquad hspace color textcolor
                    displaystyle limits nolimits substack begin end hline degree
                    """);

    private static final List<String> ENVIRONMENTS =
            words(
                    """
                    aligned alignedat align align* gathered gather gather* split cases rcases array
                    matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix equation equation*
                    """);

    /** What to write instead of commands of packages that formulas do not know. */
    private static final Map<String, String> INSTEAD =
            Map.ofEntries(
                    Map.entry("\\ce", "write it with `\\mathrm`, as in `\\mathrm{H_2O}`"),
                    Map.entry("\\SI", "write the unit as in `5\\,\\mathrm{kg}`"),
                    Map.entry("\\si", "write the unit as in `5\\,\\mathrm{kg}`"),
                    Map.entry("\\unit", "write the unit as in `5\\,\\mathrm{kg}`"),
                    Map.entry("\\qty", "write the unit as in `5\\,\\mathrm{kg}`"),
                    Map.entry("\\C", "write `\\mathbb{C}`"),
                    Map.entry("\\Q", "write `\\mathbb{Q}`"),
                    Map.entry("\\euro", "write `\\text{€}`"),
                    Map.entry("\\num", "write the number as it is"),
                    Map.entry("\\mathds", "write `\\mathbb`"),
                    Map.entry("\\mathbbm", "write `\\mathbb`"),
                    Map.entry("\\label", "leave it out, equations have no numbers"),
                    Map.entry("\\ref", "leave it out, equations have no numbers"),
                    Map.entry("\\eqref", "leave it out, equations have no numbers"),
                    Map.entry("\\usepackage", "leave it out, there are no packages"));

    private KnownNames() {}

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    /**
     * What to write instead of an unknown name.
     *
     * @param name a command with its backslash, or an environment
     */
    public static String help(String name) {
        @Nullable String instead = INSTEAD.get(name);
        if (instead != null) {
            return instead;
        }
        return meant(name)
                .map(known -> "did you mean `" + known + "`?")
                .orElse(
                        name.startsWith("\\")
                                ? "write a command of LaTeX's for formulas, or words as"
                                        + " `\\text{…}`"
                                : "write an environment for formulas, such as `aligned` or"
                                        + " `cases`");
    }

    /** The name that an unknown one is a slip of. */
    public static Optional<String> meant(String name) {
        if (INSTEAD.containsKey(name)) {
            return Optional.empty();
        }
        return name.startsWith("\\")
                ? Suggestion.of(name.substring(1), COMMANDS).map(known -> "\\" + known)
                : Suggestion.of(name, ENVIRONMENTS);
    }
}
